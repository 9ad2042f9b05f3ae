package org.ascribe.mcp;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The two streams of a server; the end of the input is kept back until what was asked before it is answered. */
final class Conversation {
    /** No question takes longer; one that does is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final InputStream input;
    private final OutputStream output;
    private int open;

    Conversation(InputStream in, OutputStream out) {
        this.input = new Asked(in);
        this.output = new Answered(out);
    }

    InputStream input() {
        return input;
    }

    OutputStream output() {
        return output;
    }

    /** Waits until the other side has nothing more to say. */
    void await() throws InterruptedException {
        ended.await();
    }

    private synchronized void count(int more) {
        open += more;
        notifyAll();
    }

    private synchronized void awaitAnswers() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis();
                    open > 0 && left > 0;
                    left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts the requests: each is a line. */
    private final class Asked extends FilterInputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Asked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (bytes[i] == '\n') {
                    line();
                } else {
                    line.write(bytes[i]);
                }
            }
            if (read < 0) {
                line();
                awaitAnswers();
                ended.countDown();
            }
            return read;
        }

        private void line() {
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            if (text.contains("\"id\"") && text.contains("\"method\"")) {
                count(1);
            }
        }
    }

    /** Counts the answers: each is a line. */
    private final class Answered extends FilterOutputStream {
        Answered(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '\n') {
                    out.flush();
                    count(-1);
                }
            }
        }
    }
}
