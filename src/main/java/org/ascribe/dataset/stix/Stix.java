package org.ascribe.dataset.stix;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.JsonShape;

/**
 * Reads STIX 2.0 and 2.1 bundles: groups, campaigns, incidents, identities and locations with what ties them together; ATT&amp;CK
 * among them.
 *
 * <p>Objects of ATT&amp;CK have the id {@code attack:G0016}, whatever domain they are read from; the domain that comes first
 * describes them, the others point at them. Other objects have the id {@code stix:} and their STIX id.
 */
@Singleton
public final class Stix implements Format {
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9-]+--[0-9a-fA-F -]{30,60}");
    private static final String OBJECTS = "objects";

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String description() {
        return "STIX 2.0 and 2.1: bundles such as the releases of MITRE ATT&CK, envelopes of TAXII, lists, objects one a line";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return isStix(JsonShape.of(head));
    }

    @Override
    public boolean recognises(Input input, String head) {
        return JsonShape.matches(input, head, Stix::isStix);
    }

    private static boolean isStix(JsonShape shape) {
        return shape.text("type").equals("bundle")
                || shape.text("id").startsWith("bundle--")
                || isObject(shape.text("type"), shape.text("id"))
                || isObject(shape.first(shape.list() ? "" : OBJECTS));
    }

    private static boolean isObject(JsonNode node) {
        return isObject(node.path("type").asText(), node.path("id").asText());
    }

    private static boolean isObject(String type, String id) {
        return !type.isEmpty() && id.startsWith(type + "--") && ID.matcher(id).matches();
    }

    @Override
    public Dataset read(Input input) {
        return readAll(input).getFirst();
    }

    /** A bundle that Ascribe wrote holds the datasets it was made from; what others added to it is one more. */
    @Override
    public List<Dataset> readAll(Input input) {
        Draft draft = new Draft();
        StixBundle bundle = new StixBundle(draft);
        StixReturn own = new StixReturn();
        new JsonRecords(input, draft).anyhow(Set.of(OBJECTS), (envelope, at) -> bundle.open(envelope), (node, at) -> {
            if (node.path("type").asText().equals("bundle")) {
                bundle.open(node); // one without objects
            } else if (!own.read(node, at)) {
                bundle.read(node, at);
            }
        });
        List<Dataset> datasets = new ArrayList<>(own.finish());
        Dataset others = finish(input, bundle, draft);
        if (datasets.isEmpty() || others.tally().read() > 0 || others.hasErrors()) {
            datasets.add(others);
        }
        return datasets;
    }

    private static Dataset finish(Input input, StixBundle bundle, Draft draft) {
        StixCatalogue catalogue = StixCatalogue.of(bundle);
        StixContext context = StixContext.of(bundle, catalogue, draft, Location.of(input.name()));
        StixEntities entities = new StixEntities(context);
        bundle.objects().values().forEach(entities::add);
        StixRelations relations = new StixRelations(context, entities);
        relations.succeed(bundle.relationships().stream()
                .filter(StixRelations::isSuccession)
                .toList());
        bundle.relationships().stream()
                .filter(relationship -> !StixRelations.isSuccession(relationship))
                .forEach(relations::add);
        StixOpinions opinions = new StixOpinions(context, entities, relations);
        bundle.documents().forEach(opinions::add);
        return draft.finish(
                catalogue.dataset(),
                catalogue.title(),
                catalogue.release().with(new StixVersions(context, entities, relations).all()));
    }
}
