package org.ascribe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ascribe.embedded.RunFile;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Background;
import org.ascribe.load.find.Bundle;
import org.ascribe.query.Unfinished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ascribe up}: the database with its data, and the server on top of it, until it is stopped. */
@Command(
        name = "up",
        defaultValueProvider = Environment.class,
        description = {
            "Start the database, load the bundled data if it is not there, and serve the explorer and the API.",
            "Other commands on the same folder then use this database.",
            "Each option of its own can be given in the environment: --allow-host as ASCRIBE_ALLOW_HOST."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe up",
            "  ascribe up --with record",
            "  ascribe up --watch my-dataset.yaml",
            "  ascribe up --port 0 --bolt-port 0 --data /tmp/try",
            "  ascribe up --uri neo4j+s://example.databases.neo4j.io --user neo4j --password-file secret",
            "  ascribe up --host 0.0.0.0 --allow-host ascribe.example.org --token-file token --log-format json",
            "  ascribe up --base-path /attribution --trust-proxy 127.0.0.1 --allow-host www.example.org"
        })
final class UpCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            converter = Numbers.Port.class,
            description = "Port of the database (7687; 0: any).")
    private int boltPort = 7687;

    @Option(
            names = "--with",
            paramLabel = "DATASET",
            converter = BundleNames.Named.class,
            completionCandidates = BundleNames.class,
            description =
                    "What comes with Ascribe beside the bundled story: record, the public attributions of states since 2014.")
    private Set<Bundle> with = EnumSet.noneOf(Bundle.class);

    @Option(
            names = "--watch",
            paramLabel = "FILE|DIR",
            description = {
                "Load this file, or the files of this folder, now and whenever one is saved; the page shows what is wrong with them.",
                "What a load would refuse is refused here, too, and a file that goes takes nothing with it."
            })
    private List<Path> watch = new ArrayList<>();

    @Mixin
    private final ServeOptions serving = new ServeOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    UpCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException {
        Logs.to(serving.logFormat);
        watch.stream().filter(place -> !Files.exists(place)).findFirst().ifPresent(place -> {
            throw Failure.of(Failure.Kind.USAGE, "There is no " + place, "--watch is for files that are there");
        });
        if (serving.letsEverybodyIn(System.getenv())) {
            common.progress("Warning: everyone who reaches " + serving.host() + " can read the data");
        }
        try (Database database =
                Database.toServe(common, boltPort, () -> serving.check(System.getenv(), ownBoltPort()))) {
            serve(database);
        }
        return ExitCode.OK;
    }

    /** Where a database elsewhere listens is no matter of ours. */
    private int ownBoltPort() {
        return new Credentials(common, System.getenv()).uri() == null ? boltPort : 0;
    }

    private void serve(Database database) throws InterruptedException {
        log().info("The database is open");
        Graph graph = database.graph().within(Connection.Budget.API);
        BundledData bundled = new BundledData(common, database.graph());
        // The database plans what this asks while the server is prepared; each uses one core.
        Background<Boolean> settled = Background.start("bundled-data", () -> bundled.isSettled(with));
        Server server = Server.prepare(serving, graph);
        Watch watching = new Watch(
                common,
                watch,
                server.inputs(),
                server::validator,
                server.watched(),
                spec.commandLine().getErr());
        try (OnInterrupt _ = new OnInterrupt(() -> stop(database, server, graph, watching))) {
            if (!settled.result()) {
                bundled.bringIn(with, server::validator);
            }
            log().info("The data are in");
            server.start();
            log().info("The server listens");
            if (database.isEmbedded()) {
                RunFile.ofThisProcess(
                                server.address(),
                                database.connection().uri(),
                                server.neo4jBrowser().orElse(null))
                        .write(common.home());
            }
            new Welcome(common, serving.logFormat, spec.commandLine().getOut()).print(server, database);
            Unfinished.in(database.graph()).notes().forEach(common::progress);
            server.planAhead();
            if (!watch.isEmpty()) {
                watching.begin();
            }
            new CountDownLatch(1).await();
        }
    }

    /** Not before it is wanted: each command line has this class, and most of them log nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(UpCommand.class);
    }

    private void stop(Database database, Server server, Graph graph, Watch watching) {
        watching.close();
        if (database.isEmbedded()) {
            RunFile.remove(common.home());
        }
        server.close();
        graph.close();
    }
}
