package org.ascribe.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.PoolUse;
import org.ascribe.query.Stats;

/** What an operator watches: requests by route, questions by name, the connections to the database, the JVM, the loads. */
@Singleton
@Requires(property = ManagementPort.PROPERTY)
final class Metrics {
    /** How finely times are told apart: from a cached answer to the end of patience with the database. */
    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    /** The problems for which a request is turned away whatever it asks. */
    private static final List<String> REJECTIONS = List.of(
            "forbidden",
            "method-not-allowed",
            "overloaded",
            "request-entity-too-large",
            "too-many-requests",
            "unauthorized",
            "wrong-host");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private final AtomicInteger inFlight = new AtomicInteger();
    private final JvmGcMetrics gc = new JvmGcMetrics();
    private final JvmHeapPressureMetrics heap = new JvmHeapPressureMetrics();
    private final Versions versions;
    private volatile boolean up;

    Metrics(
            Graph graph,
            Stats stats,
            Versions versions,
            @Value("${ascribe.version:unknown}") String version,
            @Value("${ascribe.build:}") String build) {
        this.versions = versions;
        gc.bindTo(registry);
        heap.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        watchPool(graph);
        watchLoads(stats);
        Gauge.builder("ascribe.requests.in.flight", inFlight, AtomicInteger::get)
                .description("Requests that are being answered")
                .register(registry);
        Gauge.builder("ascribe.database.up", this, it -> it.up ? 1 : 0)
                .description("Whether the database answers")
                .register(registry);
        Gauge.builder("ascribe.build.info", () -> 1)
                .description("The program that runs")
                .tags("version", version, "build", build)
                .register(registry);
        REJECTIONS.forEach(this::rejected);
    }

    @PreDestroy
    void close() {
        gc.close();
        heap.close();
    }

    private Counter rejected(String reason) {
        return Counter.builder("ascribe.requests.rejected")
                .description("Requests turned away before they were looked at, by reason")
                .tags("reason", reason)
                .register(registry);
    }

    /** A request has come. */
    void begun() {
        inFlight.incrementAndGet();
    }

    private void watchPool(Graph graph) {
        pool(graph, "in.use", "Sessions with the database that are open or wait for a connection", PoolUse::inUse);
        pool(graph, "max", "Connections to the database at most", PoolUse::size);
        FunctionCounter.builder(
                        "ascribe.database.connections.timeouts",
                        graph,
                        it -> it.poolUse().timedOut())
                .description("Requests that got no connection in time")
                .register(registry);
    }

    private void pool(Graph graph, String name, String description, ToDoubleFunction<PoolUse> value) {
        Gauge.builder("ascribe.database.connections." + name, graph, it -> value.applyAsDouble(it.poolUse()))
                .description(description)
                .register(registry);
    }

    private void watchLoads(Stats stats) {
        FunctionCounter.builder(
                        "ascribe.loads", stats, it -> known(() -> it.loads().number()))
                .description("Complete loads of data so far")
                .register(registry);
        Gauge.builder("ascribe.loads.last", stats, it -> known(() -> it.loads().lastEpochSecond()))
                .description("When data were last loaded, in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
    }

    /** A number that the database knows; no number while it does not answer. */
    private double known(Supplier<Number> number) {
        try {
            if (!up) {
                return Double.NaN;
            }
            return number.get().doubleValue();
        } catch (Failure unreachable) {
            return Double.NaN;
        }
    }

    /**
     * A request was answered.
     *
     * @param problem what was wrong with it, as problems are named; empty where nothing was
     */
    void answered(String method, String route, int status, Duration took, String problem) {
        inFlight.decrementAndGet();
        if (REJECTIONS.contains(problem)) {
            rejected(problem).increment();
        }
        Timer.builder("http.server.requests")
                .description("Requests by route and status")
                .tags("method", method, "route", route, "status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    /** A question of the catalogue was asked of the database. */
    <T> T question(String name, Supplier<T> asked) {
        return Timer.builder("ascribe.questions")
                .description("Questions asked of the database, by name")
                .tags("question", name)
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(asked);
    }

    /** All of them in the text format of Prometheus. */
    String text() {
        try {
            versions.now();
            up = true;
        } catch (Failure unreachable) {
            up = false; // and nothing else is asked of it
        }
        return registry.scrape();
    }
}
