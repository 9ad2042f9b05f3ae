package org.ascribe.schema;

import java.util.Map;
import java.util.Optional;

/** The collections that imported entities come from: the beginning of an id, up to its colon, says which. */
public final class Origin {
    private static final String ALIAS = "alias";
    private static final String MISP = "misp-";
    private static final Map<String, String> TITLES = Map.of(
            "attack", "MITRE ATT&CK",
            "eurepoc", "EuRepoC",
            "microsoft", "Microsoft",
            "eu-sanctions", "EU sanctions",
            "uk-sanctions", "UK sanctions");

    private Origin() {}

    /** What people call the collection of an id; empty for what is bundled or of own data, whose ids name none. */
    public static Optional<String> of(String id) {
        int colon = id.indexOf(':');
        String start = colon < 0 ? "" : id.substring(0, colon);
        return start.isEmpty() || start.equals(ALIAS) ? Optional.empty() : Optional.of(title(start));
    }

    private static String title(String start) {
        return start.startsWith(MISP)
                ? "MISP " + start.substring(MISP.length()).replace('-', ' ')
                : TITLES.getOrDefault(start, start);
    }
}
