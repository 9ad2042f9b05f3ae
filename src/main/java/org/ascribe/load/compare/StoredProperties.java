package org.ascribe.load.compare;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.graph.Row;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** The properties of a node or link as the database stores them, in the order of their keys. */
public final class StoredProperties {
    private final SortedMap<String, Object> values = new TreeMap<>();

    StoredProperties() {}

    /** Those in the column {@code properties} of a row; none if it has no such column. */
    public static StoredProperties in(Row row) {
        StoredProperties properties = new StoredProperties();
        if (row.get("properties") instanceof Row stored) {
            stored.columns().forEach(key -> properties.values.put(key, Objects.requireNonNull(stored.get(key))));
        }
        return properties;
    }

    /** The value at a key, or null. */
    public @Nullable Object get(String key) {
        return values.get(key);
    }

    /** The value at a key as text, or what stands in for it. */
    public String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise).toString();
    }

    /** What the loader writes: these and its own bookkeeping, which come last where both have a key. */
    public Map<String, Object> with(Map<String, ?> bookkeeping) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(bookkeeping);
        return all;
    }

    /** The link that has them and those ends, with what of them belongs to its key and the role of who made something. */
    Link link(RelationshipType type, String from, String to) {
        Map<Property, Object> told = new EnumMap<>(Property.class);
        Stream.concat(Link.OF_KEY.stream(), Stream.of(Property.ROLE))
                .filter(property -> values.containsKey(property.key()))
                .forEach(property -> told.put(property, values.get(property.key())));
        return new Link(type, from, to, told, Location.of(""));
    }

    /** Those at some keys. */
    StoredProperties only(Set<String> keys) {
        StoredProperties some = new StoredProperties();
        values.forEach((key, value) -> {
            if (keys.contains(key)) {
                some.values.put(key, value);
            }
        });
        return some;
    }

    /** Adds a value in the form in which the database stores it: a date as several keys, a list without order; nothing for null. */
    StoredProperties put(String key, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Period date -> {
                values.put(key, date.precision() == Period.Precision.DAY ? date.from() : date.value());
                values.put(key + Period.FROM, date.from());
                values.put(key + Period.TO, date.to());
                values.put(key + Period.PRECISION, date.precision().name().toLowerCase(Locale.ROOT));
                values.put(key + Period.TEXT, date.text());
            }
            case List<?> list -> {
                if (!list.isEmpty()) {
                    values.put(
                            key,
                            list.stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .distinct()
                                    .toList());
                }
            }
            default -> values.put(key, value);
        }
        return this;
    }

    int size() {
        return values.size();
    }

    void forEach(BiConsumer<String, Object> each) {
        values.forEach(each);
    }
}
