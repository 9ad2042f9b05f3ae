package org.ascribe.validation;

import java.util.function.Consumer;
import org.ascribe.dataset.Problem;

/** One thing that must hold of a dataset; implementations are found by injection. */
public interface Rule {

    /** Reports each place where the rule does not hold. */
    void check(Subject subject, Consumer<Problem> problems);
}
