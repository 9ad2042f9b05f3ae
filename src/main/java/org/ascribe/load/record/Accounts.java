package org.ascribe.load.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Tally;
import org.ascribe.load.compare.Changes;

/** Accounts for the records of an input: read = written + unchanged + skipped + rejected. */
public final class Accounts {
    private Accounts() {}

    /** Of an input that was refused: also what is sound in it was left out. */
    public static Map<String, Integer> none(Tally tally) {
        Map<String, Integer> records = of(tally, 0);
        records.merge("rejected", tally.used(), Integer::sum);
        records.put("unchanged", 0);
        return records;
    }

    /** Of an input that is all there already. */
    public static Map<String, Integer> unchanged(int read, int used, Map<String, Integer> skipped) {
        Map<String, Integer> records = new LinkedHashMap<>();
        records.put("read", read);
        records.put("written", 0);
        records.put("unchanged", used);
        records.put("skipped", sum(skipped));
        records.put("rejected", 0);
        return records;
    }

    /** Of a dataset that was compared with the graph. */
    public static Map<String, Integer> of(Dataset dataset, Changes changes) {
        return of(dataset.tally(), written(dataset, changes));
    }

    private static Map<String, Integer> of(Tally tally, int written) {
        Map<String, Integer> records = new LinkedHashMap<>();
        records.put("read", tally.read());
        records.put("written", written);
        records.put("unchanged", tally.used() - written);
        records.put("skipped", sum(tally.skipped()));
        records.put("rejected", sum(tally.rejected()));
        return records;
    }

    /** A record is written when something that stands there is. */
    private static int written(Dataset dataset, Changes changes) {
        Set<Location> written = new HashSet<>();
        changes.written().forEach(owned -> written.add(owned.entity().at()));
        Stream.of(changes.createdLinks(), changes.changedLinks().values())
                .forEach(links -> links.forEach(link -> written.add(link.at())));
        if (written.stream().allMatch(at -> at.line() == 0)) {
            return Math.min(written(changes), dataset.tally().used()); // not from a file: a record is an element
        }
        written.removeIf(at -> at.line() == 0);
        boolean all = Stream.concat(
                        dataset.entities().stream().map(Entity::at),
                        dataset.links().stream().map(Link::at))
                .allMatch(at -> at.line() == 0 || written.contains(at));
        if (all) {
            return dataset.tally().used();
        }
        int records = written.stream().mapToInt(dataset.tally()::recordsAt).sum();
        return Math.min(records, dataset.tally().used());
    }

    private static int written(Changes changes) {
        return changes.written().size()
                + changes.createdLinks().size()
                + changes.changedLinks().size();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
