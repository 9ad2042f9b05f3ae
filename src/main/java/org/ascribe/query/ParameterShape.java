package org.ascribe.query;

import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;

/** What a parameter takes, as a JSON Schema. */
public final class ParameterShape {
    private ParameterShape() {}

    /** The shape of the values of a type. */
    public static Fields of(ParameterType type) {
        return switch (type) {
            case ParameterType.NumberIn number ->
                typed("integer").with("minimum", number.least()).with("maximum", number.most());
            case ParameterType.OneOf oneOf -> typed("string").with("enum", oneOf.words());
            case ParameterType.DateOf date -> typed("string").with("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
            case ParameterType.EntityOf _, ParameterType.Text _ ->
                typed("string").with("maxLength", Parameter.LONGEST);
        };
    }

    /** The value that a text stands for in this shape. */
    public static Value typed(ParameterType type, String text) {
        return type instanceof ParameterType.NumberIn ? Value.of(Long.valueOf(text)) : Value.of(text);
    }

    private static Fields typed(String type) {
        return Fields.of("type", type);
    }
}
