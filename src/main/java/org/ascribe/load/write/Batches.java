package org.ascribe.load.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Statement;
import org.ascribe.load.record.ImportRecord;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.Turn;

/**
 * Sends what one load writes. Up to twenty batches make one transaction, which readers see as a whole or not at all; with more, what
 * is sent together is one.
 */
final class Batches {
    private static final int AT_ONCE = 20;

    private final Turn turn;
    private final Judging judging;
    private final ImportRecord record;
    private final int size;
    private final Progress progress;
    private final Derived derived;
    private final List<Supplier<Statement>> together = new ArrayList<>();
    private boolean atOnce;
    private long total;
    private long done;

    /**
     * Sends nothing yet.
     *
     * @param size elements a batch
     * @param derived what follows from what is sent
     */
    Batches(Turn turn, Judging judging, ImportRecord record, int size, Progress progress, Derived derived) {
        this.turn = turn;
        this.judging = judging;
        this.record = record;
        this.size = size;
        this.progress = progress;
        this.derived = derived;
    }

    /** Lets all readers know that a load is under way if they will see parts of that many elements. */
    void begin(long elements) {
        this.total = elements;
        this.atOnce = total <= (long) AT_ONCE * size;
        if (!atOnce) {
            turn.announce();
        }
    }

    /** Elements in batches. */
    <T> List<List<T>> of(List<T> elements) {
        return IntStream.iterate(0, from -> from < elements.size(), from -> from + size)
                .mapToObj(from -> elements.subList(from, Math.min(elements.size(), from + size)))
                .toList();
    }

    /** A statement on the elements of a dataset, whose rows are made when it is run. */
    <T> Supplier<Statement> statement(
            String dataset, List<T> elements, String cypher, Function<T, Map<String, Object>> row) {
        return () -> new Statement(
                cypher, Map.of("rows", elements.stream().map(row).toList(), "dataset", dataset, "import", record.id()));
    }

    /**
     * Sends statements that stand or fall together.
     *
     * @param elements how many elements they are on
     * @throws Failure of kind INTERRUPTED if somebody has asked to stop here
     */
    void send(List<Supplier<Statement>> statements, int elements) {
        if (atOnce) {
            together.addAll(statements);
            return;
        }
        turn.write(withWhatFollows(statements), judging);
        done = Math.min(done + elements, total);
        if (!progress.step("write", done, total)) {
            throw Failure.of(
                    Failure.Kind.INTERRUPTED,
                    "Stopped after " + done + " of " + total + " elements of " + record.dataset()
                            + "; what is in is complete in itself",
                    "Run the same command again to go on");
        }
    }

    /** Sends what was kept for one transaction. */
    void end() {
        if (atOnce) {
            turn.write(withWhatFollows(together), judging);
            progress.step("write", total, total);
        }
    }

    /** What follows is known when the rows of what is written are made; all that each time that it is tried. */
    private Iterable<Statement> withWhatFollows(List<Supplier<Statement>> written) {
        return () -> Stream.concat(
                        written.stream().map(Supplier::get), Stream.of(derived).flatMap(Derived::statements))
                .iterator();
    }
}
