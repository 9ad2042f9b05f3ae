package org.ascribe.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.graph.Row;

/**
 * Which state of the data an answer comes from.
 *
 * @param value a short text that changes with every load: it follows from what was loaded, not from when or from where
 * @param settled false while a load is under way or has left something to be done, so that answers with the same version may differ
 * @param underWay whether a load is changing the data at this moment
 * @param notes what is to be known beside answers while it is not settled
 */
public record DataVersion(String value, boolean settled, boolean underWay, List<String> notes) {
    private static final int BYTES = 8;

    static DataVersion of(List<Row> imports, Unfinished unfinished) {
        MessageDigest sha = sha256();
        imports.forEach(load -> sha.update(text(load).getBytes(StandardCharsets.UTF_8)));
        String value = HexFormat.of().formatHex(sha.digest(), 0, BYTES);
        return new DataVersion(value, unfinished.isSettled(), unfinished.underWay(), unfinished.notes());
    }

    private static String text(Row load) {
        return Stream.of("id", "status", "contentHash")
                .map(column -> String.valueOf(load.get(column)))
                .collect(Collectors.joining(" ", "", "\n"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
