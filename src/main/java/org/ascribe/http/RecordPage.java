package org.ascribe.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Html;
import org.ascribe.query.Coverage;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** Writes the page about the record of states: its text, with the numbers of what is in the graph. */
final class RecordPage {
    private static final String NOT_HERE =
            "<p>The record is not loaded here; <code>ascribe load record</code> loads it.</p>";

    private final Coverage coverage;

    RecordPage(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The text with the numbers in their places. */
    String write(String text) {
        boolean here = !coverage.speakers().isEmpty();
        return text.replace("{{totals}}", here ? totals() : "")
                .replace("{{speakers}}", here ? speakers() : NOT_HERE)
                .replace("{{accused}}", here ? accused() : NOT_HERE);
    }

    private String totals() {
        long states = coverage.speakers().stream()
                .filter(speaker -> speaker.who().kind() == NodeKind.STATE)
                .count();
        long statements = total(NodeKind.ATTRIBUTION);
        return "It has " + statements + (statements == 1 ? " statement" : " statements") + " by "
                + counted(states, NodeKind.STATE) + " and "
                + counted(coverage.speakers().size() - states, NodeKind.ALLIANCE)
                + " on " + all(NodeKind.OPERATION) + ", " + all(NodeKind.DENIAL) + ", " + all(NodeKind.MEASURE)
                + " and "
                + all(NodeKind.COMMENT) + ", from " + all(NodeKind.SOURCE) + ", of which " + coverage.firsthand()
                + (coverage.firsthand() == 1 ? " is" : " are") + " the author's own text.";
    }

    private long total(NodeKind kind) {
        return coverage.totals().getOrDefault(kind.label(), 0L);
    }

    private String all(NodeKind kind) {
        return counted(total(kind), kind);
    }

    private static String counted(long count, NodeKind kind) {
        return count + " " + kind.called(count);
    }

    private String speakers() {
        List<Integer> years = years();
        List<String> head = new ArrayList<>(List.of("Who"));
        years.forEach(year -> head.add(String.valueOf(year)));
        head.add("In all");
        return PageTable.of(head, coverage.speakers().stream().map(speaker -> {
            List<String> cells = new ArrayList<>(List.of(link(speaker.who())));
            years.forEach(year -> cells.add(number(speaker.years().get(year))));
            cells.add(number(sum(speaker)));
            return cells;
        }));
    }

    private List<Integer> years() {
        int first = coverage.speakers().stream()
                .mapToInt(one -> one.years().firstKey())
                .min()
                .orElseThrow();
        int last = coverage.speakers().stream()
                .mapToInt(one -> one.years().lastKey())
                .max()
                .orElseThrow();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static Coverage.Year sum(Coverage.Speaker speaker) {
        return speaker.years().values().stream()
                .reduce(
                        new Coverage.Year(0, 0),
                        (a, b) -> new Coverage.Year(a.made() + b.made(), a.supported() + b.supported()));
    }

    private static String number(Coverage.@Nullable Year year) {
        if (year == null) {
            return "";
        }
        String made = year.made() == 0 ? "" : String.valueOf(year.made());
        return year.supported() == 0 ? made : (made + " (" + year.supported() + ")").strip();
    }

    private String accused() {
        return PageTable.of(
                List.of("Whom", "Statements", "Of these answered"),
                coverage.accused().stream()
                        .map(one ->
                                List.of(link(one.whom()), String.valueOf(one.made()), String.valueOf(one.answered()))));
    }

    private static String link(EntityRef entity) {
        return "<a class=\"entity\" href=\"../#/entity/" + URLEncoder.encode(entity.id(), StandardCharsets.UTF_8)
                + "\">" + Html.escaped(entity.name()) + "</a>";
    }
}
