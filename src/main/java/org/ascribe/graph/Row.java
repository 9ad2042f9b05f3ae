package org.ascribe.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Reference;
import org.ascribe.answer.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, or a map in one, read by the types that its query promises. Where a column must have a value and has
 * none, that is a defect of the query.
 */
public final class Row {
    private final Map<String, @Nullable Object> values;

    /** A row of what {@link DriverValues} makes: nodes, relationships, rows, lists, days and plain values, by column. */
    Row(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** The names of its columns. */
    public Set<String> columns() {
        return values.keySet();
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** A value as it is; null where there is none. */
    public @Nullable Object get(String column) {
        return values.get(column);
    }

    /** A node, whole or as a map of those of its properties that are needed. */
    public GraphNode node(String column) {
        return node(present(column));
    }

    /** A relationship. */
    public GraphLink link(String column) {
        return (GraphLink) present(column);
    }

    /** A value as text. */
    public String text(String column) {
        return present(column).toString();
    }

    /** A whole number. */
    public long number(String column) {
        return (long) present(column);
    }

    /** A flag. */
    public boolean flag(String column) {
        return (boolean) present(column);
    }

    /** A list of texts. */
    public List<String> texts(String column) {
        return list(column).stream().map(String::valueOf).toList();
    }

    /** A list of nodes. */
    public List<GraphNode> nodes(String column) {
        return list(column).stream().map(Row::node).toList();
    }

    /** A list of relationships. */
    public List<GraphLink> links(String column) {
        return list(column).stream().map(GraphLink.class::cast).toList();
    }

    /** A list of maps, each as a row of its own. */
    public List<Row> rows(String column) {
        return list(column).stream().map(Row.class::cast).toList();
    }

    /** What answers say of a node, or of none. */
    public @Nullable Reference reference(String column) {
        Object value = values.get(column);
        return value == null ? null : node(value).reference();
    }

    /** What answers say of the nodes in a list, which may mix entities and documents. */
    public List<Reference> references(String column) {
        return nodes(column).stream().map(GraphNode::reference).toList();
    }

    /** The nodes in a list as entities. */
    public List<EntityRef> entities(String column) {
        return nodes(column).stream().map(GraphNode::entity).toList();
    }

    /** A text, or null. */
    public @Nullable String optional(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    /** A number; whole ones have no point. */
    public Value quantity(String column) {
        return values.get(column) instanceof Number number ? Value.Amount.of(number) : Value.NONE;
    }

    /** A number of per cent. */
    public Value likelihood(String column) {
        return values.get(column) instanceof Number number ? new Value.Likelihood(number.doubleValue()) : Value.NONE;
    }

    /** A whole number, or a map of {@code min} and {@code max} between which it lies. */
    public Value range(String column) {
        return values.get(column) instanceof Row ends
                ? new Value.Range(ends.number("min"), ends.number("max"))
                : quantity(column);
    }

    /** A map of {@code value}, {@code precision} and {@code text}; null also where that has no value. */
    public Value.@Nullable Date date(String column) {
        if (values.get(column) instanceof Row date) {
            String value = date.optional("value");
            return value == null ? null : new Value.Date(value, date.optional("precision"), date.optional("text"));
        }
        return null;
    }

    private static GraphNode node(Object value) {
        return value instanceof Row some ? GraphNode.of(some.values) : (GraphNode) value;
    }

    private List<?> list(String column) {
        return (List<?>) present(column);
    }

    private Object present(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    /** Whether it is a row of the same values by the same columns. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && values.equals(row.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
