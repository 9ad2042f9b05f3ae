package org.ascribe.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.schema.Origin;
import org.ascribe.schema.Period;

/**
 * The values of answers as the text of one cell: an entity by its name, a statement by its id, too, which other questions take, a
 * source by publisher and date; statements, and rows within a row, one below the other.
 */
final class Cells {
    /** At the start of a line of its own; see {@link Wrap}. */
    static final String ITEM = "· ";

    /** So many of a list are read in a cell; all of them are in the other formats. */
    private static final int MOST = 12;

    private Cells() {}

    static String text(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.isStatement() ? entity.name() + " " + bracketed(entity) : entity.name();
            case SourceRef source ->
                joined(", ", Stream.of(Value.of(source.publisher()), Value.of(source.published())));
            case Value.Date date -> Period.told(date.value(), date.text());
            case Value.Range range -> range.min() + " to " + range.max();
            case Value.Likelihood likelihood -> text(likelihood.amount());
            case Value.Text text -> text.text();
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> flag.set() ? "yes" : "no";
            case Value.Items items -> items(items.items());
            case NamedRow named -> named.name();
            case RowValue row -> RowText.of(row);
            case Value.None none -> "";
        };
    }

    /** The id of a statement as it stands behind it. */
    static String bracketed(EntityRef statement) {
        return "[" + statement.id() + "]";
    }

    private static String items(List<? extends Value> items) {
        List<String> all = texts(items);
        boolean each = all.size() > 1 && items.stream().allMatch(Cells::hasItsOwnLine);
        return each
                ? first(all, MOST).map(text -> ITEM + text).collect(Collectors.joining("\n"))
                : first(all, MOST).collect(Collectors.joining("; "));
    }

    /**
     * A list within a sentence.
     *
     * @param most how many of them are said
     */
    static String list(Value value, int most) {
        return value instanceof Value.Items items
                ? first(texts(items.items()), most).collect(Collectors.joining("; "))
                : text(value);
    }

    private static List<String> texts(List<? extends Value> items) {
        List<EntityRef> entities = items.stream()
                .filter(EntityRef.class::isInstance)
                .map(EntityRef.class::cast)
                .toList();
        return RowText.together(items).stream()
                .map(item -> text(item) + (item instanceof EntityRef one ? apart(one, entities) : ""))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    /** What tells an entity from its namesakes in a list: the collection that it comes from, else its id. */
    private static String apart(EntityRef one, List<EntityRef> all) {
        List<Optional<String>> namesakes = all.stream()
                .filter(other -> other.name().equals(one.name()) && !other.id().equals(one.id()))
                .map(other -> Origin.of(other.id()))
                .toList();
        Optional<String> origin = Origin.of(one.id());
        return namesakes.isEmpty() || one.isStatement()
                ? ""
                : " (" + origin.filter(title -> !namesakes.contains(origin)).orElse(one.id()) + ")";
    }

    /** The first of them, and how many more there are, if that is shorter. */
    private static Stream<String> first(List<String> all, int most) {
        int more = all.size() - most;
        return more > 1 ? Stream.concat(all.stream().limit(most), Stream.of("and " + more + " more")) : all.stream();
    }

    private static boolean hasItsOwnLine(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.isStatement();
            case NamedRow _ -> false;
            default -> value instanceof RowValue;
        };
    }

    private static String joined(String separator, Stream<? extends Value> values) {
        return values.map(Cells::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
