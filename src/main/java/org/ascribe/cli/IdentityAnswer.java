package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Verdict;
import org.ascribe.load.Decided;
import org.ascribe.load.Plan;

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
        boolean before = plan.before().stream()
                .anyMatch(one -> one.pair().equals(judgement.pair()) && one.verdict() == judgement.verdict());
        String held = switch (judgement.verdict()) {
            case ACCEPTED -> "held to be the same";
            case REJECTED -> "held to be different";
            case UNSURE -> "left open";
        };
        String be = dryRun ? " would be " : before ? " are still " : " are now ";
        print(two(plan, judgement) + be + held, decided, List.of(judgement));
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
        List<Map<String, Object>> changed = changed(decided.plan(), on);
        String whole = sentence + "; " + changed(changed) + ".";
        if (common.output == OutputFormat.table) {
            out.println(whole);
            out.flush();
            return;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answer", whole);
        json.put("dryRun", dryRun);
        json.put(
                "judgements",
                on.stream().map(one -> row(one, decided.plan()::name)).toList());
        json.put("changed", changed);
        json.put("links", decided.report().links());
        new Printer(common, out).print(Result.of(json, List.of(Map.of("answer", whole, "dryRun", dryRun)), "answer"));
    }

    /** A judgement as values. */
    static Map<String, Object> row(Judgement judgement, Function<String, String> names) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", judgement.from());
        row.put("name", names.apply(judgement.from()));
        row.put("other", judgement.to());
        row.put("otherName", names.apply(judgement.to()));
        row.put("judgement", judgement.verdict().text());
        row.put("basis", judgement.basis());
        row.put("decidedBy", judgement.decidedBy());
        row.put("date", judgement.date());
        return row;
    }

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

    private String changed(List<Map<String, Object>> changed) {
        if (changed.isEmpty()) {
            return "no judgement of the program " + (dryRun ? "would change" : "changed");
        }
        List<String> words = new ArrayList<>(changed.stream()
                .limit(MOST)
                .map(one -> String.valueOf(one.get("words")))
                .toList());
        if (changed.size() > MOST) {
            words.add("and " + (changed.size() - MOST) + " more");
        }
        return count(changed.size(), "judgement", "judgements") + " of the program "
                + (dryRun ? "would change" : "changed") + ": " + String.join("; ", words);
    }

    private static List<Map<String, Object>> changed(Plan plan, List<Judgement> on) {
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

    private static Map<String, Object> change(Judgement one, String words) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("id", one.from());
        change.put("other", one.to());
        change.put("words", words);
        return change;
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
