package org.ascribe.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;

/** The statements around an entity, by the part that it has in them. */
final class Involvements {
    private final List<Row> claims;
    private final List<Row> comments;
    private final List<Row> denials;
    private final List<Row> measures;

    private Involvements(List<Row> claims, List<Row> comments, List<Row> denials, List<Row> measures) {
        this.claims = claims;
        this.comments = comments;
        this.denials = denials;
        this.measures = measures;
    }

    /** Reads those sections that are wanted. */
    static Involvements read(Graph graph, Map<String, ?> parameters, Predicate<CardSection> wanted) {
        Function<CardSection, List<Row>> rows = section ->
                wanted.test(section) ? section.lookup().read(graph, parameters).toList() : List.of();
        return new Involvements(
                rows.apply(CardSection.CLAIMS),
                rows.apply(CardSection.COMMENTS),
                rows.apply(CardSection.DENIALS),
                rows.apply(CardSection.MEASURES));
    }

    /** The statements of the one part that was read. */
    List<? extends RowValue> only() {
        return Stream.of(claims(), comments(), denials(), measures())
                .flatMap(parts -> parts.values().stream())
                .flatMap(part -> part.items().stream())
                .toList();
    }

    Map<String, Card.Part<Card.Claim>> claims() {
        return byRole(
                claims,
                row -> new Card.Claim(
                        row.node("claim").entity(),
                        properties(row.node("claim")),
                        row.references("who"),
                        row.references("what"),
                        row.references("whom"),
                        row.references("contestedBy"),
                        row.references("sources"),
                        quotations(row)));
    }

    Map<String, Card.Part<Card.Comment>> comments() {
        return byRole(
                comments,
                row -> new Card.Comment(
                        row.node("comment").entity(),
                        properties(row.node("comment")),
                        row.references("who"),
                        row.references("about"),
                        row.references("contestedBy"),
                        row.references("sources"),
                        quotations(row)));
    }

    private static List<Card.Quotation> quotations(Row row) {
        return row.rows("quotations").stream()
                .map(quoted -> new Card.Quotation(
                        quoted.reference("source"),
                        quoted.optional("words"),
                        quoted.optional("quote"),
                        quoted.optional("locator")))
                .toList();
    }

    Map<String, Card.Part<Card.Denial>> denials() {
        return byRole(
                denials,
                row -> new Card.Denial(
                        row.node("denial").entity(),
                        properties(row.node("denial")),
                        row.references("who"),
                        row.references("contests"),
                        row.references("accuses"),
                        row.references("sources")));
    }

    Map<String, Card.Part<Card.Measure>> measures() {
        return byRole(
                measures,
                row -> new Card.Measure(
                        row.node("measure").entity(),
                        properties(row.node("measure")),
                        row.references("by"),
                        row.references("against"),
                        row.references("answers"),
                        row.references("sources")));
    }

    /** All documents that the statements and the links rest on, by publisher and title. */
    List<SourceRef> sources(References references) {
        Map<String, GraphNode> documents = new TreeMap<>();
        Stream.concat(
                        references.nodes().values().stream(),
                        Stream.of(claims, comments, denials, measures)
                                .flatMap(List::stream)
                                .flatMap(row -> row.nodes("sources").stream()))
                .filter(node -> node.kind() == NodeKind.SOURCE)
                .forEach(node -> documents.put(node.id(), node));
        return documents.values().stream()
                .sorted(Comparator.comparing((GraphNode node) -> node.text("publisher"))
                        .thenComparing(node -> node.text("title"))
                        .thenComparing(GraphNode::id))
                .map(GraphNode::source)
                .toList();
    }

    private static <T extends RowValue> Map<String, Card.Part<T>> byRole(List<Row> rows, Function<Row, T> item) {
        Map<String, List<Row>> byRole = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("role"), TreeMap::new, Collectors.toList()));
        Map<String, Card.Part<T>> parts = new LinkedHashMap<>();
        byRole.forEach((role, found) -> parts.put(
                role,
                new Card.Part<>(
                        found.getFirst().number("count"),
                        found.stream().map(item).toList())));
        return parts;
    }

    private static Fields properties(GraphNode statement) {
        return CardItems.known(statement.kind().properties(), statement.properties());
    }
}
