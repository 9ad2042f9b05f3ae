package org.ascribe.load.judge;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Link;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Verdict;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.Turn;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * The judgements in the graph. Those of editors are nodes that stand by themselves, so that they outlast what they are on: no load
 * takes them away, and they hold again when it comes back.
 */
@Singleton
public final class Judgements {
    /** Title of the dataset of what editors have decided. */
    public static final String TITLE = "Judgements of editors on who is the same";

    private static final Map<String, String> NAMES = Map.of("editors", Judgement.EDITORS, "derived", Judgement.HELD);

    private final Graph graph;

    /** Those of that database. */
    public Judgements(Graph graph) {
        this.graph = graph;
    }

    /**
     * A judgement with what the graph knows of those that it is on.
     *
     * @param judgement the judgement
     * @param name name of the one, empty if it is not there
     * @param otherName name of the other, likewise
     * @param note why it does not hold as things stand; empty where it does
     */
    public record Standing(Judgement judgement, String name, String otherName, String note) {}

    /** All of them, whoever has judged, those that are open first. */
    public List<Standing> standing() {
        return graph.read(CypherFiles.read("identity/judged.cypher"), NAMES).rows().stream()
                .map(Judgements::standing)
                .toList();
    }

    /** What editors have decided. */
    public List<Judgement> ofEditors() {
        return rows("identity/editors.cypher");
    }

    /** What datasets say. */
    List<Judgement> ofDatasets() {
        return rows("identity/stated.cypher");
    }

    /** What the record of states says of groups, operations and persons in other catalogues, whether they are there or not. */
    static List<Judgement> ofProgram() {
        return Bundle.judgements().stream()
                .flatMap(dataset -> of(dataset).stream()
                        .map(one -> new Judgement(
                                one.from(),
                                one.to(),
                                one.verdict(),
                                one.basis(),
                                one.decidedBy(),
                                one.date(),
                                dataset.name())))
                .toList();
    }

    /** What holds, as it was judged last. */
    List<Judgement> derived() {
        return rows("identity/derived.cypher");
    }

    /** The judgements that a dataset file holds. */
    public static List<Judgement> of(Dataset dataset) {
        return dataset.links().stream().map(Judgements::judgement).toList();
    }

    /**
     * Adds judgements to others. On two that both judge, the later day counts; on the same day what is there stands.
     *
     * @param stronger whether the added ones count in any case
     */
    public static List<Judgement> merged(Collection<Judgement> there, Collection<Judgement> added, boolean stronger) {
        Map<String, Judgement> byPair = new LinkedHashMap<>();
        there.forEach(one -> byPair.put(one.pair(), one));
        added.forEach(one -> byPair.merge(
                one.pair(), one, (old, next) -> stronger || next.date().compareTo(old.date()) > 0 ? next : old));
        return byPair.values().stream().sorted(Judgement.ORDER).toList();
    }

    /** Replaces what editors have decided, in one transaction, and notes where that came from. */
    void write(
            Turn turn,
            Collection<Judgement> before,
            Collection<Judgement> after,
            String file,
            Map<String, String> further) {
        Set<Judgement> old = new HashSet<>(before);
        Set<String> gone = new HashSet<>();
        before.forEach(one -> gone.add(one.pair()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Judgement one : after) {
            gone.remove(one.pair());
            if (!old.contains(one)) {
                rows.add(row(one));
            }
        }
        Map<String, Object> values = new HashMap<>(further);
        values.put("title", TITLE);
        values.put("file", file);
        counts(before, after).forEach((name, count) -> values.put("judgements" + capital(name), count));
        Statement statement = new Statement(
                CypherFiles.read("identity/decide.cypher"),
                Map.of("rows", rows, "gone", List.copyOf(gone), "dataset", Judgement.EDITORS, "values", values));
        turn.write(List.of(statement), Judging.DUE);
    }

    /** How many are new, changed, the same and gone. */
    public static Map<String, Integer> counts(Collection<Judgement> before, Collection<Judgement> after) {
        Map<String, Judgement> old = new HashMap<>();
        before.forEach(one -> old.put(one.pair(), one));
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        for (Judgement one : after) {
            Judgement earlier = old.remove(one.pair());
            if (earlier == null) {
                created++;
            } else if (earlier.equals(one)) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return Changes.Counts.of(created, changed, unchanged, old.size()).byName();
    }

    private List<Judgement> rows(String file) {
        return graph.read(CypherFiles.read(file), NAMES).rows().stream()
                .map(Judgements::judgement)
                .toList();
    }

    private static Standing standing(Row row) {
        Judgement judgement = judgement(row);
        return new Standing(judgement, text(row, "name"), text(row, "otherName"), note(judgement, row));
    }

    private static String note(Judgement judgement, Row row) {
        String kind = text(row, "kind");
        String otherKind = text(row, "otherKind");
        if (kind.isEmpty() || otherKind.isEmpty()) {
            return "waits for " + (kind.isEmpty() ? judgement.from() : judgement.to()) + ", which is not here";
        }
        if (!kind.equals(otherKind)) {
            return "does not hold: two of different kinds are never the same";
        }
        boolean together = Boolean.TRUE.equals(row.get("together"));
        if (judgement.accepted() && !together) {
            return "does not hold beside other judgements";
        }
        return judgement.verdict() == Verdict.REJECTED && together ? "does not hold beside other judgements" : "";
    }

    private static Map<String, Object> row(Judgement one) {
        return Map.of(
                "id", one.pair(),
                "from", one.from(),
                "to", one.to(),
                "judgement", one.verdict().text(),
                "basis", one.basis(),
                "decidedBy", one.decidedBy(),
                "date", one.date());
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                text(row, "id"),
                text(row, "other"),
                verdict(text(row, "judgement")),
                text(row, "basis"),
                text(row, "decidedBy"),
                text(row, "date"),
                text(row, "dataset"));
    }

    private static Judgement judgement(Link link) {
        Map<Property, Object> properties = link.properties();
        return new Judgement(
                link.from(),
                link.to(),
                verdict(String.valueOf(properties.getOrDefault(Property.JUDGEMENT, Verdict.UNSURE.text()))),
                String.valueOf(properties.getOrDefault(Property.BASIS, "")),
                String.valueOf(properties.getOrDefault(Property.DECIDED_BY, "editor")),
                properties.get(Property.DATE) instanceof Period date ? date.value() : "");
    }

    private static Verdict verdict(String text) {
        return Verdict.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String text(Row row, String column) {
        @Nullable String value = row.optional(column);
        return value == null ? "" : value;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
