package org.ascribe.load.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.load.find.Background;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What elements of the graph say, hashed anew and compared with the hash that the loader has kept with them: that tells what
 * was changed behind its back. Properties without a meaning for Ascribe, which others may have added, do not count.
 */
public final class Contents {
    /** Stands for the hash of what is not as it was written; sorts behind every hash. */
    static final String CHANGED = "~";

    static final String NODES = CypherFiles.read("stored/nodes.cypher");
    static final String LINKS = CypherFiles.read("stored/links.cypher");

    private static final Set<String> KEYS = Stream.concat(
                    Elements.OWN_KEYS.stream(), Arrays.stream(Property.values()).flatMap(Contents::keys))
            .collect(Collectors.toUnmodifiableSet());

    private Contents() {}

    /** Whether so many nodes and links are all that the graph holds of a dataset, each of them as it was written. */
    public static boolean areIntact(Graph graph, String dataset, int nodes, int links) {
        Map<String, ?> parameters = Map.of("dataset", dataset, "types", RelationshipGroup.ALL.names());
        try (Background<Integer> beside =
                Background.start("links", () -> sound(graph, LINKS, parameters, row -> !isLinkChanged(row)))) {
            return sound(graph, NODES, parameters, row -> !isOf(dataset, row) || !isChanged(row)) == nodes
                    && beside.result() == links;
        }
    }

    /** How many rows a query has, or none if one of them is unsound. */
    private static int sound(Graph graph, String query, Map<String, ?> parameters, Predicate<Row> isSound) {
        AtomicInteger rows = new AtomicInteger();
        AtomicBoolean sound = new AtomicBoolean(true);
        graph.read(query, parameters, row -> {
            rows.incrementAndGet();
            if (!isSound.test(row)) {
                sound.set(false);
            }
        });
        return sound.get() ? rows.get() : -1;
    }

    /** Whether the dataset describes or mentions a node that no other describes. */
    private static boolean isOf(String dataset, Row row) {
        return !(row.get("properties") instanceof Row node)
                || node.get("dataset") == null
                || dataset.equals(node.get("dataset"));
    }

    /** The hash that is kept with a node, or {@link #CHANGED} if the node says something else; null where none is kept. */
    static @Nullable String hash(StoredProperties node, @Nullable Object labels) {
        if (!(node.get("hash") instanceof String kept)) {
            return null;
        }
        String kind = node.text("kind", "");
        boolean labelled = labels instanceof List<?> list && list.contains(kind) && list.contains("Entity");
        String now = ContentHash.ofNode(kind, content(node), ContentHash.isOfMention(kept));
        return labelled && now.equals(kept) ? kept : CHANGED;
    }

    /** The hash that is kept with a link, or {@link #CHANGED} if the link says something else. */
    static String hash(String from, String to, StoredProperties link) {
        String now = ContentHash.ofLink(from, to, content(link));
        return now.equals(link.get("hash")) ? now : CHANGED;
    }

    /** Whether a node is not as it was written. */
    public static boolean isChanged(Row row) {
        return isChanged(hash(StoredProperties.in(row), row.get("labels")));
    }

    /** Whether a link is not as it was written. */
    public static boolean isLinkChanged(Row row) {
        return isChanged(hash(text(row, "from"), text(row, "to"), StoredProperties.in(row)));
    }

    private static boolean isChanged(@Nullable String hash) {
        return CHANGED.equals(hash);
    }

    /** Of the properties of an element those that have a meaning for Ascribe. */
    static StoredProperties content(StoredProperties properties) {
        return properties.only(KEYS);
    }

    private static Stream<String> keys(Property property) {
        return property.type() == ValueType.DATE
                ? Stream.of("", Period.FROM, Period.TO, Period.PRECISION, Period.TEXT)
                        .map(suffix -> property.key() + suffix)
                : Stream.of(property.key());
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.get(column));
    }
}
