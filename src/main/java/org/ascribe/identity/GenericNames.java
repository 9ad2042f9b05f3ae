package org.ascribe.identity;

import java.util.List;
import java.util.Set;

/** Tells names that say nothing about which group is meant: very short ones and those made of common words only. */
final class GenericNames {
    private static final int SHORTEST = 4;

    private static final Set<String> COMMON = Set.of(
            "a",
            "actor",
            "actors",
            "advanced",
            "air",
            "and",
            "apt",
            "army",
            "attack",
            "attackers",
            "bureau",
            "campaign",
            "center",
            "centre",
            "china",
            "chinese",
            "cia",
            "corps",
            "crew",
            "cyber",
            "department",
            "directorate",
            "force",
            "foreign",
            "fsb",
            "gang",
            "general",
            "government",
            "group",
            "gru",
            "hacker",
            "hackers",
            "intelligence",
            "iran",
            "iranian",
            "irgc",
            "korea",
            "korean",
            "liberation",
            "military",
            "ministry",
            "mois",
            "mss",
            "national",
            "navy",
            "north",
            "nsa",
            "of",
            "operation",
            "people",
            "peoples",
            "persistent",
            "pla",
            "public",
            "russia",
            "russian",
            "s",
            "security",
            "service",
            "south",
            "staff",
            "state",
            "svr",
            "team",
            "the",
            "threat",
            "unit",
            "unknown",
            "unnamed");

    private GenericNames() {}

    /** Whether the name may speak for an identity. */
    static boolean speaks(String name) {
        List<String> words = NameKey.words(name);
        return NameKey.of(name).length() >= SHORTEST && !COMMON.containsAll(words);
    }
}
