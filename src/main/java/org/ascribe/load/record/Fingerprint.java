package org.ascribe.load.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Input;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Statement;

/** The SHA-256 of the stored bytes of an input, noted with the loads that it brought: so a file can be known again. */
public final class Fingerprint {
    private static final String NOTE = CypherFiles.read("imports/note-input.cypher");

    private Fingerprint() {}

    /**
     * Notes it.
     *
     * @throws IOException if the input cannot be read any more
     */
    public static void note(Turn turn, Input input, List<LoadReport> reports) throws IOException {
        String sha256 = of(input);
        List<Map<String, String>> rows = reports.stream()
                .filter(report -> !report.keptOut())
                .map(report -> Map.of("dataset", report.dataset(), "sha256", sha256))
                .toList();
        if (!rows.isEmpty()) {
            turn.write(List.of(new Statement(NOTE, Map.of("rows", rows))));
        }
    }

    private static String of(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
