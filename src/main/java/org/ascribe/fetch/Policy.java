package org.ascribe.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import org.ascribe.failure.Failure;

/**
 * What may be fetched: an address in a list or behind a redirect must not reach what only this machine or its network can see.
 *
 * @param plain whether unencrypted http is allowed
 * @param inside whether addresses are allowed that are not public
 * @param most how many bytes one answer may have
 * @param longest how long one download may take
 * @param silence how long a server may say nothing
 */
public record Policy(boolean plain, boolean inside, long most, Duration longest, Duration silence) {
    private static final int FIRST_BYTE = 0xff;

    /** How much is allowed unless the user says otherwise. */
    public static final long MOST = 1_000L << 20;

    /** How long it may take unless the user says otherwise. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** With the usual patience for silence. */
    public Policy(boolean plain, boolean inside, long most, Duration longest) {
        this(plain, inside, most, longest, SILENCE);
    }

    /**
     * Checks an address, that of a redirect too: its scheme, and each machine that its name stands for. The runtime keeps what it
     * has looked up for a while, so that the connection goes to what was checked.
     *
     * @throws Failure if it must not be fetched
     */
    void check(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(plain && scheme.equals("http"))) {
            throw refused(
                    address,
                    scheme.equals("http") ? "it is not encrypted" : "'" + scheme + "' is no address on the web",
                    scheme.equals("http")
                            ? "Use https, or allow it with --allow-http"
                            : scheme.equals("file") ? "Give the path alone" : "Give an address with https://");
        }
        if (address.getUserInfo() != null) {
            throw refused(address, "it holds a user or a password", "Leave them out of the address");
        }
        String host = address.getHost();
        if (host == null) {
            throw refused(address, "it names no machine", "Check how it is written");
        }
        try {
            for (InetAddress machine : InetAddress.getAllByName(host)) {
                if (!inside && !isPublic(machine)) {
                    throw refused(
                            address,
                            host + " is " + machine.getHostAddress() + ", which is not on the public internet",
                            "If you mean a machine of yours, allow it with --allow-private");
                }
            }
        } catch (UnknownHostException e) {
            throw Failure.of(
                    Failure.Kind.INPUT, "There is no machine " + host, "Check the address and your connection", e);
        }
    }

    private static Failure refused(URI address, String why, String hint) {
        return Failure.of(Failure.Kind.INPUT, shown(address) + " is not fetched: " + why, hint);
    }

    /** An address as it may be told: without a password, and without what follows a question mark, which may be one. */
    static String shown(URI address) {
        String host = address.getHost() == null ? "" : address.getHost(); // as in file:///etc
        return address.getScheme() + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + (address.getRawPath() == null ? "" : address.getRawPath());
    }

    /** Whether anybody can reach it: the special blocks of RFC 6890 and those in which IPv6 hides an IPv4 address are not. */
    static boolean isPublic(InetAddress machine) {
        if (machine.isAnyLocalAddress()
                || machine.isLoopbackAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = machine.getAddress();
        int first = bytes[0] & FIRST_BYTE;
        int second = bytes[1] & FIRST_BYTE;
        return bytes.length == 4
                ? isPublic(first, second, bytes[2] & FIRST_BYTE)
                : first >>> 5 == 1 && !(first == 0x20 && second == 0x02) && !isTeredoOrExample(bytes);
    }

    private static boolean isPublic(int first, int second, int third) {
        return first != 0
                && first < 240
                && !(first == 100 && second >>> 6 == 1)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second >>> 1 == 9 || (second == 51 && third == 100)))
                && !(first == 203 && second == 0 && third == 113);
    }

    private static boolean isTeredoOrExample(byte[] bytes) {
        return (bytes[0] & FIRST_BYTE) == 0x20
                && bytes[1] == 0x01
                && ((bytes[2] == 0 && bytes[3] == 0) || (bytes[2] == 0x0d && (bytes[3] & FIRST_BYTE) == 0xb8));
    }
}
