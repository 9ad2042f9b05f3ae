package org.ascribe.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.failure.Failure;
import org.ascribe.query.Parameter;
import org.ascribe.query.ParameterShape;
import org.ascribe.query.Question;

/** What a tool takes, as a JSON Schema, and how it is read. */
final class ToolInputs {
    /** What every question takes. */
    private static final List<String> SHARED = List.of("asOf", "limit");

    private final Map<String, Fields> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    /** What may be as long as a message. */
    private final List<String> unbounded = new ArrayList<>();

    /** What a question takes, as the header of its file says, in as few words as can be: a list of all is read at each start. */
    static ToolInputs of(Question question) {
        ToolInputs inputs = new ToolInputs();
        for (Parameter parameter : question.parameters()) {
            if (SHARED.contains(parameter.name())) {
                inputs.put(
                        parameter.name(),
                        false,
                        ParameterShape.of(parameter.type()).without("pattern").without("minimum"));
            } else {
                Fields shape =
                        ParameterShape.of(parameter.type()).without("maxLength").without("pattern");
                String fallback = parameter.fallback();
                if (fallback != null) {
                    shape = shape.with("default", ParameterShape.typed(parameter.type(), fallback));
                }
                inputs.put(parameter.name(), parameter.required(), shape);
            }
        }
        return inputs.paged();
    }

    /** Where to go on, and how long the answer may be: the instructions say so once for all. */
    ToolInputs paged() {
        put(Room.CURSOR, false, Fields.of("type", "string"));
        return put(Room.TOKENS, false, Fields.of("type", "integer"));
    }

    ToolInputs text(String name, boolean needed, String description) {
        return put(name, needed, Fields.of("type", "string").with("description", description));
    }

    /** Whether the answer depends on what is given and not on the data. */
    boolean standsAlone() {
        return !unbounded.isEmpty();
    }

    /** A text of any length, which must be there, and on which the answer depends and not on the data. */
    ToolInputs whole(String name) {
        unbounded.add(name);
        return put(name, true, Fields.of("type", "string"));
    }

    ToolInputs words(String name, List<String> words) {
        return put(name, false, Fields.of("type", "string").with("enum", words));
    }

    ToolInputs number(String name, int least, int most, int usual) {
        return put(
                name,
                false,
                Fields.of("type", "integer")
                        .with("minimum", least)
                        .with("maximum", most)
                        .with("default", usual));
    }

    /** The JSON Schema of the arguments. */
    Fields schema() {
        Fields schema = Fields.of("type", "object").with("properties", properties);
        return (required.isEmpty() ? schema : schema.with("required", required)).with("additionalProperties", false);
    }

    /** The arguments of a call as texts; those that are null are not given. */
    Map<String, String> read(Map<String, ?> given) {
        Map<String, String> read = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (!properties.containsKey(name)) {
                throw Calls.unknown(name, properties.keySet());
            }
            switch (value) {
                case null -> {}
                case String text -> read.put(name, unbounded.contains(name) ? text : Parameter.bounded(name, text));
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

    private ToolInputs put(String name, boolean needed, Fields shape) {
        properties.put(name, shape);
        if (needed) {
            required.add(name);
        }
        return this;
    }
}
