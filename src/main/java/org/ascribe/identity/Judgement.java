package org.ascribe.identity;

import java.util.Comparator;

/**
 * A judgement on whether two groups are the same, with its reason, so that it can be undone.
 *
 * @param from id of the one
 * @param to id of the other; of an accepted judgement the representative, towards which all members of its star point
 * @param verdict the outcome
 * @param basis what it rests on, in plain words
 * @param decidedBy {@link #MATCHER}, or the editor
 * @param date when an editor decided, as an ISO day; empty for the matcher
 */
public record Judgement(String from, String to, Verdict verdict, String basis, String decidedBy, String date) {
    /** Who decides where no editor has. */
    public static final String MATCHER = "matcher";

    /** By the ends, for files that can be compared. */
    public static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::from).thenComparing(Judgement::to).thenComparing(Judgement::verdict);

    /** A judgement of the matcher. */
    static Judgement automatic(String from, String to, Verdict verdict, String basis) {
        return new Judgement(from, to, verdict, basis, MATCHER, "");
    }

    /** The other end, or empty if it is not on that group. */
    String other(String id) {
        return from.equals(id) ? to : to.equals(id) ? from : "";
    }
}
