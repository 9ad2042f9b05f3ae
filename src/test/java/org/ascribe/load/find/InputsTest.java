package org.ascribe.load.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.dataset.curated.CuratedYaml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a folder stands for; see {@code RightsIT} for folders that may not be read. */
final class InputsTest {
    @TempDir
    private Path folder;

    private Path real;

    @BeforeEach
    void makeFolder() throws IOException {
        real = Files.createDirectories(folder.resolve("real/deep"));
        Files.writeString(real.resolve("heron.yaml"), "dataset: heron\ntitle: T\n");
    }

    @Test
    void followsALinkToAFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), real.getParent());
        assertThat(found(link)).containsExactly(link.resolve("deep/heron.yaml").toString());
    }

    @Test
    void followsLinksInAFolderAndReadsEachFileOnce() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("a"), real);
        Files.createSymbolicLink(inside.resolve("b"), real);
        Files.createSymbolicLink(inside.resolve("c.yaml"), real.resolve("heron.yaml"));
        assertThat(found(inside)).containsExactly(inside.resolve("a/heron.yaml").toString());
    }

    @Test
    @Timeout(30)
    void circlesOfLinksEnd() throws IOException {
        for (int i = 0; i < 30; i++) {
            Path each = Files.createDirectory(folder.resolve("circle-" + i));
            for (int j = 0; j < 30; j++) {
                Files.createSymbolicLink(each.resolve("to-" + j), folder.resolve("circle-" + j));
            }
        }
        assertThat(found(folder)).hasSize(1);
    }

    /** As {@code load <(...)}: a second look into a pipe would find nothing, or wait for good. */
    @Test
    @Timeout(30)
    void readsAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        // Opening it for writing waits for somebody who reads.
        new ProcessBuilder("sh", "-c", "exec cat real/deep/heron.yaml > pipe")
                .directory(folder.toFile())
                .start();
        assertThat(found(pipe)).containsExactly(pipe.toString());
    }

    @Test
    void namesLinksThatLeadNowhere() throws IOException {
        Path nowhere = Files.createSymbolicLink(real.resolve("nowhere.yaml"), folder.resolve("none"));
        Path itself = Files.createSymbolicLink(real.resolve("itself.yaml"), real.resolve("itself.yaml"));
        List<String> leftOut = new ArrayList<>();
        assertThat(new Inputs(List.of(new CuratedYaml()))
                        .find(List.of(real.toString()), null, InputStream.nullInputStream(), leftOut::add))
                .hasSize(1);
        assertThat(leftOut)
                .containsExactlyInAnyOrder(
                        "Left out, being a link that leads nowhere: " + nowhere,
                        "Left out, being a link that leads nowhere: " + itself);
    }

    @Test
    void namesTheFirstOfManyThatAreLeftOut() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(real.resolve("notes-" + i + ".txt"), "no dataset");
        }
        List<String> leftOut = new ArrayList<>();
        assertThat(new Inputs(List.of(new CuratedYaml()))
                        .find(List.of(real.toString()), null, InputStream.nullInputStream(), leftOut::add))
                .hasSize(1);
        assertThat(leftOut).hasSize(11).last().isEqualTo("Left out, being of no known format: 20 more in " + real);
    }

    @Test
    void saysWhatAFileOfNoKnownFormatIs() throws IOException {
        assertThat(refusal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b=\"1,2\"><c/></a>\n"))
                .contains("looks like XML")
                .doesNotContain("CSV");
        assertThat(refusal("<?xml version=\"1.0\"?>\n<html lang=\"en\"/>\n")).contains("looks like a web page");
        assertThat(refusal("\uFEFF")).endsWith(" is empty");
        assertThat(refusal("\uFEFF\n \n")).endsWith(" is empty");
    }

    private String refusal(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("unknown.xml"), text);
        return String.valueOf(catchThrowable(() -> found(file)).getMessage());
    }

    private static List<String> found(Path argument) {
        return new Inputs(List.of(new CuratedYaml()))
                .find(List.of(argument.toString()), null, InputStream.nullInputStream()).stream()
                        .map(found -> found.input().name())
                        .toList();
    }
}
