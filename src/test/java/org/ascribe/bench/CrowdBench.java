package org.ascribe.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Many clients ask a server at once, each as soon as it has its answer: every one of them is to get one, if only a refusal. */
public final class CrowdBench {
    private static final List<String> PATHS = List.of(
            "/api/v1/questions/who-attributed?whom=APT31",
            "/api/v1/search?q=panda",
            "/api/v1/entities/apt31",
            "/api/v1/questions/connection?from=United%20Kingdom&to=APT31",
            "/api/v1/questions/coalitions",
            "/api/v1/stats");

    private final URI server;
    private final Map<Integer, Count> statuses = new ConcurrentSkipListMap<>();
    private final LongAdder unanswered = new LongAdder();

    private CrowdBench(URI server) {
        this.server = server;
    }

    /**
     * Prints how many got which status, and after how long at most. Clients that still wait at the end are waited for.
     *
     * @param arguments address of the server, how many clients, and for how many seconds they ask
     */
    public static void main(String[] arguments) {
        CrowdBench bench = new CrowdBench(URI.create(arguments[0]));
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                int client = i;
                threads.execute(() -> bench.ask(client, start + time.toNanos()));
            }
        }
        bench.statuses.forEach((status, count) -> System.out.println(
                "status " + status + ": " + count.many + ", the slowest after " + count.slowest + " ms"));
        System.out.println("no answer: " + bench.unanswered);
    }

    private void ask(int client, long end) {
        for (int i = client; System.nanoTime() < end; i++) {
            long begun = System.nanoTime();
            try {
                int status = OneAnswer.status(server, PATHS.get(i % PATHS.size()));
                statuses.computeIfAbsent(status, _ -> new Count()).add(System.nanoTime() - begun);
            } catch (IOException e) {
                unanswered.increment();
            }
        }
    }

    /** How often something was answered, and how long that took at most. */
    private static final class Count {
        private final LongAdder many = new LongAdder();
        private final LongAccumulator slowest = new LongAccumulator(Long::max, 0);

        void add(long nanos) {
            many.increment();
            slowest.accumulate(nanos / 1_000_000);
        }
    }
}
