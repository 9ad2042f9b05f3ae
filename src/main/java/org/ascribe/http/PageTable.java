package org.ascribe.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.answer.Html;

/** A table of a served page; each cell carries the title of its column, which stands before it where the screen is narrow. */
final class PageTable {
    private PageTable() {}

    /**
     * Writes one.
     *
     * @param head the titles, as text
     * @param rows cells, as HTML; empty ones are nothing
     */
    static String of(List<String> head, Stream<List<String>> rows) {
        return "<div class=\"scroll\"><table><thead><tr>"
                + head.stream()
                        .map(title -> "<th class=\"least\" scope=\"col\">" + Html.escaped(title) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + rows.map(row -> row(head, row)).collect(Collectors.joining("\n")) + "</tbody></table></div>";
    }

    private static String row(List<String> head, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> "<td class=\"least\" data-title=\"" + Html.escaped(head.get(i)) + "\">" + cells.get(i)
                        + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
