package org.ascribe.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/** Where results go. A {@link PrintWriter} keeps quiet when they do not get there; this remembers why. */
final class Stdout extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Stdout(OutputStream out) {
        this.out = out;
    }

    /** That of the process. */
    static Stdout ofProcess() {
        return new Stdout(new FileOutputStream(FileDescriptor.out));
    }

    /** Writes to it in the characters that the terminal has. */
    PrintWriter writer() {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(this, System.out.charset())), true);
    }

    /** What has become of the output, if it is incomplete and somebody wants to know: who reads but its start does not. */
    Optional<Failure> failure() {
        return Optional.ofNullable(failure)
                .filter(e -> !reason(e).toLowerCase(Locale.ROOT).contains("broken pipe"))
                .map(e -> Failure.of(
                        Failure.Kind.INPUT,
                        "The output cannot be written: " + reason(e),
                        "What was written is incomplete",
                        e));
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw kept(e);
        }
    }

    private IOException kept(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }
}
