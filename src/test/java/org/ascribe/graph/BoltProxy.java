package org.ascribe.graph;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a driver and a Neo4j and reads along: how each transaction begins, and which bookmark the server gives after it.
 *
 * @see <a href="https://neo4j.com/docs/bolt/current/bolt/message/">the messages</a>
 */
final class BoltProxy implements AutoCloseable {
    private static final int HANDSHAKE = 20;
    private static final int MANIFEST = 0x1FF;
    private static final int RUN = 0x10;
    private static final int BEGIN = 0x11;
    private static final int SUCCESS = 0x70;

    private final ServerSocket listener;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final URI target;

    /** What it reads along. */
    sealed interface Seen {}

    /**
     * A transaction begins.
     *
     * @param query of one that consists of this query alone, otherwise empty
     * @param bookmarks what the server has to have seen
     * @param mode {@code r} to read only, otherwise {@code w}
     */
    record Begin(String query, List<String> bookmarks, String mode) implements Seen {}

    /** A transaction has ended, with the server's bookmark for it. */
    record End(String bookmark) implements Seen {}

    BoltProxy(URI target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    URI address() {
        return URI.create("bolt://127.0.0.1:" + listener.getLocalPort());
    }

    /** All so far, in the order in which it was seen. */
    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** The transactions so far. */
    List<Begin> begun() {
        return seen().stream()
                .filter(Begin.class::isInstance)
                .map(Begin.class::cast)
                .toList();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(target.getHost(), target.getPort());
                CompletableFuture<Integer> version = new CompletableFuture<>();
                Thread.startVirtualThread(() -> pump(client, server, (in, out) -> requests(in, out, version)));
                Thread.startVirtualThread(() -> pump(server, client, (in, out) -> answers(in, out, version)));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    /** One direction of a connection. */
    private interface Direction {
        void run(DataInputStream in, DataOutputStream out) throws IOException;
    }

    private static void pump(Socket from, Socket to, Direction direction) {
        try (from;
                to) {
            direction.run(new DataInputStream(from.getInputStream()), new DataOutputStream(to.getOutputStream()));
        } catch (IOException e) {
            // One of both has ended.
        }
    }

    private void requests(DataInputStream in, DataOutputStream out, CompletableFuture<Integer> version)
            throws IOException {
        out.write(in.readNBytes(HANDSHAKE));
        if (version.join() == MANIFEST) {
            out.write(in.readNBytes(Integer.BYTES));
            copyNumber(in, out);
        }
        boolean[] inTransaction = {false};
        while (true) {
            Message message = Message.read(in);
            request(message.structure(), inTransaction);
            message.bytes().writeTo(out);
        }
    }

    private void answers(DataInputStream in, DataOutputStream out, CompletableFuture<Integer> version)
            throws IOException {
        // In one piece, as a server sends it: the driver does not wait for the rest of an answer that comes in two.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream handshake = new DataOutputStream(bytes);
        int chosen = in.readInt();
        handshake.writeInt(chosen);
        if (chosen == MANIFEST) {
            long versions = copyNumber(in, handshake);
            handshake.write(in.readNBytes(Math.toIntExact(versions * Integer.BYTES)));
            copyNumber(in, handshake);
        }
        bytes.writeTo(out);
        version.complete(chosen);
        while (true) {
            Message message = Message.read(in);
            if (message.structure() instanceof PackStream.Structure(int tag, List<?> fields)
                    && tag == SUCCESS
                    && map(fields.getFirst()).get("bookmark") instanceof String bookmark) {
                seen.add(new End(bookmark));
            }
            message.bytes().writeTo(out);
        }
    }

    private void request(PackStream.@Nullable Structure request, boolean[] inTransaction) {
        if (request == null) {
            return;
        }
        switch (request.tag()) {
            case BEGIN -> {
                inTransaction[0] = true;
                seen.add(begin("", map(request.fields().get(0))));
            }
            case RUN -> {
                if (!inTransaction[0]) {
                    String query = String.valueOf(request.fields().get(0));
                    seen.add(begin(query, map(request.fields().get(2))));
                }
            }
            case 0x12, 0x13, 0x0F -> inTransaction[0] = false; // COMMIT, ROLLBACK, RESET
            default -> {}
        }
    }

    private static Begin begin(String query, Map<?, ?> extra) {
        List<String> bookmarks = extra.get("bookmarks") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Begin(query, bookmarks, String.valueOf(Objects.requireNonNullElse(extra.get("mode"), "w")));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /**
     * A message with the bytes that brought it.
     *
     * @param structure what it says, or null for a sign of life
     */
    private record Message(ByteArrayOutputStream bytes, PackStream.@Nullable Structure structure) {
        /** The next one: its chunks, each with its size before it, end with one of none. */
        static Message read(DataInputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream copy = new DataOutputStream(bytes);
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            for (int size = in.readUnsignedShort(); size > 0; size = in.readUnsignedShort()) {
                byte[] chunk = in.readNBytes(size);
                copy.writeShort(size);
                copy.write(chunk);
                value.write(chunk);
            }
            copy.writeShort(0);
            boolean empty = value.size() == 0;
            return new Message(bytes, empty ? null : (PackStream.Structure) new PackStream(value.toByteArray()).read());
        }
    }

    /** Passes on a number of seven bits a byte, lowest first, and gives it. */
    private static long copyNumber(DataInputStream in, DataOutputStream out) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            out.write(part);
            number |= (long) (part & 0x7F) << shift;
            if (part < 0x80) {
                return number;
            }
        }
    }
}
