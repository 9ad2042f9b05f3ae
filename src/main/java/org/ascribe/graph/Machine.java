package org.ascribe.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that this process runs on, as far as it numbers processes. */
public final class Machine {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path PROCESSES = Path.of("/proc/self/ns/pid");

    private Machine() {}

    /** Its name, for people. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /**
     * What it shares with no other one, and where Linux tells: nor with a container, which may have the same name and numbers its
     * processes by itself.
     */
    public static String id() {
        try {
            return host() + " " + Files.readString(BOOT).strip() + " " + Files.readSymbolicLink(PROCESSES);
        } catch (IOException | UnsupportedOperationException e) {
            return host();
        }
    }
}
