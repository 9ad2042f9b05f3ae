package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that may not be looked into, such as those of another user; root gives up its right to look everywhere. */
final class RightsIT {
    private static final Set<PosixFilePermission> NONE = PosixFilePermissions.fromString("---------");
    private static final Set<PosixFilePermission> ALL = PosixFilePermissions.fromString("rwx------");

    @TempDir
    private static Path folder;

    private final Program ascribe = new UnixSystem().getUid() == 0
            ? new Program().under("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
            : new Program();
    private Path closed;

    @BeforeEach
    void close() throws IOException {
        closed = Files.createDirectories(folder.resolve("open/closed"));
        Files.setPosixFilePermissions(closed, NONE);
    }

    @AfterEach
    void open() throws IOException {
        Files.setPosixFilePermissions(closed, ALL);
    }

    @Test
    void areNotTakenForEmptyDatabases() {
        for (String[] command : new String[][] {{"status"}, {"ask", "aliases", "APT31"}, {"up"}, {"load", "pom.xml"}}) {
            String[] all = Arrays.copyOf(command, command.length + 2);
            all[command.length] = "--data";
            all[command.length + 1] = closed.resolve("home").toString();
            Program.Outcome outcome = ascribe.run(all);
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.INPUT);
        }
        Program.Outcome status = ascribe.run("status", "--data", closed.toString());
        assertThat(status.code()).isEqualTo(ExitCode.INPUT);
        assertThat(status.out()).isEmpty();
        assertThat(status.err())
                .contains("The folder " + closed + " cannot be used: no right to read it", "--data")
                .doesNotContain("defect");
    }

    @Test
    void areToldWhereFilesAreLookedFor() {
        Program.Outcome outcome = ascribe.run("validate", folder.resolve("open").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT);
        assertThat(outcome.err())
                .contains(closed + " cannot be read: no right to read it", "your rights")
                .doesNotContain("defect");
    }
}
