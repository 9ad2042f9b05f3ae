package org.ascribe.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import org.ascribe.failure.Failure;

/** The body of an answer on its way into a file, within the limits of the policy. */
public final class Download {
    private static final long SECOND = 1_000;
    private static final int BUFFER = 64 << 10;

    private final URI address;
    private final Policy policy;
    private final Listener listener;
    private volatile Instant heard = Instant.now();

    Download(URI address, Policy policy, Listener listener) {
        this.address = address;
        this.policy = policy;
        this.listener = listener;
    }

    /** Hears how far a download is. */
    @FunctionalInterface
    public interface Listener {
        /** So many bytes are there of so many; the whole is 0 where it is not known. */
        void at(long bytes, long whole);
    }

    /**
     * Writes it behind what the file has.
     *
     * @param before how many bytes are in the file
     * @throws IOException if the server breaks off or says nothing for too long
     * @throws Failure if it is too large or takes too long
     */
    void into(Path file, long before, HttpResponse<InputStream> response) throws IOException {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
        if (before + length > policy.most()) {
            response.body().close();
            throw tooLarge();
        }
        Instant end = Instant.now().plus(policy.longest());
        Timer watch = new Timer("fetch-watch", true);
        try (InputStream in = response.body();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            watch.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            watch(in, end);
                        }
                    },
                    SECOND,
                    SECOND);
            copy(in, out, before, length == 0 ? 0 : before + length);
        } catch (IOException e) {
            if (Instant.now().isAfter(end)) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        Policy.shown(address) + " takes longer than "
                                + policy.longest().toMinutes() + " minutes",
                        "The next try goes on from there; --fetch-minutes allows more",
                        e);
            }
            throw e;
        } finally {
            watch.cancel();
        }
    }

    private void copy(InputStream in, OutputStream out, long before, long whole) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long count = before;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            heard = Instant.now();
            count += read;
            if (count > policy.most()) {
                throw tooLarge();
            }
            out.write(buffer, 0, read);
            listener.at(count, whole);
        }
        if (whole > 0 && count < whole) {
            throw new IOException("it broke off after " + count + " of " + whole + " bytes");
        }
    }

    /** A read that waits for a silent server ends when the stream is closed. */
    private void watch(InputStream in, Instant end) {
        Instant now = Instant.now();
        if (now.isAfter(end) || heard.plus(policy.silence()).isBefore(now)) {
            try {
                in.close();
            } catch (IOException e) {
                heard = now; // it is closed all the same, and the reader says so
            }
        }
    }

    private Failure tooLarge() {
        return Failure.of(
                Failure.Kind.INPUT,
                Policy.shown(address) + " is larger than " + (policy.most() >> 20) + " MB",
                "--fetch-megabytes allows more");
    }
}
