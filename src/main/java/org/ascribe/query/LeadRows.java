package org.ascribe.query;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** Reads rows of answers for a lead, and writes names, numbers and times in plain English. */
final class LeadRows {
    private static final int NAMED = 3;
    private static final String SUPPORTED = "supported";

    private LeadRows() {}

    /** Those who accuse in a row, a body as its state; nobody who only supports. */
    static List<EntityRef> accusers(Fields row, String column) {
        return named(row, column)
                .filter(one -> !SUPPORTED.equals(one.role()))
                .map(LeadRows::speaker)
                .toList();
    }

    /** Those who only support what others say in a row, a body as its state. */
    static List<EntityRef> supporters(Fields row, String column) {
        return named(row, column)
                .filter(one -> SUPPORTED.equals(one.role()))
                .map(LeadRows::speaker)
                .toList();
    }

    /** Whether a row has nobody in that column whom a source names. */
    static boolean isUnnamed(Fields row, String column) {
        return named(row, column).findAny().isEmpty();
    }

    private static Stream<EntityRef> named(Fields row, String column) {
        return row.entities(column).stream().filter(one -> !one.id().contains(":unnamed:"));
    }

    private static EntityRef speaker(EntityRef one) {
        EntityRef state = one.state();
        return state == null ? one : state;
    }

    /** Whom rows accuse, a body as its state and a group beside a state with it; those of most rows first, with their number. */
    static Map<String, Long> tally(List<Fields> rows, String column) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Fields row : rows) {
            Set<EntityRef> named = new LinkedHashSet<>(accusers(row, column));
            boolean state = named.stream().anyMatch(one -> one.kind() == NodeKind.STATE);
            named.stream()
                    .filter(one -> !state || one.kind() == NodeKind.STATE)
                    .map(EntityRef::name)
                    .distinct()
                    .forEach(name -> counts.merge(name, 1L, Long::sum));
        }
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** "China", "China and Russia", "China, Russia and 3 others". */
    static String listed(Collection<String> names) {
        List<String> all = new ArrayList<>(names);
        int more = all.size() - NAMED;
        if (more > 1) {
            return String.join(", ", all.subList(0, NAMED)) + " and " + more + " others";
        }
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** "6 states and 4 firms", or their names where they are few. */
    static String parties(Collection<EntityRef> all) {
        if (all.size() <= NAMED) {
            return listed(all.stream().map(EntityRef::name).toList());
        }
        long states = all.stream().filter(one -> one.kind() == NodeKind.STATE).count();
        long firms = all.stream()
                .filter(one -> one.kind() == NodeKind.VENDOR || one.kind() == NodeKind.COMPANY)
                .count();
        List<String> groups = Stream.of(
                        counted(states, "state"), counted(firms, "firm"), counted(all.size() - states - firms, "other"))
                .filter(text -> !text.startsWith("0 "))
                .toList();
        return listed(groups);
    }

    /** "1 statement", "2 statements". */
    static String counted(long number, String one) {
        return number + " " + (number == 1 ? one : several(one));
    }

    private static String several(String one) {
        return one.endsWith("s")
                ? one + "es"
                : one.matches(".*[^aeiou]y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** ", June 2020 to March 2024", or nothing where no row has a date. */
    static String time(List<Fields> rows) {
        List<String> dates = rows.stream()
                .map(row -> row.get("date"))
                .filter(Value.Date.class::isInstance)
                .map(date -> ((Value.Date) date).value())
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return "";
        }
        String first = month(dates.getFirst());
        String last = month(dates.getLast());
        return ", " + (first.equals(last) ? first : first + " to " + last);
    }

    private static String month(String date) {
        return date.length() < 7
                ? date
                : Month.of(Integer.parseInt(date.substring(5, 7))).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + date.substring(0, 4);
    }

    /** The row that is surest: the highest low end, then the highest high end. */
    static Optional<Fields> surest(List<Fields> rows) {
        return rows.stream()
                .filter(row -> percent(row, "low") != null && row.get("words") instanceof Value.Text)
                .max(Comparator.comparingDouble((Fields row) -> Objects.requireNonNull(percent(row, "low")))
                        .thenComparingDouble(row -> Objects.requireNonNullElse(percent(row, "high"), 0d)));
    }

    /** A number of per cent, or null. */
    static @Nullable Double percent(Fields row, String column) {
        return row.get(column) instanceof Value.Likelihood likelihood ? Double.valueOf(likelihood.percent()) : null;
    }

    /** The ids in a column of all rows. */
    static Set<String> ids(List<Fields> rows, String column) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> row.entities(column).forEach(one -> ids.add(one.id())));
        return ids;
    }
}
