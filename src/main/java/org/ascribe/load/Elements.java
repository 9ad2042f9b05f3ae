package org.ascribe.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a dataset becomes, sorted so that the same data in any order gives the same writes.
 *
 * @param nodes rows by id
 * @param links rows by type and ends
 */
record Elements(List<NodeRow> nodes, List<LinkRow> links) {
    /** The day from which on something was certainly public; {@code asOf} compares with it. */
    static final String ON_RECORD = "onRecord";

    private static final Comparator<LinkRow> BY_TYPE_AND_ENDS =
            Comparator.comparing(LinkRow::type).thenComparing(LinkRow::from).thenComparing(LinkRow::to);

    static Elements of(Dataset dataset, Outside outside) {
        return new Builder(dataset, outside).build();
    }

    /** Makes the rows of one dataset. */
    private static final class Builder {
        private final Dataset dataset;
        private final Outside outside;
        private final Titles titles;
        private final Map<String, LocalDate> published = new HashMap<>();
        private final Map<String, LocalDate> firstCited = new HashMap<>();

        Builder(Dataset dataset, Outside outside) {
            this.dataset = dataset;
            this.outside = outside;
            this.titles = new Titles(dataset, outside);
        }

        Elements build() {
            outside.entities().forEach((id, known) -> {
                if (known.published() != null) {
                    published.put(id, known.published());
                }
            });
            for (Entity entity : dataset.entities()) {
                if (entity.properties().get(Property.PUBLISHED) instanceof Period period) {
                    published.put(entity.id(), period.to());
                }
            }
            for (Link link : dataset.links()) {
                LocalDate date = published.get(link.to());
                if (link.type() == RelationshipType.CITED_IN && date != null) {
                    firstCited.merge(link.from(), date, Builder::earlier);
                }
            }
            List<NodeRow> nodes = new ArrayList<>();
            dataset.entities().forEach(entity -> nodes.add(node(entity)));
            Outside.references(dataset).forEach(id -> nodes.add(mention(id)));
            nodes.sort(Comparator.comparing(NodeRow::id));
            List<LinkRow> links = new ArrayList<>();
            dataset.links().stream()
                    .filter(link -> link.type() != RelationshipType.USES)
                    .forEach(link -> links.add(link(link)));
            uses().forEach(link -> links.add(link(link)));
            links.sort(BY_TYPE_AND_ENDS);
            return new Elements(nodes, links);
        }

        private NodeRow node(Entity entity) {
            SortedMap<String, Object> row = named(entity.id(), entity.kind(), titles.of(entity));
            entity.properties().forEach((property, value) -> put(row, property.key(), value));
            if (entity.kind() == NodeKind.ATTRIBUTION
                    || entity.kind() == NodeKind.DENIAL
                    || entity.kind() == NodeKind.MEASURE) {
                LocalDate stated = entity.properties().get(Property.DATE) instanceof Period date
                        ? date.to()
                        : firstCited.get(entity.id());
                put(row, ON_RECORD, stated);
            }
            return new NodeRow(
                    entity.id(),
                    entity.kind(),
                    entity.mention(),
                    row,
                    ContentHash.of(entity.kind().label(), row));
        }

        /** What is referred to and not held is mentioned, so that nobody else's retirement takes it away. */
        private NodeRow mention(String id) {
            Outside.Known known = Objects.requireNonNull(outside.entities().get(id), id);
            SortedMap<String, Object> row = named(id, known.kind(), known.name());
            return new NodeRow(
                    id, known.kind(), true, row, ContentHash.of(known.kind().label(), row));
        }

        private static SortedMap<String, Object> named(String id, NodeKind kind, String name) {
            SortedMap<String, Object> row = new TreeMap<>();
            row.put("id", id);
            row.put("kind", kind.label());
            row.put("name", name);
            row.put("key", NameKey.of(name));
            if (name.chars().anyMatch(c -> c >= 0x250)) {
                row.put("latin", NameKey.latin(name));
            }
            return row;
        }

        private LinkRow link(Link link) {
            SortedMap<String, Object> row = new TreeMap<>();
            link.properties().forEach((property, value) -> put(row, property.key(), value));
            if (link.properties().get(Property.SOURCES) instanceof List<?> sources) {
                put(
                        row,
                        ON_RECORD,
                        sources.stream()
                                .flatMap(id -> Stream.ofNullable(published.get(id.toString())))
                                .min(Comparator.naturalOrder())
                                .orElse(null));
            }
            return new LinkRow(
                    link.type(), link.from(), link.to(), row, ContentHash.of(link.from() + "\n" + link.to(), row));
        }

        /** Who states a name uses it; a vendor may use one name for two actors, and uses it since the earlier date. */
        private Collection<Link> uses() {
            SortedMap<String, Link> uses = new TreeMap<>();
            for (Link link : dataset.links()) {
                if (link.type() == RelationshipType.NAMES
                        && link.properties().get(Property.STATED_BY) instanceof List<?> users) {
                    users.forEach(user ->
                            uses.merge(user + "\n" + link.from(), use(user.toString(), link), Builder::earlierUse));
                }
            }
            return uses.values();
        }

        private static Link use(String user, Link name) {
            Object since = name.properties().get(Property.SINCE);
            return new Link(
                    RelationshipType.USES,
                    user,
                    name.from(),
                    since == null ? Map.of() : Map.of(Property.SINCE, since),
                    name.at());
        }

        private static Link earlierUse(Link a, Link b) {
            return a.properties().get(Property.SINCE) instanceof Period first
                            && b.properties().get(Property.SINCE) instanceof Period second
                            && second.from().isAfter(first.from())
                    ? a
                    : b;
        }

        private static LocalDate earlier(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }

        private static void put(Map<String, Object> row, String key, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Period date -> {
                    row.put(key, date.value());
                    row.put(key + Period.FROM, date.from());
                    row.put(key + Period.TO, date.to());
                    row.put(key + Period.PRECISION, date.precision().name().toLowerCase(Locale.ROOT));
                    row.put(key + Period.TEXT, date.text());
                }
                case List<?> list -> {
                    if (!list.isEmpty()) {
                        row.put(
                                key,
                                list.stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .distinct()
                                        .toList());
                    }
                }
                default -> row.put(key, value);
            }
        }
    }
}
