package org.ascribe.dataset.eurepoc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.States;

/** One attribution of EuRepoC: the sets that its rows multiply out. */
final class EuRepoCClaim {
    private static final List<String> COLUMNS = List.of(
            "attribution_date",
            "attribution_type",
            "attribution_basis",
            "attributing_actor",
            "attribution_it_company",
            "attributing_country",
            "attributed_initiator",
            "attributed_initiator_country",
            "attributed_initiator_category");

    private final String incident;
    private final String number;
    private final Location at;
    private final TreeMap<String, Set<String>> values = new TreeMap<>();
    private final Set<String> initiators = new LinkedHashSet<>();
    private int rows;

    /**
     * A claim without rows.
     *
     * @param incident number of the incident
     * @param number number of the attribution within all incidents; empty where the file gives none
     * @param at its first row
     */
    EuRepoCClaim(String incident, String number, Location at) {
        this.incident = incident;
        this.number = number;
        this.at = at;
    }

    /** Whether the row says anything about an attribution. */
    static boolean says(CsvRows.Row row) {
        return COLUMNS.stream().anyMatch(column -> row.said(column).isPresent());
    }

    /** Takes in what one row says. */
    void add(CsvRows.Row row) {
        rows++;
        COLUMNS.forEach(column -> row.said(column)
                .ifPresent(text -> values.computeIfAbsent(column, none -> new LinkedHashSet<>())
                        .add(text)));
        row.said("attributed_initiator")
                .ifPresent(
                        text -> initiators.add(row.raw("attributed_initiator").strip()));
    }

    /** Number of the incident. */
    String incident() {
        return incident;
    }

    /** Id of the claim in the graph. */
    String id() {
        return "eurepoc:" + incident + ":" + (number.isEmpty() ? "unnumbered" : number);
    }

    /** Number of the attribution; empty where the file gives none. */
    String number() {
        return number;
    }

    /** Its first row. */
    Location at() {
        return at;
    }

    /** How many rows it was multiplied out to. */
    int rows() {
        return rows;
    }

    /** What its rows say in a column, without placeholders. */
    Set<String> get(String column) {
        return values.getOrDefault(column, Set.of());
    }

    /** The initiator cells as written. */
    Set<String> initiators() {
        return initiators;
    }

    /** Whether one of its initiators acts for a state, or is said to. */
    boolean pointsToState() {
        return stateCategories().size() > 0;
    }

    /** The categories of initiators that point to their state. */
    Set<String> stateCategories() {
        Set<String> categories = new TreeSet<>(get("attributed_initiator_category"));
        categories.retainAll(Set.of(EuRepoCTerms.STATE, EuRepoCTerms.AFFILIATED));
        return categories;
    }

    /** The countries of the initiators. */
    List<States.State> origins() {
        return states("attributed_initiator_country");
    }

    /** The country of all its initiators, if it is one only. */
    Optional<States.State> origin() {
        List<States.State> origins = origins();
        return get("attributed_initiator_country").size() == 1
                ? origins.stream().findFirst()
                : Optional.empty();
    }

    /** The states in a column. */
    List<States.State> states(String column) {
        return get(column).stream()
                .flatMap(text -> States.find(text).stream())
                .distinct()
                .toList();
    }
}
