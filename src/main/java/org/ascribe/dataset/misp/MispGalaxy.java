package org.ascribe.dataset.misp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Release.Edition;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.JsonShape;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clusters of one galaxy of MISP: groups, agencies, vendors, firms, countries and sectors; clusters of other galaxies
 * have no place in the model and are counted.
 *
 * <p>Each galaxy is a dataset of its own ({@code misp-threat-actor}), because ids repeat across galaxies: an id here is the name
 * of the dataset and the UUID of the cluster. A galaxy of the same type that somebody else has made is another dataset. Countries, sectors and vendors take the ids that all sources share.
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

    /** The galaxies that the project publishes, which have the name of their type; others with such clusters are named by their id, too. */
    private static final Map<String, String> PUBLIC = Map.ofEntries(
            Map.entry("threat-actor", "7cdff317-a673-4474-84ec-4f1754947823"),
            Map.entry("microsoft-activity-group", "28b5e55d-acba-4748-a79d-0afa3512689a"),
            Map.entry("360net-threat-actor", "20de4abf-f000-48ec-a929-3cdc5c2f3c23"),
            Map.entry("mitre-intrusion-set", "10df003c-7831-11e7-bdb9-971cdd1218df"),
            Map.entry("intelligence-agency", "3ef969e7-96cd-4048-aa83-191ac457d0db"),
            Map.entry("producer", "faab7b69-c850-491a-b36c-ba48c1c03279"),
            Map.entry("surveillance-vendor", "c3631f86-14f1-11ea-88b0-d37ade2e3f89"),
            Map.entry("country", "84668357-5a8c-4bdd-9f0f-6b50b2aee4c1"),
            Map.entry("sector", "1401c704-7dfb-41f6-a6d3-e751b270843b"));

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");
    private static final String VALUES = "values";
    private static final Set<String> OF_CLUSTERS = Set.of("value", "uuid", "meta");

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
        return isGalaxy(JsonShape.of(head));
    }

    @Override
    public boolean recognises(Input input, String head) {
        return JsonShape.matches(input, head, MispGalaxy::isGalaxy);
    }

    /** Clusters look like none but their own; without any, what stands around them tells. */
    private static boolean isGalaxy(JsonShape shape) {
        JsonNode first = shape.first(VALUES);
        boolean named = shape.keys().contains("type")
                && (shape.keys().contains("uuid") || shape.keys().contains("authors"));
        return !shape.list()
                && shape.keys().contains(VALUES)
                && !first.has("actor") // cards of another catalogue, which look alike from above
                && (named || OF_CLUSTERS.stream().filter(first::has).count() > 1);
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        JsonRecords records = new JsonRecords(input, draft);
        Map<String, String> header = records.header();
        String type = Spelling.tidy(Texts.cut(header.getOrDefault("type", "unknown"), 100));
        String title = "MISP galaxy: " + Spelling.tidy(Texts.cut(header.getOrDefault("name", type), 200));
        NodeKind kind = KINDS.get(type);
        String dataset = name(type, header);
        if (kind == null) {
            records.of(VALUES, (cluster, at) -> draft.tally().skip("cluster of galaxy " + type));
        } else {
            MispContext context = MispContext.of(dataset, title, draft, Location.of(input.name()));
            MispClusters clusters = new MispClusters(kind, context);
            records.of(VALUES, clusters::read);
            clusters.finish();
        }
        return draft.finish(dataset, title, Release.OF_SOURCE.with(edition(header)));
    }

    /** Whether the clusters of such a galaxy are groups. */
    static boolean isOfGroups(String type) {
        return KINDS.get(type) == NodeKind.ACTOR;
    }

    /** The name of the dataset that a galaxy is. */
    static String name(String type, Map<String, String> header) {
        String uuid = Spelling.slug(Texts.cut(header.getOrDefault("uuid", ""), 100));
        boolean isPublic = uuid.isEmpty() || uuid.equals(PUBLIC.get(type));
        return "misp-" + Spelling.slug(type) + (isPublic ? "" : "-" + uuid);
    }

    private static @Nullable Edition edition(Map<String, String> header) {
        String version = header.getOrDefault("version", "");
        return VERSION.matcher(version).matches()
                ? new Edition(Double.parseDouble(version), "version " + version)
                : null;
    }
}
