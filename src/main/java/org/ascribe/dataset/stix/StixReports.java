package org.ascribe.dataset.stix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;

/** The reports of a bundle, which are the documents where its claims can be read, and who made what they list. */
final class StixReports {
    private static final Set<String> LISTS = Set.of("report", "grouping");
    private static final int LONGEST_TITLE = 300;

    private final StixBundle bundle;
    private final Draft draft;
    private final Documents documents;
    private final Map<String, List<StixObject>> listing = new HashMap<>();
    private final Map<String, Optional<String>> sources = new HashMap<>();

    StixReports(StixBundle bundle, Draft draft, Documents documents) {
        this.bundle = bundle;
        this.draft = draft;
        this.documents = documents;
        for (StixObject document : bundle.documents()) {
            if (LISTS.contains(document.type()) && !document.retired()) {
                document.refs("object_refs")
                        .forEach(id -> listing.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(document));
            }
        }
    }

    /** The reports and groupings that list an object. */
    List<StixObject> listing(String stixId) {
        return listing.getOrDefault(stixId, List.of());
    }

    /** The reports and groupings that list a relationship, else those that list both its ends. */
    List<StixObject> listing(StixObject relationship) {
        List<StixObject> own = listing(relationship.id());
        return own.isEmpty()
                ? listing(relationship.ref("source_ref")).stream()
                        .filter(listing(relationship.ref("target_ref"))::contains)
                        .toList()
                : own;
    }

    /** The day on which the first of some reports was published. */
    static Optional<Period> published(List<StixObject> reports) {
        return reports.stream()
                .flatMap(report -> Dates.parse(report.text("published")).stream())
                .min((a, b) -> a.from().compareTo(b.from()));
    }

    /** Adds a report as a document, under its address where it has one; a grouping without an address is none. */
    Optional<String> source(StixObject report) {
        return sources.computeIfAbsent(report.id(), id -> add(report));
    }

    private Optional<String> add(StixObject report) {
        Map<Property, Object> details = new EnumMap<>(Property.class);
        String title = Texts.cut(report.text("name"), LONGEST_TITLE);
        author(report).ifPresent(name -> details.put(Property.PUBLISHER, name));
        Stream.of("published", "created")
                .flatMap(key -> Dates.parse(report.text(key)).stream())
                .findFirst()
                .ifPresent(date -> details.put(Property.PUBLISHED, date));
        for (StixReferences.Reference reference : report.references().documents()) {
            Optional<String> source = documents.add(reference.url(), title, details, report.at());
            if (source.isPresent()) {
                return source;
            }
        }
        if (Spelling.saysNothing(title) || report.type().equals("grouping")) {
            return Optional.empty();
        }
        details.put(Property.TITLE, title);
        details.put(Property.NATIVE_ID, report.id());
        return Optional.of(draft.add(Entity.of("stix:" + report.id(), NodeKind.SOURCE, title, details, report.at())));
    }

    private Optional<String> author(StixObject report) {
        return Optional.ofNullable(bundle.objects().get(report.ref("created_by_ref")))
                .map(author -> Texts.cut(author.text("name"), LONGEST_TITLE))
                .filter(name -> !Spelling.saysNothing(name));
    }
}
