package org.ascribe.embedded;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.ascribe.failure.Failure;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.locker.FileLockException;

/** Says what it means for people that Neo4j did not start. */
final class StartFailures {
    private static final long START_MILLIS = 120_000;

    private StartFailures() {}

    /** A database may fail to start while the server around it is well: waits for it and throws its reason. */
    static void check(DatabaseManagementService service) {
        if (!service.database(EmbeddedNeo4j.DATABASE).isAvailable(START_MILLIS)) {
            throw new IllegalStateException("The database did not become available");
        }
    }

    static Failure of(RuntimeException e, Home home, int boltPort) {
        if (e instanceof Failure failure) {
            return failure;
        }
        for (Throwable cause : ExceptionUtils.getThrowableList(e)) {
            switch (cause) {
                case FileLockException locked -> {
                    return FolderLock.inUse(home);
                }
                case BindException bind -> {
                    return Ports.inUse(boltPort, "--bolt-port", bind);
                }
                case FileSystemException file -> {
                    return home.unusable(file);
                }
                default -> {}
            }
        }
        return unknown(e, home);
    }

    private static Failure unknown(RuntimeException e, Home home) {
        Throwable root = ExceptionUtils.getRootCause(e);
        if (root instanceof IOException io) {
            return home.unusable(io);
        }
        return Failure.of(
                Failure.Kind.INTERNAL,
                "Neo4j did not start in " + home.folder() + ": " + root.getMessage(),
                "See " + home.database().resolve("logs").resolve("debug.log")
                        + "; an empty folder (--data) always starts, and the data can be loaded again",
                e);
    }
}
