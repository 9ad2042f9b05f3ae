package org.ascribe.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accounts for every object or row of an input: read = used + skipped by reason + rejected by reason. */
public final class Tally {
    private int used;
    private final Map<Location, Integer> usedAt = new HashMap<>();
    private final SortedMap<String, Integer> skipped = new TreeMap<>();
    private final SortedMap<String, Integer> rejected = new TreeMap<>();

    /** Counts a record that went into the dataset. */
    public void use() {
        used++;
    }

    /** Counts one of several records that are read into what stands at one place, such as the rows of a joint statement. */
    public void use(Location first) {
        used++;
        usedAt.merge(first, 1, Integer::sum);
    }

    /** How many records were read into what stands there. */
    public int recordsAt(Location at) {
        return usedAt.getOrDefault(at, 1);
    }

    /** Counts a record that has no place in the model, such as {@code type course-of-action}. */
    public void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Counts a record that is broken. */
    public void reject(String reason) {
        rejected.merge(reason, 1, Integer::sum);
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
