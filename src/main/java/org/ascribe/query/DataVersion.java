package org.ascribe.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ascribe.graph.Row;

/**
 * Which state of the data an answer comes from.
 *
 * @param value a short text that changes with every load
 * @param settled false while a load is under way, so that answers with the same version may differ
 */
public record DataVersion(String value, boolean settled) {
    private static final int BYTES = 8;

    static DataVersion of(List<Row> imports) {
        MessageDigest sha = sha256();
        boolean settled = true;
        for (Row load : imports) {
            sha.update((load + "\n").getBytes(StandardCharsets.UTF_8));
            settled &= load.text("status").equals("complete");
        }
        return new DataVersion(HexFormat.of().formatHex(sha.digest(), 0, BYTES), settled);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
