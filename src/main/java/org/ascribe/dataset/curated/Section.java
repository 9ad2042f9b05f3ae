package org.ascribe.dataset.curated;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ascribe.schema.NodeKind;

/** The lists of a curated dataset, in the order of a document. */
public enum Section {
    SOURCES("sources", "source", true, EnumSet.of(NodeKind.SOURCE)),
    ENTITIES("entities", "entity", true, NodeKind.THINGS),
    MENTIONS("mentions", "mention", false, NodeKind.BUT_NAMES),
    ATTRIBUTIONS("attributions", "attribution", true, EnumSet.of(NodeKind.ATTRIBUTION)),
    DENIALS("denials", "denial", true, EnumSet.of(NodeKind.DENIAL)),
    COMMENTS("comments", "comment", true, EnumSet.of(NodeKind.COMMENT)),
    MEASURES("measures", "measure", true, EnumSet.of(NodeKind.MEASURE)),
    /** On who is the same; it holds no nodes. */
    JUDGEMENTS("judgements", "judgement", true, EnumSet.noneOf(NodeKind.class));

    private final String list;
    private final String entry;
    private final boolean given;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<NodeKind> kinds;

    Section(String list, String entry, boolean given, Set<NodeKind> kinds) {
        this.list = list;
        this.entry = entry;
        this.given = given;
        this.kinds = Set.copyOf(kinds);
    }

    /** The key of the list in a YAML document. */
    public String list() {
        return list;
    }

    /** The key of one entry in a file of JSON lines, and its definition in the schema. */
    public String entry() {
        return entry;
    }

    /** Whether the dataset gives what is in it in full, or only points at it. */
    public boolean given() {
        return given;
    }

    /** The kinds in it. */
    public Set<NodeKind> kinds() {
        return kinds;
    }

    /** Those that hold nodes, in the order of a document. */
    public static List<Section> ofNodes() {
        return EnumSet.allOf(Section.class).stream()
                .filter(section -> !section.kinds.isEmpty())
                .toList();
    }

    /** Where a dataset has a node of that kind. */
    public static Section of(NodeKind kind, boolean given) {
        return EnumSet.allOf(Section.class).stream()
                .filter(section -> section.given == given && section.kinds.contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section for " + kind));
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
