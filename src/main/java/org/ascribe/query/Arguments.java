package org.ascribe.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.graph.GraphNode;
import org.ascribe.query.ParameterType.End;
import org.ascribe.schema.Period;
import org.jspecify.annotations.Nullable;

/**
 * The values that a question is asked with.
 *
 * @param cypher by key, as the query takes them; null where not given
 * @param shown by name, as the answer tells them; without those not given
 * @param resolved by name, what each name of an entity was taken for
 */
record Arguments(
        Map<String, @Nullable Object> cypher, Map<String, Value> shown, Map<String, List<EntityRef>> resolved) {

    /** Reads what a person wrote; a {@link Failure} names the parameter that is unknown, missing or wrong. */
    static Arguments of(Question question, Map<String, String> written, Resolver resolver) {
        Map<String, String> byKey = byKey(question, written);
        Arguments arguments = new Arguments(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Parameter parameter : question.parameters()) {
            String text = checked(parameter, byKey.get(parameter.key()));
            if (text.isEmpty() && parameter.required()) {
                throw wrong(
                        "The question " + question.name() + " needs the parameter " + parameter.name(),
                        "For example " + parameter.name() + "=" + parameter.example());
            }
            arguments.put(parameter, text.isEmpty() ? parameter.fallback() : text, resolver);
        }
        arguments.checkOrder();
        return arguments;
    }

    /** The text without blanks around it; empty only where nothing is given. */
    private static String checked(Parameter parameter, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.isBlank()) {
            throw wrong("The parameter " + parameter.name() + " is empty", "Leave it out, or give it a value");
        }
        return Parameter.bounded(parameter.name(), text).strip();
    }

    /** No day is both as late as the one and as early as the other. */
    private void checkOrder() {
        if (cypher.get("since") instanceof LocalDate since
                && cypher.get("until") instanceof LocalDate until
                && since.isAfter(until)) {
            throw wrong("The parameter since is after until: " + since + ", " + until, "Exchange the two");
        }
    }

    private static Map<String, String> byKey(Question question, Map<String, String> written) {
        Map<String, String> byKey = new LinkedHashMap<>();
        written.forEach((name, text) -> byKey.put(known(question, name).key(), text));
        return byKey;
    }

    private static Parameter known(Question question, String name) {
        String all = question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
        return question.parameter(name)
                .orElseThrow(() ->
                        wrong("The question " + question.name() + " has no parameter " + name, "It takes " + all));
    }

    private void put(Parameter parameter, @Nullable String text, Resolver resolver) {
        if (text == null) {
            cypher.put(parameter.key(), null);
        } else if (parameter.type() instanceof ParameterType.EntityOf entityOf) {
            putEntities(parameter, text, entityOf.several(), resolver.all(text, entityOf.kinds()));
        } else {
            Object value = plain(parameter, text);
            cypher.put(parameter.key(), value);
            shown.put(parameter.name(), Value.of(value));
        }
    }

    private void putEntities(Parameter parameter, String text, boolean several, List<GraphNode> meant) {
        List<String> ids = meant.stream().map(GraphNode::id).toList();
        cypher.put(parameter.key(), several ? ids : ids.getFirst());
        shown.put(parameter.name(), meant.size() == 1 ? meant.getFirst().entity() : Value.of(text));
        resolved.put(parameter.name(), meant.stream().map(GraphNode::entity).toList());
    }

    private static Object plain(Parameter parameter, String text) {
        try {
            return switch (parameter.type()) {
                case ParameterType.DateOf type -> date(text, type.end());
                case ParameterType.NumberIn type -> number(text, type);
                case ParameterType.OneOf type -> word(text, type.words());
                case ParameterType.Text type -> text;
                case ParameterType.EntityOf type -> text;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(
                    "The parameter " + parameter.name() + " cannot be " + text,
                    "It takes " + parameter.type().expected() + "; for example " + parameter.example());
        }
    }

    private static LocalDate date(String text, End end) {
        Period period = Period.parse(text);
        return end == End.FIRST ? period.from() : period.to();
    }

    private static Long number(String text, ParameterType.NumberIn type) {
        long number = Long.parseLong(text);
        if (number < type.least() || number > type.most()) {
            throw new IllegalArgumentException("out of bounds");
        }
        return number;
    }

    private static String word(String text, List<String> words) {
        return words.stream()
                .filter(word -> word.equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of the words"));
    }

    private static Failure wrong(String message, String hint) {
        return Failure.of(Failure.Kind.USAGE, message, hint);
    }
}
