package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.NodeKind;

/** Applies all rules to a dataset. */
@Singleton
public final class Validator {
    private final List<Rule> rules;

    /** With the rules that are found by injection. */
    public Validator(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * All problems of the dataset, those of reading it included, in the order of the file.
     *
     * @param outside kinds by id of the entities that it may refer to without holding them
     */
    public List<Problem> check(Dataset dataset, Map<String, NodeKind> outside) {
        List<Problem> problems = new ArrayList<>(dataset.problems());
        Subject subject = new Subject(dataset, outside);
        rules.forEach(rule -> rule.check(subject, problems::add));
        problems.sort(
                Comparator.comparing(Problem::at).thenComparing(Problem::code).thenComparing(Problem::message));
        return problems;
    }
}
