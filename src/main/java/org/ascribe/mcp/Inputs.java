package org.ascribe.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.query.Parameter;
import org.ascribe.query.ParameterShape;
import org.ascribe.query.Question;

/** What a tool takes, as a JSON Schema, and how it is read. */
final class Inputs {
    private final Map<String, Fields> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /** What a question takes, as the header of its file says. */
    static Inputs of(Question question) {
        Inputs inputs = new Inputs();
        for (Parameter parameter : question.parameters()) {
            Fields shape = ParameterShape.of(parameter.type());
            String fallback = parameter.fallback();
            if (fallback != null) {
                shape = shape.with("default", ParameterShape.typed(parameter.type(), fallback));
            }
            inputs.put(
                    parameter.name(),
                    parameter.required(),
                    parameter.description() + " (" + parameter.type().expected() + ")",
                    shape,
                    ParameterShape.typed(parameter.type(), parameter.example()));
        }
        return inputs;
    }

    Inputs text(String name, boolean needed, String description, String example) {
        return put(name, needed, description, Fields.of("type", "string").with("maxLength", 500), Value.of(example));
    }

    Inputs words(String name, String description, List<String> words) {
        return put(
                name, false, description, Fields.of("type", "string").with("enum", words), Value.of(words.getFirst()));
    }

    Inputs number(String name, String description, int least, int most, int usual) {
        Fields shape = Fields.of("type", "integer")
                .with("minimum", least)
                .with("maximum", most)
                .with("default", usual);
        return put(name, false, description, shape, Value.of(usual));
    }

    /** The JSON Schema of the arguments. */
    Fields schema() {
        return Fields.of("type", "object")
                .with("properties", properties)
                .with("required", required)
                .with("additionalProperties", false);
    }

    /** The arguments of a call as texts; those that are null are not given. */
    Map<String, String> read(Map<String, ?> given) {
        Map<String, String> read = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (!properties.containsKey(name)) {
                throw Tools.unknown(name, properties.keySet());
            }
            switch (value) {
                case null -> {}
                case String text -> read.put(name, text);
                case Number number -> read.put(name, text(number));
                default ->
                    throw Failure.of(
                            Failure.Kind.USAGE,
                            "The parameter " + name + " takes one text or number",
                            "Call again for each of several");
            }
        });
        return read;
    }

    /** A whole number may come as 5.0. */
    private static String text(Number number) {
        return number.doubleValue() == Math.rint(number.doubleValue())
                ? Long.toString(number.longValue())
                : number.toString();
    }

    private Inputs put(String name, boolean needed, String description, Fields shape, Value example) {
        properties.put(name, shape.with("description", description).with("examples", List.of(example)));
        if (needed) {
            required.add(name);
        }
        return this;
    }
}
