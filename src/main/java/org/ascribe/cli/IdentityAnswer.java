package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Verdict;
import org.ascribe.load.judge.Decided;
import org.ascribe.load.judge.Plan;

/** What came of a decision of editors, as a sentence and as values. */
final class IdentityAnswer {
    private static final int MOST = 3;

    private final CommonOptions common;
    private final PrintWriter out;
    private final boolean dryRun;

    IdentityAnswer(CommonOptions common, PrintWriter out, boolean dryRun) {
        this.common = common;
        this.out = out;
        this.dryRun = dryRun;
    }

    /** Prints the answer to a decision on two. */
    void decided(Decided decided, Judgement judgement) {
        Plan plan = decided.plan();
        Optional<Judgement> before = plan.before().stream()
                .filter(one -> one.pair().equals(judgement.pair()) && one.verdict() == judgement.verdict())
                .findFirst();
        String held = switch (judgement.verdict()) {
            case ACCEPTED -> "held to be the same";
            case REJECTED -> "held to be different";
            case UNSURE -> "left open";
        };
        String be = before.isPresent() ? dryRun ? " are already " : " are still " : dryRun ? " would be " : " are now ";
        String basis = before.filter(one -> !one.basis().equals(judgement.basis()))
                .map(one -> ", on another basis: \"" + judgement.basis() + "\" " + (dryRun ? "would take" : "has taken")
                        + " the place of \"" + one.basis() + "\"")
                .orElse("");
        print(two(plan, judgement) + be + held + basis, decided, List.of(judgement));
    }

    /** Prints the answer to taking a decision back. */
    void undone(Decided decided, Judgement judgement) {
        Plan plan = decided.plan();
        String what = switch (judgement.verdict()) {
            case ACCEPTED -> " are the same";
            case REJECTED -> " are different";
            case UNSURE -> " may be the same";
        };
        String now = plan.verdict(judgement.from(), judgement.to())
                .map(verdict -> switch (verdict) {
                    case ACCEPTED -> "they are still held to be the same";
                    case REJECTED -> "they are still held to be different";
                    case UNSURE -> "the program leaves open whether they are the same";
                })
                .orElse("the program does not hold them to be the same");
        print(
                "The judgement that " + two(plan, judgement) + what + (dryRun ? " would be" : " is")
                        + " taken back; without it " + now,
                decided,
                List.of(judgement));
    }

    /** Prints the answer to what is on more than two. */
    void print(String sentence, Decided decided, List<Judgement> on) {
        List<Change> changed = changed(decided.plan(), on);
        String whole = sentence + "; " + changed(changed) + ".";
        if (common.output == OutputFormat.table) {
            out.println(whole);
            out.flush();
            return;
        }
        Whole json = new Whole(
                whole,
                dryRun,
                on.stream()
                        .map(one -> ShownJudgement.of(one, decided.plan()::name))
                        .toList(),
                changed,
                decided.report().links());
        Fields row = Fields.of("answer", whole).with("dryRun", dryRun);
        new Printer(common, out).print(Result.of(json, List.of(row)));
    }

    /** The answer as JSON. */
    private record Whole(
            String answer,
            boolean dryRun,
            List<ShownJudgement> judgements,
            List<Change> changed,
            Map<String, Integer> links)
            implements RowValue {}

    /** What the program judges otherwise than before, of two. */
    private record Change(String id, String other, String words) implements RowValue {}

    /** Two, by what to call them; with their ids where they are called the same. */
    static String two(Plan plan, Judgement judgement) {
        String one = plan.name(judgement.from());
        String other = plan.name(judgement.to());
        return one.equals(other)
                ? one + " (" + judgement.from() + ") and " + other + " (" + judgement.to() + ")"
                : one + " and " + other;
    }

    /** So many of something. */
    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private String changed(List<Change> changed) {
        if (changed.isEmpty()) {
            return "no judgement of the program " + (dryRun ? "would change" : "changed");
        }
        List<String> words =
                new ArrayList<>(changed.stream().limit(MOST).map(Change::words).toList());
        if (changed.size() > MOST) {
            words.add("and " + (changed.size() - MOST) + " more");
        }
        return count(changed.size(), "judgement", "judgements") + " of the program "
                + (dryRun ? "would change" : "changed") + ": " + String.join("; ", words);
    }

    private static List<Change> changed(Plan plan, List<Judgement> on) {
        Plan.Changed changed = plan.changed(on);
        List<Judgement> gone = changed.gone().stream()
                .filter(one ->
                        changed.come().stream().noneMatch(other -> other.pair().equals(one.pair())))
                .toList();
        return Stream.concat(
                        changed.come().stream().map(one -> change(one, two(plan, one) + come(one))),
                        gone.stream().map(one -> change(one, gone(one, two(plan, one)))))
                .toList();
    }

    private static Change change(Judgement one, String words) {
        return new Change(one.from(), one.to(), words);
    }

    private static String come(Judgement one) {
        return one.accepted() ? " are the same" : " may be the same";
    }

    private static String gone(Judgement one, String two) {
        return one.verdict() == Verdict.ACCEPTED
                ? two + " are no longer the same"
                : "whether " + two + " are the same is no longer open";
    }
}
