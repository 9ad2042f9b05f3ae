package org.ascribe.cli;

import java.util.function.Function;
import org.ascribe.answer.RowValue;
import org.ascribe.identity.Judgement;

/** A judgement on whether two are the same, as JSON and as columns. */
record ShownJudgement(
        String id,
        String name,
        String other,
        String otherName,
        String judgement,
        String basis,
        String decidedBy,
        String date)
        implements RowValue {

    /**
     * A judgement.
     *
     * @param names what to call those that it is on, by id
     */
    static ShownJudgement of(Judgement judgement, Function<String, String> names) {
        return new ShownJudgement(
                judgement.from(),
                names.apply(judgement.from()),
                judgement.to(),
                names.apply(judgement.to()),
                judgement.verdict().text(),
                judgement.basis(),
                judgement.decidedBy(),
                judgement.date());
    }
}
