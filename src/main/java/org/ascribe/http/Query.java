package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.query.NamedKinds;
import org.ascribe.query.Parameter;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;

/**
 * The query parameters of a request, each given at most once.
 *
 * @param values by name, as written
 */
record Query(Map<String, String> values) {
    /** All parameters but {@code format}, for a question to judge; those named here may be given several times. */
    static Query any(HttpRequest<?> request, String... repeatable) {
        List<String> several = List.of(repeatable);
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameters().forEach((name, given) -> {
            if (given.size() > 1 && !several.contains(name)) {
                throw wrong("The parameter " + name + " is given " + given.size() + " times", "Give it once");
            }
            given.forEach(value -> Parameter.bounded(name, value));
            if (!name.equals(AnswerForm.PARAMETER)) {
                values.put(name, given.getFirst());
            }
        });
        return new Query(values);
    }

    /** The same parameters but one. */
    Query without(String name) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(name);
        return new Query(others);
    }

    /** The parameters of a route that takes only those named. */
    static Query of(HttpRequest<?> request, String... known) {
        return of(any(request), known);
    }

    /** The same parameters, if they are all among those named. */
    static Query of(Query query, String... known) {
        List<String> names = List.of(known);
        for (String name : query.values.keySet()) {
            if (!names.contains(name)) {
                throw unknown(name, names);
            }
        }
        return query;
    }

    /** A parameter, without blanks around it, where it is given and not empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A parameter that must be there. */
    String needed(String name, String example) {
        return text(name)
                .orElseThrow(
                        () -> wrong("The parameter " + name + " is missing", "For example " + name + "=" + example));
    }

    /** A parameter that must be there and is one of some words. */
    String word(String name, List<String> words) {
        String word = needed(name, words.getFirst());
        if (!words.contains(word)) {
            throw wrong("The parameter " + name + " cannot be " + word, "It takes " + String.join(", ", words));
        }
        return word;
    }

    /** The values of a parameter that must be there and may be given several times. */
    static List<String> several(HttpRequest<?> request, String name, String example, int most) {
        List<String> values = request.getParameters().getAll(name).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (values.isEmpty() || values.size() > most) {
            throw values.isEmpty()
                    ? wrong("The parameter " + name + " is missing", "For example " + name + "=" + example)
                    : wrong("The parameter " + name + " is given " + values.size() + " times", "At most " + most);
        }
        return values;
    }

    /** The last day of a year, a month or a day, where one is given. */
    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                return Period.parse(text).to();
            } catch (DateTimeException e) {
                throw wrong("The parameter " + name + " cannot be " + text, "It takes a date such as 2024-03-25");
            }
        });
    }

    /** A whole number between the bounds. */
    int number(String name, int fallback, int least, int most) {
        return text(name).map(text -> number(name, text, least, most)).orElse(fallback);
    }

    /** Kinds of nodes, separated by commas; empty where none is given. */
    Set<NodeKind> kinds() {
        return text("kind").map(Query::kinds).orElseGet(() -> EnumSet.noneOf(NodeKind.class));
    }

    /** Kinds of nodes as a text has them. */
    static Set<NodeKind> kinds(String text) {
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        for (String word : text.split(",", -1)) {
            kinds.add(NamedKinds.of(word.strip()));
        }
        return kinds;
    }

    private static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is out of bounds.
        }
        throw wrong(
                "The parameter " + name + " cannot be " + text,
                "It takes a whole number from " + least + " to " + most);
    }

    private static Failure unknown(String name, List<String> names) {
        String all = names.isEmpty() ? "It takes none" : "It takes " + String.join(", ", names);
        String hint = Suggestion.closest(name, names)
                .map(known -> "Did you mean " + known + "? " + all)
                .orElse(all);
        return wrong("There is no parameter " + name + " here", hint);
    }

    private static Failure wrong(String message, String hint) {
        return Failure.of(Failure.Kind.USAGE, message, hint);
    }
}
