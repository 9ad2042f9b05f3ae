package org.ascribe.http;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;

/** The proxies in front of the server that may say for whom they ask. */
public final class TrustedProxies {
    private static final Pattern RANGE =
            Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[\\p{XDigit}.]*:[\\p{XDigit}:.]*)(?:/\\d{1,3})?");
    private static final IPAddressNetwork.IPAddressGenerator GENERATOR = new IPAddressNetwork.IPAddressGenerator();

    private final List<IPAddress> ranges;

    private TrustedProxies(List<IPAddress> ranges) {
        this.ranges = ranges;
    }

    /**
     * Those in these ranges.
     *
     * @param ranges addresses, or ranges of them as {@code 10.0.0.0/8}
     * @throws IllegalArgumentException that says which of them is none, or trusts everybody
     */
    public static TrustedProxies of(List<String> ranges) {
        return new TrustedProxies(ranges.stream().map(TrustedProxies::range).toList());
    }

    private static IPAddress range(String text) {
        String given = text.strip();
        try {
            if (RANGE.matcher(given).matches()) {
                IPAddress range =
                        new IPAddressString(given).toAddress().toPrefixBlock().withoutPrefixLength();
                if (range.isFullRange()) {
                    throw new IllegalArgumentException(
                            "'" + given + "' is everybody; name the addresses of your proxies");
                }
                return range;
            }
        } catch (AddressStringException e) {
            // Said below, as of what does not look like one.
        }
        throw new IllegalArgumentException("'" + given + "' is no address and no range such as 10.0.0.0/8");
    }

    /** Whether an address is that of one of them. */
    boolean has(InetAddress address) {
        IPAddress other = ranges.isEmpty() ? null : GENERATOR.from(address);
        return other != null && ranges.stream().anyMatch(range -> range.contains(other));
    }
}
