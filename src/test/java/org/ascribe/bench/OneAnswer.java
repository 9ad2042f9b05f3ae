package org.ascribe.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request on a connection of its own, and whether what came for it is whole. */
final class OneAnswer {
    private static final int SOCKET_MILLIS = 60_000;

    private OneAnswer() {}

    /**
     * The status of an answer that was read to its end.
     *
     * @throws java.net.ConnectException if the server let nobody in
     * @throws EOFException if it ended before
     * @throws IOException if none came
     */
    static int status(URI server, String path) throws IOException {
        byte[] bytes = bytes(server, path);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.isEmpty()) {
            throw new IOException("closed");
        }
        int body = text.indexOf("\r\n\r\n") + 4;
        String head = text.substring(0, Math.max(body, 4)).toLowerCase(Locale.ROOT);
        int length = head.indexOf("content-length: ");
        if (body < 4
                || length < 0
                || bytes.length - body < Integer.parseInt(head.substring(length + 16, head.indexOf('\r', length)))) {
            throw new EOFException(path);
        }
        return Integer.parseInt(text.substring(9, 12));
    }

    private static byte[] bytes(URI server, String path) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(SOCKET_MILLIS);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = socket.getInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}
