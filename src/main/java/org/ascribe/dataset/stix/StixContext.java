package org.ascribe.dataset.stix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/**
 * What all objects of a bundle share while they are turned into values.
 *
 * @param bundle the objects
 * @param catalogue what the bundle is a release of
 * @param draft takes what is read
 * @param documents takes the documents
 * @param reports the reports and groupings among them
 * @param start the beginning of the file
 */
record StixContext(
        StixBundle bundle,
        StixCatalogue catalogue,
        Draft draft,
        Documents documents,
        StixReports reports,
        Location start) {

    static StixContext of(StixBundle bundle, StixCatalogue catalogue, Draft draft, Location start) {
        Documents documents = new Documents(draft);
        return new StixContext(bundle, catalogue, draft, documents, new StixReports(bundle, draft, documents), start);
    }

    /** The id in the graph of an object that is not in the file, but may be in another one or in the graph. */
    static String elsewhere(String stixId) {
        return "stix:" + stixId;
    }

    /** The id of an object in the graph. */
    String id(StixObject object) {
        return object.ofAttack() ? "attack:" + object.references().attackId().orElseThrow() : "stix:" + object.id();
    }

    /** Adds the documents that an object refers to. */
    List<String> documents(StixObject object) {
        return add(object.references().documents(), object.at());
    }

    /** Adds documents. */
    List<String> add(List<StixReferences.Reference> references, Location at) {
        List<String> ids = new ArrayList<>();
        references.forEach(
                reference -> StixReferences.add(reference, documents, at).ifPresent(ids::add));
        return ids;
    }

    /** Adds the page of an object in ATT&amp;CK or, where it has none, a report that lists it, or the bundle as the document that says so. */
    String page(StixObject object) {
        Optional<String> page = object.ofAttack() ? attackPage(object) : Optional.empty();
        return page.or(() -> reports.listing(object.id()).stream().findFirst().flatMap(reports::source))
                .orElseGet(this::bundleAsDocument);
    }

    private Optional<String> attackPage(StixObject object) {
        Map<Property, Object> details = new EnumMap<>(Property.class);
        details.put(Property.PUBLISHER, "MITRE");
        details.put(Property.PRIMARY, true);
        return object.references()
                .page()
                .flatMap(page -> documents.add(
                        page.url(), "ATT&CK " + page.externalId() + ": " + object.text("name"), details, object.at()));
    }

    private String bundleAsDocument() {
        return draft.add(Entity.of(
                catalogue.dataset() + ":bundle",
                NodeKind.SOURCE,
                catalogue.title(),
                Map.of(
                        Property.TITLE,
                        catalogue.title(),
                        Property.PUBLISHER,
                        catalogue.domain().isEmpty() ? catalogue.title() : "MITRE"),
                start));
    }
}
