package org.ascribe.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands between the server and its database, and can go away and come back on the same port. */
public final class Proxy implements AutoCloseable {
    private final URI target;
    private final int port;
    private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();
    private volatile ServerSocket listener;

    public Proxy(URI target) throws IOException {
        this.target = target;
        this.listener = listen(0);
        this.port = listener.getLocalPort();
        Thread.startVirtualThread(() -> accept(listener));
    }

    public URI address() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** As when the database is killed: no more connections, and those there are break. */
    public void goAway() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    public void comeBack() throws IOException {
        ServerSocket again = listen(port);
        listener = again;
        Thread.startVirtualThread(() -> accept(again));
    }

    @Override
    public void close() throws IOException {
        goAway();
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return listener;
    }

    private void accept(ServerSocket from) {
        try {
            while (true) {
                Socket client = from.accept();
                Socket database = new Socket(target.getHost(), target.getPort());
                sockets.add(client);
                sockets.add(database);
                Thread.startVirtualThread(() -> pump(client, database));
                Thread.startVirtualThread(() -> pump(database, client));
            }
        } catch (IOException e) {
            // It went away.
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of both has ended.
        }
    }
}
