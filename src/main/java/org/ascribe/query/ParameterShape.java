package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a parameter takes, as a JSON Schema. */
public final class ParameterShape {
    private static final int LONGEST = 500;

    private ParameterShape() {}

    /** The shape of the values of a type. */
    public static Map<String, Object> of(ParameterType type) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", type instanceof ParameterType.NumberIn ? "integer" : "string");
        switch (type) {
            case ParameterType.NumberIn number -> {
                shape.put("minimum", number.least());
                shape.put("maximum", number.most());
            }
            case ParameterType.OneOf oneOf -> shape.put("enum", oneOf.words());
            case ParameterType.DateOf date -> shape.put("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
            case ParameterType.EntityOf entity -> shape.put("maxLength", LONGEST);
            case ParameterType.Text text -> {}
        }
        return shape;
    }

    /** The value that a text stands for in this shape. */
    public static Object typed(ParameterType type, String text) {
        return type instanceof ParameterType.NumberIn ? (Object) Long.valueOf(text) : text;
    }
}
