package org.ascribe.dataset.curated;

import java.util.EnumSet;
import java.util.Optional;

/** The lists of a curated dataset. */
public enum Section {
    SOURCES("sources", "source"),
    ENTITIES("entities", "entity"),
    MENTIONS("mentions", "mention"),
    ATTRIBUTIONS("attributions", "attribution"),
    DENIALS("denials", "denial"),
    MEASURES("measures", "measure");

    private final String list;
    private final String entry;

    Section(String list, String entry) {
        this.list = list;
        this.entry = entry;
    }

    /** The key of the list in a YAML document. */
    public String list() {
        return list;
    }

    /** The key of one entry in a file of JSON lines, and its definition in the schema. */
    public String entry() {
        return entry;
    }

    /** The section whose entries have that key. */
    public static Optional<Section> ofEntry(String key) {
        return EnumSet.allOf(Section.class).stream()
                .filter(section -> section.entry.equals(key))
                .findFirst();
    }

    /** Whether a list of that key is a section. */
    static boolean isList(String key) {
        return EnumSet.allOf(Section.class).stream().anyMatch(section -> section.list.equals(key));
    }
}
