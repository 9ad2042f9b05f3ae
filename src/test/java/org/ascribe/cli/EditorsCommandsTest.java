package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ascribe.dataset.curated.DatasetSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors of datasets do without a database. */
class EditorsCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theSchemaOfDatasetsIsPrinted() {
        assertThat(run("schema", "dataset")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().strip()).isEqualTo(DatasetSchema.build().toPrettyString());
        assertThat(run("schema", "dataset", "-o", "csv")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void filesAreFormattedInPlace() throws IOException {
        Path untidy = write("untidy.yaml", "dataset:   heron\ntitle: Herons # grey\n");
        Path tidy = write("tidy.yaml", "dataset: reed\ntitle: Reeds\n");
        assertThat(run("fmt", "--check", untidy.toString(), tidy.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(out.toString().strip()).isEqualTo(untidy.toString());
        assertThat(untidy).content().startsWith("dataset:   heron");

        assertThat(run("fmt", "--quiet", untidy.toString(), tidy.toString())).isEqualTo(ExitCode.OK);
        assertThat(untidy).hasContent("dataset: heron\ntitle: Herons # grey\n");
        assertThat(run("fmt", "--check", untidy.toString(), tidy.toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void theDatasetsOfAFolderAreFormattedAndNothingElseInIt() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path untidy = Files.writeString(inside.resolve("untidy.yaml"), "dataset:   heron\ntitle: Herons\n");
        Path other = write("compose.yaml", "services:   {}\n");
        assertThat(run("fmt", "--quiet", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(untidy).hasContent("dataset: heron\ntitle: Herons\n");
        assertThat(other).hasContent("services:   {}");
        assertThat(run("fmt", "--check", folder.toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void aLinkToADatasetAndTheRightsOnItStay() throws IOException {
        Path file = write("untidy.yaml", "dataset:   heron\ntitle: Herons\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(run("fmt", "--quiet", link.toString())).isEqualTo(ExitCode.OK);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("dataset: heron\ntitle: Herons\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsProtectedStaysAsItIs() throws IOException {
        Path file = write("kept.yaml", "dataset:   heron\ntitle: Herons\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(run("fmt", file.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(run("new", "actor", "Heron Spider", "--publisher", "P", "--title", "A", "--into", file.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).containsSubsequence("no right to write", "yours to write", "no right to write");
        assertThat(file).hasContent("dataset:   heron\ntitle: Herons\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--r--r--");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileOfAnotherStaysTheirs() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can make a file another's");
        Path file = write("theirs.yaml", "dataset:   heron\ntitle: Herons\n");
        Files.setAttribute(file, "unix:uid", 12_345);
        assertThat(run("fmt", "--quiet", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(file).hasContent("dataset: heron\ntitle: Herons\n");
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12_345);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aBrokenFileKeepsNoOtherFromBeingFormatted() throws IOException {
        Path broken = write("broken.yaml", "dataset: [\n");
        Path untidy = write("untidy.yaml", "dataset:   heron\ntitle: Herons\n");
        assertThat(run("fmt", "-o", "json", "--quiet", broken.toString(), untidy.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains(broken + ":2:1: syntax");
        assertThat(out.toString()).contains("\"problem\"", "\"formatted\"");
        assertThat(broken).hasContent("dataset: [");
        assertThat(untidy).hasContent("dataset: heron\ntitle: Herons");
        assertThat(run("fmt", folder.resolve("none.yaml").toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("none.yaml", "there is no such file (check the path)");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
