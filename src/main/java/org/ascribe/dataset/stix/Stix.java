package org.ascribe.dataset.stix;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;

/**
 * Reads STIX 2.0 and 2.1 bundles: groups, campaigns, incidents, identities and locations with what ties them together; ATT&amp;CK
 * among them.
 *
 * <p>Objects of ATT&amp;CK have the id {@code attack:G0016}, whatever domain they are read from; the domain that comes first
 * describes them, the others point at them. Other objects have the id {@code stix:} and their STIX id.
 */
@Singleton
public final class Stix implements Format {
    private static final Pattern BUNDLE = Pattern.compile("\"type\"\\s*:\\s*\"bundle\"|\"id\"\\s*:\\s*\"bundle--");

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String description() {
        return "STIX 2.0 and 2.1 bundles, such as the releases of MITRE ATT&CK";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return JsonRecords.startsWith(head, '{') && BUNDLE.matcher(head).find();
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
        new JsonRecords(input, draft).of("objects", (node, at) -> {
            if (!own.read(node, at)) {
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
        StixCatalogue catalogue = StixCatalogue.of(input.name(), bundle.release(), bundle.objects());
        StixContext context = StixContext.of(bundle, catalogue, draft, Location.of(input.name()));
        StixEntities entities = new StixEntities(context);
        bundle.objects().values().forEach(entities::add);
        StixRelations relations = new StixRelations(context, entities);
        bundle.relationships().forEach(relations::add);
        return draft.finish(catalogue.dataset(), catalogue.title());
    }
}
