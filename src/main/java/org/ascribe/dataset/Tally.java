package org.ascribe.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accounts for every object or row of an input: read = used + skipped by reason + rejected by reason. */
public final class Tally {

    /**
     * A broken record, or a broken part of one.
     *
     * @param at where it stands
     * @param reason the kind of what is wrong, under which it is counted
     * @param message what is wrong
     * @param id id of the record in the source, or empty
     */
    public record Reject(Location at, String reason, String message, String id) {}

    private int used;
    private final Map<Location, Integer> usedAt = new HashMap<>();
    private final SortedMap<String, Integer> skipped = new TreeMap<>();
    private final SortedMap<String, Integer> rejected = new TreeMap<>();
    private final List<Reject> rejects = new ArrayList<>();

    /** Counts a record that went into the dataset. */
    public void use() {
        used++;
    }

    /**
     * Counts a record by the place where what was read from it stands, which several may share, such as the rows of a joint
     * statement, or where nothing could be read from it.
     */
    public void use(Location first) {
        used++;
        usedAt.merge(first, 1, Integer::sum);
    }

    /** The places by which records were counted. */
    public Set<Location> places() {
        return usedAt.keySet();
    }

    /** How many records were read into what stands there. */
    public int recordsAt(Location at) {
        return usedAt.getOrDefault(at, 1);
    }

    /** Counts a record that has no place in the model, such as {@code type course-of-action}. */
    public void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /**
     * Counts a record that is broken.
     *
     * @param at where it stands
     * @param id its id in the source, or empty
     */
    public void reject(String reason, Location at, String id) {
        rejected.merge(reason, 1, Integer::sum);
        rejects.add(new Reject(at, reason, reason, id));
    }

    /** Counts what went into the dataset from one place as broken after all. */
    public void reconsider(Location record, String id, Problem problem) {
        int records = Math.min(used, recordsAt(record));
        used -= records;
        rejected.merge(problem.code(), records, Integer::sum);
        leaveOut(id, problem);
    }

    /** Notes a broken part of a record that went into the dataset without it. */
    public void leaveOut(String id, Problem problem) {
        rejects.add(new Reject(problem.at(), problem.code(), problem.message(), id));
    }

    /** Accounts for what another one accounts for, too. */
    public void include(Tally other) {
        used += other.used;
        other.usedAt.forEach((at, records) -> usedAt.merge(at, records, Integer::sum));
        other.skipped.forEach((reason, records) -> skipped.merge(reason, records, Integer::sum));
        other.rejected.forEach((reason, records) -> rejected.merge(reason, records, Integer::sum));
        rejects.addAll(other.rejects);
    }

    /** Counts what went into the dataset from one place as having no place after all. */
    public void leaveAside(Location record, String reason) {
        int records = Math.min(used, recordsAt(record));
        used -= records;
        skipped.merge(reason, records, Integer::sum);
    }

    /** The broken records one by one, and the broken parts of others. */
    public List<Reject> rejects() {
        return rejects;
    }

    /** Records seen. */
    public int read() {
        return used + sum(skipped) + sum(rejected);
    }

    /** Records that went into the dataset. */
    public int used() {
        return used;
    }

    /** Records left out, by reason. */
    public SortedMap<String, Integer> skipped() {
        return skipped;
    }

    /** Broken records, by reason. */
    public SortedMap<String, Integer> rejected() {
        return rejected;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
