package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Version;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;

/**
 * Which of the records of a dataset stand in a later version of the same author in another dataset, and of which it has the later one
 * itself: that one counts, whichever was loaded first. What a foreign author says of a record counts for nothing here.
 */
public final class Precedence {
    private static final String VERSIONS = CypherFiles.read("release/versions.cypher");

    private static final List<String> STATEMENTS = List.of("relationship--", "opinion--", "note--");

    private final Map<String, List<Version>> own;
    private final Map<String, List<Version>> others;

    private Precedence(Map<String, List<Version>> own, Map<String, List<Version>> others) {
        this.own = own;
        this.others = others;
    }

    /**
     * A record of a dataset that another dataset holds in a later version.
     *
     * @param dataset the dataset
     * @param version its version
     * @param later the later version, or the record of another author that has its id
     * @param holder the dataset that has it
     */
    public record Beaten(String dataset, Version version, Version later, String holder) {
        /** Whether it only has the id of a record of another author, who was there first. */
        boolean foreign() {
            return !version.author().equals(later.author());
        }
    }

    /** Of a dataset beside all others, those that were only rehearsed too. */
    public static Precedence of(Dataset dataset, Graph graph, Rehearsal rehearsal) {
        List<Version> versions = dataset.release().versions();
        Map<String, List<Version>> others = new TreeMap<>();
        if (!versions.isEmpty()) {
            for (Row row :
                    graph.read(VERSIONS, Map.of("dataset", dataset.name())).rows()) {
                others.put(String.valueOf(row.get("dataset")), versions(row));
            }
            others.putAll(rehearsal.versionsBeside(dataset.name()));
        }
        return new Precedence(Map.of(dataset.name(), versions), others);
    }

    /** The same of what is left of the dataset, whose records count only where they have become something. */
    public Precedence of(Dataset left) {
        return new Precedence(Map.of(left.name(), left.release().versions()), others);
    }

    /** The dataset with the versions of those records only that say something in it. */
    public static Dataset standing(Dataset dataset) {
        List<Version> versions = dataset.release().versions();
        if (versions.isEmpty()) {
            return dataset;
        }
        Set<String> elements = new HashSet<>();
        dataset.entities().forEach(entity -> elements.add(entity.id()));
        dataset.links().forEach(link -> elements.add(Version.ofLink(link)));
        List<Version> standing = versions.stream()
                .filter(version -> version.withdrawn() || elements.contains(version.element()))
                .toList();
        return standing.equals(versions)
                ? dataset
                : dataset.with(dataset.release().with(standing));
    }

    private static List<Version> versions(Row row) {
        return row.get("versions") instanceof List<?> noted
                ? noted.stream().map(text -> Version.of(text.toString())).toList()
                : List.of();
    }

    /** The records of the dataset that stand in a later version elsewhere, or whose id belongs to another author there. */
    public List<Beaten> lost() {
        return beaten(own, others, (theirs, mine) -> theirs.beats(mine) || isTaken(mine, theirs));
    }

    /** The records of other datasets that stand in a later version in this one. */
    public List<Beaten> won() {
        return beaten(others, own, Version::beats);
    }

    /** What the records have become that other datasets hold in an earlier version. */
    public Set<String> elementsWon() {
        return won().stream().map(beaten -> beaten.later().element()).collect(Collectors.toSet());
    }

    /** Those elements of a dataset that other records of its own have become as well. */
    Set<String> held(String dataset, Set<String> lostIds) {
        return Optional.ofNullable(own.get(dataset)).orElseGet(() -> others.getOrDefault(dataset, List.of())).stream()
                .filter(version -> version.holds() && !lostIds.contains(version.id()))
                .map(Version::element)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A statement is its author's: nobody else's can be put into the same node. */
    private static boolean isTaken(Version mine, Version theirs) {
        return theirs.holds()
                && theirs.element().equals(mine.element())
                && !theirs.author().equals(mine.author())
                && STATEMENTS.stream().anyMatch(mine.id()::startsWith);
    }

    private static List<Beaten> beaten(
            Map<String, List<Version>> some, Map<String, List<Version>> beside, BiPredicate<Version, Version> beats) {
        Map<String, Map<String, Version>> latest = latest(beside);
        List<Beaten> beaten = new ArrayList<>();
        some.forEach((dataset, versions) -> {
            for (Version version : versions) {
                latest.getOrDefault(version.id(), Map.of()).entrySet().stream()
                        .filter(other -> version.holds() && beats.test(other.getValue(), version))
                        .reduce((one, other) -> other.getValue().beats(one.getValue()) ? other : one)
                        .ifPresent(other -> beaten.add(new Beaten(dataset, version, other.getValue(), other.getKey())));
            }
        });
        return beaten;
    }

    /** By the id of the record, then by dataset. */
    private static Map<String, Map<String, Version>> latest(Map<String, List<Version>> datasets) {
        Map<String, Map<String, Version>> byId = new HashMap<>();
        datasets.forEach((dataset, versions) -> versions.forEach(version ->
                byId.computeIfAbsent(version.id(), id -> new TreeMap<>()).put(dataset, version)));
        return byId;
    }
}
