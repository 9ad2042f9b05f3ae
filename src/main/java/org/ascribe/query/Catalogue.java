package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.ascribe.answer.QuestionRef;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;

/** All questions, read once from the class path. */
@Singleton
public final class Catalogue {
    private static final String FOLDER = "questions";

    private final List<Question> questions;

    /** Reads the questions that come with the program. */
    public Catalogue() {
        this.questions = CypherFiles.list(FOLDER).stream()
                .map(file -> QuestionParser.parse(nameOf(file), CypherFiles.read(file)))
                .sorted(Comparator.comparingInt(Question::order).thenComparing(Question::name))
                .toList();
    }

    private static String nameOf(String file) {
        return file.substring(FOLDER.length() + 1, file.lastIndexOf('.'));
    }

    /** All questions, in the order of the catalogue. */
    public List<Question> all() {
        return questions;
    }

    /**
     * The question of that name.
     *
     * @throws Failure with similar names if there is none
     */
    public Question get(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private Failure unknown(String name) {
        List<String> names = questions.stream().map(Question::name).toList();
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
