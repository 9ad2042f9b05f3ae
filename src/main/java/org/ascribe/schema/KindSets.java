package org.ascribe.schema;

import java.util.Map;
import java.util.Set;

/** Kinds by the words that the headers of questions write: what is new in a set is taken by every question that names the set. */
public final class KindSets {
    private static final Map<String, Set<NodeKind>> SETS = Map.of(
            "THINGS", NodeKind.THINGS,
            "RECORDS", NodeKind.RECORDS,
            "ACCUSABLE", NodeKind.ACCUSABLE,
            "STATING", NodeKind.STATING,
            "TARGETABLE", NodeKind.TARGETABLE);

    private KindSets() {}

    /**
     * All in the set of that name, such as {@code ACCUSABLE}, or the one kind with that label.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public static Set<NodeKind> of(String word) {
        Set<NodeKind> set = SETS.get(word);
        return set == null ? Set.of(NodeKind.of(word)) : set;
    }
}
