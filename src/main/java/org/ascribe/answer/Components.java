package org.ascribe.answer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the components of records, so that a field of an answer is declared once: in its record. */
final class Components {
    private static final ClassValue<List<Component>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private Components() {}

    /** The components by name, in their order. */
    static Map<String, Value> of(Record row) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Component component : OF_TYPE.get(row.getClass())) {
            Value value = Value.of(component.read(row));
            if (component.inPlace()) {
                fields.putAll(inner(value));
            } else {
                fields.put(component.accessor().getName(), value);
            }
        }
        return fields;
    }

    private static Map<String, Value> inner(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.fields();
            case RowValue row -> row.fields();
            default -> throw new IllegalStateException("Only what has fields can stand in place: " + value);
        };
    }

    private record Component(Method accessor, boolean inPlace) {
        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // the records of other packages may be private to them
            return new Component(accessor, component.isAnnotationPresent(InPlace.class));
        }

        @Nullable
        Object read(Record row) {
            try {
                return accessor.invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Accessors of records can be called and do not throw", e);
            }
        }
    }
}
