package org.ascribe.load.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Elements;
import org.ascribe.load.compare.Moved;
import org.ascribe.load.compare.Renamed;
import org.ascribe.load.compare.Summary;
import org.ascribe.load.compare.Touched;
import org.jspecify.annotations.Nullable;

/**
 * What a load has changed in terms of those who read the graph. The record of the load keeps the first few of each list, as JSON in
 * its property {@code changes}.
 *
 * @param kinds counts of nodes by kind: {@code created}, {@code changed}, {@code retired}
 * @param come what was new, names and documents apart
 * @param gone what was retired, likewise
 * @param renamed entities that got another name
 * @param moved names that went from some to others
 * @param reattributed claims that accused others from then on
 */
public record NotedChanges(
        SortedMap<String, SortedMap<String, Integer>> kinds,
        List<Thing> come,
        List<Thing> gone,
        List<Renamed> renamed,
        List<Moved> moved,
        List<Summary.Reattributed> reattributed) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FEW_OF_A_KIND = 5;
    private static final int FEW = 10;

    /** Of a load that has not noted it. */
    public static final NotedChanges NOTHING =
            new NotedChanges(new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A node that came or went.
     *
     * @param kind its kind
     * @param id its id
     * @param name its name at that time
     */
    public record Thing(String kind, String id, String name) {
        static Thing of(Touched.Element element) {
            return new Thing(element.kind(), element.id(), element.name());
        }
    }

    /** All that was summed up. */
    public static NotedChanges of(Summary summary, List<Renamed> renamed, List<Moved> moved) {
        return new NotedChanges(
                summary.kinds(),
                summary.come().stream().map(Thing::of).toList(),
                summary.gone().stream().map(Thing::of).toList(),
                renamed,
                moved,
                summary.reattributed());
    }

    /** The first few of what a load changes, of each kind and of each other list. */
    static NotedChanges few(Changes changes, Elements elements) {
        NotedChanges all = of(Summary.ofEachKind(changes, elements, FEW_OF_A_KIND), changes.renamed(), changes.moved());
        return new NotedChanges(
                all.kinds, all.come, all.gone, first(all.renamed), first(all.moved), first(all.reattributed));
    }

    private static <T> List<T> first(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(FEW, all.size())));
    }

    /** As its record keeps it. */
    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it consists of plain values", e);
        }
    }

    /** As it was written; nothing where that was by an earlier version of the program, or by somebody else. */
    static NotedChanges read(@Nullable String written) {
        try {
            return written == null ? NOTHING : JSON.readValue(written, NotedChanges.class);
        } catch (JsonProcessingException e) {
            return NOTHING;
        }
    }
}
