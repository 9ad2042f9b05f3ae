package org.ascribe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Holder;

/**
 * What loads have left to be done in a graph, at this moment or because they were cut off.
 *
 * @param underWay whether a load is under way
 * @param toJudge whether it is to be judged anew who is the same
 * @param partly names of the datasets of which only a part is in
 * @param older names of the datasets that an earlier version of the program has loaded
 */
public record Unfinished(boolean underWay, boolean toJudge, List<String> partly, List<String> older) {

    /** As it is now. */
    public static Unfinished in(Graph graph) {
        return Lookup.UNFINISHED
                .read(graph, Map.of())
                .map(row -> new Unfinished(
                        row.flag("underWay")
                                && Holder.of(graph).filter(Holder::isGone).isEmpty(),
                        row.flag("toJudge"),
                        row.texts("partly"),
                        row.texts("older")))
                .findFirst()
                .orElseThrow();
    }

    /** Whether answers are those that will still be given when nothing is left to be done. */
    boolean isSettled() {
        return !underWay && !toJudge && partly.isEmpty();
    }

    /** What is to be known beside answers, in plain words; empty if they are whole. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!partly.isEmpty()) {
            String names = String.join(", ", partly);
            notes.add(
                    underWay
                            ? "A load is under way: only a part of " + names + " is in"
                            : "A load or a wipe was cut off: only a part of " + names
                                    + " is in until it is loaded again, a backup restored again");
        }
        if (!older.isEmpty()) {
            notes.add(
                    "An earlier version of Ascribe has loaded " + String.join(", ", older)
                            + ": load it again, so that each who states a fact has a fact of their own, and each document its words");
        }
        if (toJudge) {
            notes.add(
                    underWay
                            ? "A load is under way: it is being judged anew who is the same, so that a name may lead to several"
                            : "It has not been judged who is the same since the last load, so that a name may lead to several;"
                                    + " load anything again, or run ascribe identity apply");
        }
        return notes;
    }
}
