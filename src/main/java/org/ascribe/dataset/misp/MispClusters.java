package org.ascribe.dataset.misp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.reading.JsonTexts;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/** Reads the clusters of a galaxy of one kind. */
final class MispClusters {
    private final NodeKind kind;
    private final MispContext context;
    private final MispActors actors;
    private final MispBodies bodies;
    private final MispRelations relations;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();

    MispClusters(NodeKind kind, MispContext context) {
        this.kind = kind;
        this.context = context;
        this.actors = new MispActors(context);
        this.bodies = new MispBodies(context);
        this.relations = new MispRelations(context, kind == NodeKind.ACTOR);
    }

    /**
     * A cluster whose id and name are sound.
     *
     * @param id its id in the graph
     * @param uuid its id in MISP
     * @param value its name as written
     * @param meta its details
     * @param node all of it
     * @param at where it stands
     */
    record Cluster(String id, String uuid, String value, MispMeta meta, JsonNode node, Location at) {

        /** The properties that every kind has. */
        Map<Property, Object> properties() {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            String description = Texts.description(node.path("description").asText());
            if (!Placeholder.is(description)) {
                properties.put(Property.DESCRIPTION, description);
            }
            properties.put(Property.NATIVE_ID, uuid);
            return properties;
        }
    }

    /** Reads one cluster and counts it. */
    void read(JsonNode node, Location at) {
        String uuid = Spelling.id(node.path("uuid").asText()).toLowerCase(Locale.ROOT);
        String value = Spelling.tidy(node.path("value").asText());
        Tally tally = context.draft().tally();
        if (Spelling.saysNothing(value) || value.length() > 300) {
            tally.reject("cluster without name", at, Texts.cut(uuid, 100));
            context.draft().warn("no-name", at, "A cluster has no name with a letter or digit", "left out");
            return;
        }
        String id = id(uuid, value);
        if (!seen.add(id)) {
            tally.skip("cluster that stands twice");
            return;
        }
        Cluster cluster = new Cluster(context.id(id), id, value, new MispMeta(node.path("meta")), node, at);
        if (new JsonTexts(node).isTrue("revoked")) {
            tally.skip("revoked cluster");
        } else {
            use(cluster);
            relations.known(cluster);
        }
        relations.collect(cluster);
    }

    /** The id of the cluster; one without, or with that of another, goes by its name. */
    private String id(String uuid, String value) {
        boolean usable = !uuid.isEmpty() && uuid.length() <= 100;
        String name = Spelling.slug(value).isEmpty() ? Spelling.plain(value) : Spelling.slug(value);
        String other = usable ? values.putIfAbsent(uuid, value) : null;
        return !usable ? name : other == null || other.equals(value) ? uuid : uuid + "-" + name;
    }

    /** Ties the clusters together, when all are read. */
    void finish() {
        relations.finish();
    }

    private void use(Cluster cluster) {
        boolean used = switch (kind) {
            case ACTOR -> actors.add(cluster);
            case AGENCY -> bodies.agency(cluster);
            case VENDOR -> bodies.vendor(cluster);
            case COMPANY -> bodies.company(cluster);
            case STATE -> bodies.state(cluster);
            default -> bodies.sector(cluster);
        };
        if (used) {
            context.draft().tally().use();
        } else {
            context.draft().tally().skip("cluster that says nothing");
        }
    }
}
