package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ascribe.answer.QuestionRef;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;

/** All questions, each read once from the class path, when it is wanted: a command asks one of them. */
@Singleton
public final class Catalogue {
    private static final String FOLDER = "questions";

    private final List<String> names;
    private final Map<String, Question> read = new ConcurrentHashMap<>();

    /** The questions that come with the program. */
    public Catalogue() {
        this.names = CypherFiles.list(FOLDER).stream()
                .map(file -> file.substring(FOLDER.length() + 1, file.lastIndexOf('.')))
                .toList();
    }

    private Question read(String name) {
        return read.computeIfAbsent(
                name, one -> QuestionParser.parse(one, CypherFiles.read(FOLDER + "/" + one + ".cypher")));
    }

    /** The names of the questions, in alphabetical order. */
    public List<String> names() {
        return names;
    }

    /** All questions, in the order of the catalogue. */
    public List<Question> all() {
        return names.stream()
                .map(this::read)
                .sorted(Comparator.comparingInt(Question::order).thenComparing(Question::name))
                .toList();
    }

    /**
     * The question of that name.
     *
     * @throws Failure with similar names if there is none
     */
    public Question get(String name) {
        if (!names.contains(name)) {
            throw unknown(name);
        }
        return read(name);
    }

    private Failure unknown(String name) {
        List<QuestionRef> candidates = Suggestion.close(name, names).stream()
                .limit(3)
                .map(this::get)
                .map(question -> new QuestionRef(question.name(), question.title()))
                .toList();
        return Failure.of(
                Failure.Kind.NOT_FOUND,
                "There is no question " + name,
                "The catalogue lists all questions",
                candidates);
    }
}
