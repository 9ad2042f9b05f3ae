package org.ascribe.dataset.misp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.misp.MispClusters.Cluster;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Ties clusters together by what they say of each other. Groups that are called similar, overlapping or a part of each other
 * become an OVERLAPS link, which decides nothing: the galaxy is generous with these words.
 */
final class MispRelations {
    private static final Set<String> LOOSE = Set.of("similar", "overlaps", "overlaps-with", "part-of");
    private static final Pattern LIKELIHOOD = Pattern.compile("likelihood-probability=\"([a-z-]+)\"");

    private final MispContext context;
    private final boolean groups;
    private final MispNames names;
    private final Set<String> used = new HashSet<>();
    private final List<Relation> relations = new ArrayList<>();

    /** A relation that waits until all clusters are read. */
    private record Relation(Cluster from, String to, String type, String likelihood) {}

    /** For a galaxy of groups, or of something else, whose relations have no place in the model. */
    MispRelations(MispContext context, boolean groups) {
        this.context = context;
        this.groups = groups;
        this.names = new MispNames(context);
    }

    /** Remembers a cluster that relations may lead to. */
    void known(Cluster cluster) {
        used.add(cluster.id());
    }

    /** Takes the relations of a cluster. */
    void collect(Cluster cluster) {
        for (JsonNode node : cluster.node().path("related")) {
            String to = Spelling.id(node.path("dest-uuid").asText()).toLowerCase(Locale.ROOT);
            String type = Spelling.tidy(node.path("type").asText());
            if (to.isEmpty()) {
                context.draft().tally().skip("related to nothing");
            } else if (to.equals(cluster.uuid())) {
                context.draft().tally().skip("related to itself");
                context.draft()
                        .warn(
                                "self-reference",
                                cluster.at(),
                                "'" + cluster.value() + "' is " + type + " to itself",
                                "left out");
            } else if (groups && (type.equals("revoked-by") || LOOSE.contains(type))) {
                relations.add(new Relation(cluster, context.id(to), type, likelihood(node)));
            } else {
                context.draft().tally().skip("related: " + Texts.cut(type, 40));
            }
        }
    }

    /** Adds the links between clusters that the file holds; counts those that lead elsewhere. */
    void finish() {
        long nowhere = relations.stream().filter(relation -> !add(relation)).count();
        if (nowhere > 0) {
            context.draft()
                    .warn(
                            "leads-nowhere",
                            context.start(),
                            nowhere + " relations lead to clusters that are not in this file",
                            "they may be in another galaxy, which is a dataset of its own");
        }
    }

    /** Adds and counts one; false if it leads nowhere. */
    private boolean add(Relation relation) {
        Tally tally = context.draft().tally();
        if (!used.contains(relation.to)) {
            tally.skip("related: " + relation.type + ", to a cluster that is not in this file");
            return false;
        }
        if (relation.type.equals("revoked-by")) {
            names.addFormer(relation.from, relation.to);
            tally.use();
        } else if (used.contains(relation.from.id())) {
            overlap(relation);
            tally.use();
        } else {
            tally.skip("related: " + relation.type + ", of a revoked cluster");
        }
        return true;
    }

    /** The relation holds both ways, and the galaxy mostly says so twice: one link for both. */
    private void overlap(Relation relation) {
        String from = relation.from.id();
        boolean sorted = from.compareTo(relation.to) < 0;
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.BASIS, "MISP galaxy: " + relation.type + relation.likelihood);
        properties.put(Property.STATED_BY, List.of(context.project()));
        properties.put(Property.SOURCES, List.of(context.source()));
        context.draft()
                .link(
                        RelationshipType.OVERLAPS,
                        sorted ? from : relation.to,
                        sorted ? relation.to : from,
                        properties,
                        relation.from.at());
    }

    private static String likelihood(JsonNode relation) {
        for (JsonNode tag : relation.path("tags")) {
            Matcher matcher = LIKELIHOOD.matcher(tag.asText());
            if (matcher.find()) {
                return " (" + matcher.group(1) + ")";
            }
        }
        return "";
    }
}
