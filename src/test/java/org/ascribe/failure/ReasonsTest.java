package org.ascribe.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.yaml");
        assertThat(Reasons.ofReading(thrown(() -> Files.readString(missing)))).isEqualTo(missing + " does not exist");
    }

    @Test
    void aFileCannotBeMadeWhereThereIsNoFolder() {
        Path file = folder.resolve("none").resolve("out.csv");
        IOException thrown = thrown(() -> Files.writeString(file, "x"));
        assertThat(Reasons.ofWriting(thrown)).isEqualTo("there is no folder " + file.getParent());
        assertThat(Reasons.hintOfWriting(thrown)).isEqualTo("Make the folder, or name another");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Reasons.ofWriting(thrown(() -> Files.createDirectory(file))))
                .isEqualTo(file + " is a file, not a folder");
        assertThat(Reasons.ofReading(new NotDirectoryException(file.toString())))
                .isEqualTo(file + " is a file, not a folder");
    }

    @Test
    void rightsAreSpokenOfAsWhatOneWantedToDo() {
        IOException denied = new AccessDeniedException("/etc/shadow");
        assertThat(Reasons.ofReading(denied)).isEqualTo("no right to read it");
        assertThat(Reasons.ofWriting(denied)).isEqualTo("no right to write /etc/shadow");
    }

    @Test
    void aCutOffArchiveIsToldFromADamagedOne() {
        assertThat(Reasons.ofReading(new EOFException("Unexpected end of ZLIB input stream")))
                .isEqualTo("it is cut off");
        assertThat(Reasons.ofReading(new ZipException("Not in GZIP format")))
                .isEqualTo("it is damaged, or no gzip although it begins like one");
    }

    @Test
    void nobodySpeaksOfRightsWhereTheDiskIsFull() {
        IOException full = new IOException("No space left on device");
        assertThat(Reasons.hintOfWriting(full)).isEqualTo("Make room, or write to another disk");
        assertThat(Reasons.hintOfFolder(full)).endsWith("or make room");
        assertThat(Reasons.hintOfWriting(new AccessDeniedException("/a"))).isEqualTo("Is it yours to write?");
        assertThat(Reasons.hintOfFolder(new AccessDeniedException("/a"))).endsWith("or change its rights");
        assertThat(Reasons.hintOfReading(new AccessDeniedException("/a"))).contains("your rights");
    }

    @Test
    void otherReasonsAreThoseOfTheSystem() {
        assertThat(Reasons.ofWriting(new FileSystemException("/data", null, "No space left on device")))
                .isEqualTo("no space left on device");
        assertThat(Reasons.ofWriting(new FileSystemException("/data"))).isEqualTo("/data");
        assertThat(Reasons.ofReading(new IOException("Input/output error"))).isEqualTo("input/output error");
    }

    private static IOException thrown(ThrowingCallable work) {
        return (IOException) Assertions.catchThrowable(work);
    }
}
