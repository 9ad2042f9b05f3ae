package org.ascribe.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return "It has " + total(NodeKind.ATTRIBUTION) + " statements by " + states + " states and "
                + (coverage.speakers().size() - states) + " alliances on " + total(NodeKind.OPERATION) + " operations, "
                + total(NodeKind.DENIAL) + " denials, " + total(NodeKind.MEASURE) + " measures and "
                + total(NodeKind.COMMENT) + " comments, from " + total(NodeKind.SOURCE) + " documents, of which "
                + coverage.firsthand() + " are the author's own text.";
    }

    private long total(NodeKind kind) {
        return coverage.totals().getOrDefault(kind.label(), 0L);
    }

    private String speakers() {
        List<Integer> years = years();
        return table(
                Stream.concat(
                        Stream.of("Who"), Stream.concat(years.stream().map(String::valueOf), Stream.of("In all"))),
                coverage.speakers().stream()
                        .map(speaker -> Stream.concat(
                                Stream.of(link(speaker.who())),
                                Stream.concat(
                                        years.stream()
                                                .map(year ->
                                                        number(speaker.years().get(year))),
                                        Stream.of(number(sum(speaker)))))));
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
        return table(
                Stream.of("Whom", "Statements", "Of these answered"),
                coverage.accused().stream()
                        .map(one -> Stream.of(
                                link(one.whom()), String.valueOf(one.made()), String.valueOf(one.answered()))));
    }

    private static String table(Stream<String> head, Stream<Stream<String>> rows) {
        return "<div class=\"scroll\"><table><thead>"
                + row(head, cell -> "<th class=\"least\" scope=\"col\">" + cell + "</th>")
                + "</thead><tbody>"
                + rows.map(row -> row(row, cell -> "<td class=\"least\">" + cell + "</td>"))
                        .collect(Collectors.joining("\n"))
                + "</tbody></table></div>";
    }

    private static String row(Stream<String> cells, Function<String, String> cell) {
        return cells.map(cell).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String link(EntityRef entity) {
        return "<a class=\"entity\" href=\"../#/entity/" + URLEncoder.encode(entity.id(), StandardCharsets.UTF_8)
                + "\">" + Html.escaped(entity.name()) + "</a>";
    }
}
