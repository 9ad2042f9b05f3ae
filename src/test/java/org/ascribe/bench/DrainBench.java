package org.ascribe.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Many clients ask a server that is told to end while they do: none of them may be cut off, and readiness tells it before. */
public final class DrainBench {
    private static final List<String> PATHS = List.of(
            "/api/v1/questions/who-attributed?whom=APT31",
            "/api/v1/search?q=panda",
            "/api/v1/entities/apt31",
            "/api/v1/questions/coalitions",
            "/api/v1/stats");
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration ALL = Duration.ofSeconds(20);

    private final URI server;
    private final ProcessHandle process;
    private final LongAdder whole = new LongAdder();
    private final LongAdder cut = new LongAdder();
    private final LongAdder unanswered = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAccumulator slowest = new LongAccumulator(Long::max, 0);
    private volatile long told;
    private volatile long unready;
    private volatile long closed;

    private DrainBench(URI server, ProcessHandle process) {
        this.server = server;
        this.process = process;
    }

    /**
     * Prints what happened.
     *
     * @param arguments address of the server, its process id, and how many clients
     */
    public static void main(String[] arguments) throws InterruptedException {
        DrainBench bench = new DrainBench(
                URI.create(arguments[0]),
                ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow());
        bench.run(Integer.parseInt(arguments[2]));
    }

    private void run(int clients) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                int client = i;
                threads.execute(() -> ask(client, start));
            }
            // What watches a server is a process of its own, and does not wait for these clients to have their turn.
            Thread.ofPlatform().start(() -> watch(start));
            Thread.sleep(BEFORE);
            told = System.nanoTime();
            process.destroy();
        }
        System.out.println("answered as a whole: " + whole + ", cut off: " + cut + ", closed without an answer: "
                + unanswered + ", refused after the end: " + refused);
        System.out.println("readiness before, slowest: " + slowest.get() / 1_000_000 + " ms");
        System.out.println("readiness 503 after the signal: " + (unready - told) / 1_000_000
                + " ms, then the listener closed after " + (closed - unready) / 1_000_000 + " ms");
    }

    /** A connection for each request: whoever is accepted is to be answered. */
    private void ask(int client, long start) {
        for (int i = client; System.nanoTime() - start < ALL.toNanos(); i++) {
            try {
                OneAnswer.status(server, PATHS.get(i % PATHS.size()));
                whole.increment();
            } catch (ConnectException e) {
                refused.increment();
                if (closed == 0) {
                    closed = System.nanoTime();
                }
                return;
            } catch (EOFException e) {
                cut.increment();
            } catch (IOException e) {
                unanswered.increment();
            }
        }
    }

    private void watch(long start) {
        List<Integer> statuses = new ArrayList<>();
        while (System.nanoTime() - start < ALL.toNanos()) {
            long begun = System.nanoTime();
            try {
                statuses.add(OneAnswer.status(server, "/health/readiness"));
                if (statuses.getLast() == 200) {
                    slowest.accumulate(System.nanoTime() - begun);
                } else if (unready == 0) {
                    unready = System.nanoTime();
                }
                Thread.sleep(50);
            } catch (IOException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
