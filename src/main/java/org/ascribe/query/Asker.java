package org.ascribe.query;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ascribe.answer.AsOf;
import org.ascribe.answer.Fields;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.jspecify.annotations.Nullable;

/** Asks the questions of the catalogue. */
@Singleton
public final class Asker {
    private static final String LIMIT = "limit";
    private static final String SKIP = "skip";
    /** How many rows are looked at to count what is left out. */
    private static final long COUNTED = 10_000;

    private final Graph graph;
    private final Catalogue catalogue;
    private final Resolver resolver;
    /** The queries of the catalogue as they are asked, each rewritten once. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    /** Asks this graph. */
    public Asker(Graph graph, Catalogue catalogue, Resolver resolver) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.resolver = resolver;
    }

    /**
     * Asks a question.
     *
     * @param name name of the question
     * @param written the parameters as a person wrote them, by name
     * @throws org.ascribe.failure.Failure if the question or an entity is not known, or a parameter is unknown, missing or wrong
     */
    public Answer ask(String name, Map<String, String> written) {
        return ask(name, written, 0);
    }

    /**
     * Asks a question for a page of its rows. What is counted or told over all rows comes with the first page alone.
     *
     * @param skip how many rows come before the page, whose length is the parameter {@code limit}
     */
    public Answer ask(String name, Map<String, String> written, int skip) {
        Question question = catalogue.get(name);
        Arguments arguments = Arguments.of(question, written, resolver);
        long limit = limit(arguments);
        List<Row> rows = skip == 0
                ? run(question, arguments, limit + 1)
                : run(question.continued(), arguments, Map.of(LIMIT, limit + 1, SKIP, (long) skip));
        LocalDate day = arguments.cypher().get("asOf") instanceof LocalDate asOf ? asOf : null;
        return new Answer(
                question.name(),
                question.title(),
                new Fields(arguments.shown()),
                Fields.of(arguments.resolved()),
                question.columns().stream().map(Column::name).toList(),
                rows.stream()
                        .limit(limit)
                        .map(row -> Column.read(question.columns(), row))
                        .map(row -> day == null ? row : AsOf.of(row, day))
                        .toList(),
                rows.size() > limit,
                skip == 0 ? counts(question, arguments, rows, limit) : Fields.EMPTY,
                skip == 0 ? notes(question, arguments) : List.of());
    }

    /**
     * The Cypher that answers just this, as a person would write it: with its values, and without what was not asked.
     *
     * @param name name of the question
     * @param written the parameters as a person wrote them, by name
     * @throws org.ascribe.failure.Failure as in asking
     */
    public String cypher(String name, Map<String, String> written) {
        Question question = catalogue.get(name);
        return PlainCypher.of(
                question.cypher(), Arguments.of(question, written, resolver).cypher());
    }

    private static long limit(Arguments arguments) {
        return arguments.cypher().get(LIMIT) instanceof Long limit ? limit : 100;
    }

    private List<Row> run(Question question, Arguments arguments, long limit) {
        return run(question.cypher(), arguments, Map.of(LIMIT, limit));
    }

    private List<Row> run(String cypher, Arguments arguments, Map<String, ?> changed) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(arguments.cypher());
        parameters.putAll(changed);
        return graph.read(asked.computeIfAbsent(cypher, Given::in), Given.of(parameters))
                .rows();
    }

    /** Counts over all rows: those that are shown are not always all of them. */
    private Fields counts(Question question, Arguments arguments, List<Row> shown, long limit) {
        if (question.counts().isEmpty()) {
            return Fields.EMPTY;
        }
        List<Row> all = shown.size() > limit ? run(question, arguments, COUNTED) : shown;
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : question.counts()) {
            counts.put(
                    count.name(),
                    all.stream()
                            .map(row -> count.columns().stream()
                                    .filter(column -> row.get(column) != null)
                                    .findFirst()
                                    .map(column -> row.node(column).id())
                                    .orElse(""))
                            .distinct()
                            .count());
        }
        return Fields.of(counts);
    }

    private List<String> notes(Question question, Arguments arguments) {
        List<String> notes = new ArrayList<>();
        for (Omission omission : question.omissions()) {
            if (arguments.shown().containsKey(omission.parameter())) {
                notes.add(note(question, arguments, omission));
            }
        }
        return notes;
    }

    /** Asks once more without the parameter and counts the rows that cannot be compared. */
    private String note(Question question, Arguments arguments, Omission omission) {
        Map<String, @Nullable Object> without = new LinkedHashMap<>(arguments.cypher());
        without.put(Parameter.camelCase(omission.parameter()), null);
        List<Row> rows = run(question, new Arguments(without, Map.of(), Map.of()), COUNTED);
        long count =
                rows.stream().filter(row -> row.get(omission.column()) == null).count();
        String least = rows.size() == COUNTED ? "At least " : "";
        return least + count + " " + omission.what() + " left out by " + omission.parameter();
    }
}
