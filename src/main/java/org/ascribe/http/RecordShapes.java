package org.ascribe.http;

import static org.ascribe.http.Schemas.list;
import static org.ascribe.http.Schemas.object;
import static org.ascribe.http.Schemas.ref;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.Reference;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.schema.Property;
import org.ascribe.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** The shapes of answers that are records: their components are what JSON has, so that a shape cannot say something else. */
final class RecordShapes {
    private static final Fields TEXT = object("type", "string");

    private final Map<String, Fields> components = new LinkedHashMap<>();

    /** The shapes of these records and of all that they hold, by name. */
    static Map<String, Fields> of(List<Class<? extends Record>> records) {
        RecordShapes shapes = new RecordShapes();
        records.forEach(record -> shapes.named(record, Map.of()));
        return shapes.components;
    }

    /** The name of the shape of a record: that of the record, behind that of the one it belongs to. */
    static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + record.getSimpleName();
    }

    /** The fields that a record may have in JSON. */
    static Set<String> fields(Class<? extends Record> record) {
        Fields shape = (Fields)
                Objects.requireNonNull(of(List.of(record)).get(name(record))).get("properties");
        return shape.fields().keySet();
    }

    private Fields named(Class<?> record, Map<TypeVariable<?>, Type> bound) {
        StringBuilder name = new StringBuilder(name(record));
        bound.values().forEach(type -> name.append("Of").append(((Class<?>) type).getSimpleName()));
        if (!components.containsKey(name.toString())) {
            components.put(name.toString(), Fields.EMPTY);
            components.put(name.toString(), record(record, bound));
        }
        return ref(name.toString());
    }

    private Fields record(Class<?> record, Map<TypeVariable<?>, Type> bound) {
        Map<String, Fields> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        boolean open = false;
        boolean link = false;
        for (RecordComponent component : record.getRecordComponents()) {
            if (!component.isAnnotationPresent(InPlace.class)) {
                Fields shape = shape(component.getGenericType(), bound);
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                properties.put(
                        component.getName(),
                        nullable ? object("anyOf", List.of(shape, object("type", "null"))) : shape);
                required.add(component.getName());
            } else if (component.getType() == EntityRef.class) {
                List.of("id", "name", "kind").forEach(field -> properties.put(field, TEXT));
                required.addAll(List.of("id", "name", "kind"));
                properties.put("origin", TEXT);
                properties.put("state", ref("State"));
            } else if (component.getType() == Fields.class) {
                open = true;
                link |= component.getName().equals("details");
            }
        }
        if (open) {
            for (Property property : Property.values()) {
                Fields shape = shape(property);
                // What datasets differ about comes as a list of what they say.
                properties.putIfAbsent(
                        property.key(), link ? object("oneOf", List.of(shape, list(listed(property)))) : shape);
            }
        }
        return object("type", "object", "properties", properties, "required", required);
    }

    /** What a property holds. */
    private static Fields shape(Property property) {
        return switch (property.type()) {
            case TEXT, URL -> TEXT;
            case TEXTS -> list(TEXT);
            case NUMBER -> object("type", "number");
            case FLAG -> object("type", "boolean");
            case DATE -> ref("Date");
        };
    }

    /** What is in a list of what a property holds. */
    private static Fields listed(Property property) {
        return property.type() == ValueType.DATE ? ref(SharedShapes.LISTED_DATE) : shape(property);
    }

    private Fields shape(Type type, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case TypeVariable<?> variable -> shape(bound.getOrDefault(variable, Object.class), Map.of());
            case ParameterizedType given -> shape(given, bound);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalStateException("no shape for " + type);
        };
    }

    private Fields shape(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == List.class) {
            return list(shape(last, bound));
        }
        return raw == Map.class
                ? object("type", "object", "additionalProperties", shape(last, bound))
                : named(raw, Map.of(raw.getTypeParameters()[0], last));
    }

    private Fields plain(Class<?> type) {
        if (type == String.class || type.isEnum()) {
            return TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return object("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return object("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return object("type", "number");
        }
        if (type == LocalDate.class) {
            return object("type", "string", "format", "date");
        }
        if (type == Fields.class) {
            return object("type", "object", "additionalProperties", Schemas.given());
        }
        if (type == SourceRef.class) {
            return ref("Source");
        }
        if (type == EntityRef.class) {
            return ref("Entity");
        }
        if (type == Reference.class) {
            return ref("Reference");
        }
        if (type == Value.Date.class) {
            return ref("Date");
        }
        return named(type, Map.of());
    }
}
