package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.Value;

/**
 * A parameter of a question, as the catalogue tells it.
 *
 * @param parameter the parameter
 */
public record ShownParameter(Parameter parameter) implements NamedRow {

    /** The parameters of a question. */
    public static List<ShownParameter> of(Question question) {
        return question.parameters().stream().map(ShownParameter::new).toList();
    }

    @Override
    public String name() {
        return parameter.name();
    }

    @Override
    public Map<String, Value> fields() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("name", Value.of(parameter.name()));
        fields.put("type", Value.of(parameter.type().toString()));
        fields.put("several", Value.of(parameter.several()));
        fields.put("required", Value.of(parameter.required()));
        fields.put("default", Value.of(parameter.fallback()));
        fields.put("description", Value.of(parameter.description()));
        fields.put("example", Value.of(parameter.example()));
        return fields;
    }
}
