package org.ascribe.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import org.ascribe.failure.Failure;

/** Asks whether a port is free before anything is started that would need it. */
public final class Ports {
    private Ports() {}

    /**
     * Checks that a port of loopback can be listened on.
     *
     * @throws Failure of kind IN_USE, naming the port and the option that sets it
     */
    public static void check(int port, String option) {
        check(InetAddress.getLoopbackAddress(), port, option);
    }

    /** Checks that a port of an address can be listened on; see {@link #check(int, String)}. */
    public static void check(InetAddress address, int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a server that has just stopped is no obstacle
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw isHere(address) ? inUse(port, option, e) : elsewhere(address, e);
        }
    }

    private static boolean isHere(InetAddress address) {
        try {
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return true; // the port is the likelier reason
        }
    }

    private static Failure elsewhere(InetAddress address, IOException cause) {
        return Failure.of(
                Failure.Kind.USAGE,
                "This machine has no address " + address.getHostAddress(),
                "Give --host one that it has, 0.0.0.0 for all of them, or 127.0.0.1 for itself alone",
                cause);
    }

    /** A port of an address that is free now. */
    public static int free(InetAddress address) {
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw inUse(0, "--management-port", e);
        }
    }

    /** Says that a port is taken, or kept for others, and how to use another one. */
    public static Failure inUse(int port, String option, Exception cause) {
        if (String.valueOf(cause.getMessage()).contains("Permission denied")) {
            return Failure.of(
                    Failure.Kind.USAGE,
                    "Port " + port + " cannot be used: you have no right to listen there",
                    "Choose another port with " + option
                            + " (most systems allow those from 1024 on; 0 for any free one)",
                    cause);
        }
        return Failure.of(
                Failure.Kind.IN_USE,
                "Port " + port + " cannot be used: " + String.valueOf(cause.getMessage()),
                "Stop what listens there, or choose another port with " + option + " (0 for any free one)",
                cause);
    }
}
