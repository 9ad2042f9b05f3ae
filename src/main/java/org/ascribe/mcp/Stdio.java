package org.ascribe.mcp;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves over a pair of streams, a message a line, until the other side closes its end and what it asked before is answered. No
 * line ends the conversation, whatever is in it.
 */
public final class Stdio {
    /** No question takes longer; one that does is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Questions that are worked on at a time; others wait. */
    private static final int AT_ONCE = 8;

    private final Protocol protocol;
    private final InputStream in;
    private final OutputStream out;
    private final Semaphore places = new Semaphore(AT_ONCE);
    /** Who works on what was asked, by id; who is gone from here may not answer any more. */
    private final Map<Object, Thread> open = new ConcurrentHashMap<>();

    private Stdio(Protocol protocol, InputStream in, OutputStream out) {
        this.protocol = protocol;
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /**
     * Serves.
     *
     * @param in messages of the other side, a line each
     * @param out messages to it; nothing else may be written there
     * @throws IOException if a stream is broken
     * @throws InterruptedException if the thread is stopped
     */
    public static void serve(Protocol protocol, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        new Stdio(protocol, in, out).serve();
    }

    private void serve() throws IOException, InterruptedException {
        for (Line line = line(); line != null; line = line()) {
            take(line.tooLong() ? Message.tooLong() : Message.of(line.text()));
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Thread working : open.values()) {
            working.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }

    private void take(Message message) throws IOException {
        switch (message) {
            case Message.Asked asked -> begin(asked.request());
            case Message.Told told -> hear(told.notification());
            case Message.Unasked _ -> {}
            case Message.Wrong wrong -> say(wrong.answer());
        }
    }

    private void begin(JSONRPCRequest request) throws IOException {
        Thread worker = Thread.ofVirtual().unstarted(() -> work(request));
        if (open.putIfAbsent(request.id(), worker) == null) {
            worker.start();
        } else {
            say(Message.wrong(
                            Message.MAPPER.valueToTree(request.id()),
                            ErrorCodes.INVALID_REQUEST,
                            "What was asked with this id is not answered yet")
                    .answer());
        }
    }

    private void work(JSONRPCRequest request) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new InterruptedException();
            }
            String answer;
            try {
                answer = protocol.answer(request);
            } finally {
                places.release();
            }
            if (open.remove(request.id(), Thread.currentThread())) {
                say(answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The other side does not listen any more; the end of its own stream ends the conversation.
        } finally {
            open.remove(request.id(), Thread.currentThread());
        }
    }

    /** What is cancelled is stopped and not answered. */
    private void hear(JSONRPCNotification notification) {
        if (!notification.method().equals("notifications/cancelled")
                || !(notification.params() instanceof Map<?, ?> params)) {
            return;
        }
        Object id = params.get("requestId");
        Thread working = id == null ? null : open.remove(id);
        if (working != null) {
            working.interrupt();
        }
    }

    private void say(String answer) throws IOException {
        byte[] line = (answer + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(line);
            out.flush();
        }
    }

    /** The next line without its end, or null at the end; of one that is too long only that is known. */
    private @Nullable Line line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong |= line.size() >= Message.LONGEST;
            if (!tooLong) {
                line.write(next);
            }
        }
        return new Line(line.toString(StandardCharsets.UTF_8), tooLong);
    }

    /** A line of the input. */
    private record Line(String text, boolean tooLong) {}
}
