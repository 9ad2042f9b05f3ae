package org.ascribe.identity;

import java.util.Comparator;

/**
 * A judgement on whether two things are the same, with its reason, so that it can be undone.
 *
 * @param from id of the one
 * @param to id of the other; of an accepted judgement of the matcher the representative, towards which all members of its star
 *     point
 * @param verdict the outcome
 * @param basis what it rests on, in plain words
 * @param decidedBy {@link #MATCHER}, or the editor
 * @param date when an editor decided, as an ISO day; empty for the matcher
 * @param dataset the dataset that it comes from: {@link #EDITORS}, or one that was loaded; empty for the matcher
 */
public record Judgement(
        String from, String to, Verdict verdict, String basis, String decidedBy, String date, String dataset) {
    /** Who decides where no editor has. */
    public static final String MATCHER = "matcher";
    /** Name of the dataset of what editors have decided. */
    public static final String EDITORS = "judgements";
    /** Name of the dataset of what holds on who is the same. */
    public static final String HELD = "identity";

    /** By the ends, for files that can be compared. */
    public static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::from).thenComparing(Judgement::to).thenComparing(Judgement::verdict);

    /** A judgement of an editor. */
    public Judgement(String from, String to, Verdict verdict, String basis, String decidedBy, String date) {
        this(from, to, verdict, basis, decidedBy, date, EDITORS);
    }

    /** A judgement of the matcher. */
    static Judgement automatic(String from, String to, Verdict verdict, String basis) {
        return new Judgement(from, to, verdict, basis, MATCHER, "", "");
    }

    /** Whether an editor has decided, outside of any other dataset. */
    public boolean byEditor() {
        return dataset.equals(EDITORS);
    }

    /** Whether it is one of the program. */
    public boolean byMatcher() {
        return dataset.isEmpty() && decidedBy.equals(MATCHER);
    }

    /** Whether the two are held to be the same. */
    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /** What is the same for all judgements on these two, in either direction. No id has a line break. */
    public String pair() {
        return pair(from, to);
    }

    /** The {@link #pair()} of two ids. */
    public static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }

    /** Whether it is on that thing. */
    public boolean isOn(String id) {
        return from.equals(id) || to.equals(id);
    }

    /** The other end, or empty if it is not on that thing. */
    String other(String id) {
        return from.equals(id) ? to : to.equals(id) ? from : "";
    }
}
