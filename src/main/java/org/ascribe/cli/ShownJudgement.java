package org.ascribe.cli;

import java.util.Map;
import org.ascribe.answer.RowValue;
import org.ascribe.identity.Judgement;

/** A judgement on whether two are the same, as JSON and as columns. */
record ShownJudgement(
        String id, String name, String other, String otherName, String judgement, String basis, String decidedBy)
        implements RowValue {

    /**
     * A judgement.
     *
     * @param names by id
     */
    static ShownJudgement of(Judgement judgement, Map<String, String> names) {
        return new ShownJudgement(
                judgement.from(),
                names.getOrDefault(judgement.from(), ""),
                judgement.to(),
                names.getOrDefault(judgement.to(), ""),
                judgement.verdict().text(),
                judgement.basis(),
                judgement.decidedBy());
    }
}
