package org.ascribe.load.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.dataset.Input;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Statement;

/**
 * The hash of the stored bytes of an input, noted with the loads that it brought: so a file can be known again.
 *
 * @param sha256 in hexadecimal
 */
public record Fingerprint(String sha256) {
    private static final int BUFFER = 1 << 16;
    private static final String NOTE = CypherFiles.read("imports/note-input.cypher");

    /**
     * That of an input.
     *
     * @throws IOException if it cannot be read
     */
    public static Fingerprint of(Input input) throws IOException {
        // The digest asks for a kilobyte at a time.
        try (InputStream in = new BufferedInputStream(input.bytes().open(), BUFFER)) {
            return new Fingerprint(DigestUtils.sha256Hex(in));
        }
    }

    /** That of an input; of one that cannot be read none, and reading it will say why. */
    public static Optional<Fingerprint> ofReadable(Input input) {
        try {
            return Optional.of(of(input));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes it with what it brought. */
    public void note(Turn turn, List<LoadReport> reports) {
        List<Map<String, String>> rows = reports.stream()
                .filter(report -> !report.keptOut())
                .map(report -> Map.of("dataset", report.dataset(), "sha256", sha256))
                .toList();
        if (!rows.isEmpty()) {
            turn.write(List.of(new Statement(NOTE, Map.of("rows", rows))));
        }
    }
}
