package org.ascribe.dataset.misp;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;

/**
 * Reads the clusters of one galaxy of MISP: groups, agencies, vendors, firms, countries and sectors; clusters of other galaxies
 * have no place in the model and are counted.
 *
 * <p>Each galaxy is a dataset of its own ({@code misp-threat-actor}), because ids repeat across galaxies: an id here is the name
 * of the dataset and the UUID of the cluster. Countries, sectors and vendors take the ids that all sources share.
 */
@Singleton
public final class MispGalaxy implements Format {
    private static final Map<String, NodeKind> KINDS = Map.ofEntries(
            Map.entry("threat-actor", NodeKind.ACTOR),
            Map.entry("microsoft-activity-group", NodeKind.ACTOR),
            Map.entry("360net-threat-actor", NodeKind.ACTOR),
            Map.entry("mitre-intrusion-set", NodeKind.ACTOR),
            Map.entry("mitre-enterprise-attack-intrusion-set", NodeKind.ACTOR),
            Map.entry("mitre-mobile-attack-intrusion-set", NodeKind.ACTOR),
            Map.entry("intelligence-agency", NodeKind.AGENCY),
            Map.entry("producer", NodeKind.VENDOR),
            Map.entry("surveillance-vendor", NodeKind.COMPANY),
            Map.entry("country", NodeKind.STATE),
            Map.entry("sector", NodeKind.SECTOR));

    private static final Pattern CLUSTERS =
            Pattern.compile("\"authors\"\\s*:\\s*\\[.*\"(?:values|uuid)\"\\s*:", Pattern.DOTALL);

    @Override
    public String name() {
        return "misp";
    }

    @Override
    public String description() {
        return "Clusters of a MISP galaxy: threat actors, intelligence agencies, producers, surveillance vendors, countries, sectors";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        boolean otherCards = head.contains("\"name-giver\"");
        return JsonRecords.startsWith(head, '{')
                && !otherCards
                && CLUSTERS.matcher(head).find();
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        JsonRecords records = new JsonRecords(input, draft);
        Map<String, String> header = records.header();
        String type = Spelling.tidy(Texts.cut(header.getOrDefault("type", "unknown"), 100));
        String title = "MISP galaxy: " + Spelling.tidy(Texts.cut(header.getOrDefault("name", type), 200));
        NodeKind kind = KINDS.get(type);
        String dataset = "misp-" + Spelling.slug(type);
        if (kind == null) {
            records.of("values", (cluster, at) -> draft.tally().skip("cluster of galaxy " + type));
        } else {
            MispContext context = MispContext.of(dataset, title, draft, Location.of(input.name()));
            MispClusters clusters = new MispClusters(kind, context);
            records.of("values", clusters::read);
            clusters.finish();
        }
        return draft.finish(dataset, title);
    }
}
