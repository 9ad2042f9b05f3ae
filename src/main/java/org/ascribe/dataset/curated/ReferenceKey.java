package org.ascribe.dataset.curated;

import static org.ascribe.schema.NodeKind.ATTRIBUTION;
import static org.ascribe.schema.NodeKind.COMMENT;
import static org.ascribe.schema.NodeKind.DENIAL;
import static org.ascribe.schema.NodeKind.MEASURE;
import static org.ascribe.schema.NodeKind.SOURCE;
import static org.ascribe.schema.RelationshipType.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/**
 * A key under which the entry of a claim, denial, comment, measure or document lists others, and the relationship that it stands for.
 * The reader, the schema and the export go by {@link #of}.
 *
 * @param kind of what the entry is
 * @param key as it stands in files
 * @param type the relationship, which ends at the entry where it cannot begin there
 * @param required whether an entry must have it
 * @param meaning what is listed
 */
public record ReferenceKey(NodeKind kind, String key, RelationshipType type, boolean required, String meaning) {
    private static final String SPEAKERS = "Persons who spoke the words";

    /** All, in the order of an entry; where it can be read stands last. */
    private static final List<ReferenceKey> ALL = Stream.concat(
                    Stream.of(
                            new ReferenceKey(
                                    ATTRIBUTION,
                                    "who",
                                    MADE,
                                    false,
                                    "Who made it, or {id, role: lead|joined|supported}"),
                            new ReferenceKey(ATTRIBUTION, "voicedBy", VOICED, false, SPEAKERS),
                            new ReferenceKey(
                                    ATTRIBUTION, "what", ABOUT, false, "Operations or groups that it is about"),
                            new ReferenceKey(
                                    ATTRIBUTION, "whom", POINTS_TO, false, "The accused, as the statement names them"),
                            new ReferenceKey(
                                    ATTRIBUTION,
                                    "sameStatementAs",
                                    REPORTS_SAME_STATEMENT,
                                    false,
                                    "Other reports of the same statement"),
                            new ReferenceKey(DENIAL, "who", ISSUED, true, "Who issued it"),
                            new ReferenceKey(DENIAL, "voicedBy", VOICED, false, SPEAKERS),
                            new ReferenceKey(DENIAL, "contests", CONTESTS, false, "Attributions that it contests"),
                            new ReferenceKey(DENIAL, "counters", COUNTERS, false, "Those whom it accuses in return"),
                            new ReferenceKey(
                                    COMMENT, "who", MADE, true, "Who made it, or {id, role: lead|joined|supported}"),
                            new ReferenceKey(COMMENT, "voicedBy", VOICED, false, SPEAKERS),
                            new ReferenceKey(
                                    COMMENT, "about", ABOUT, true, "Entities, claims or measures that it is about"),
                            new ReferenceKey(MEASURE, "by", IMPOSED, true, "Who took it"),
                            new ReferenceKey(MEASURE, "against", AGAINST, false, "Against whom"),
                            new ReferenceKey(
                                    MEASURE, "answers", ANSWERS, false, "Operations or groups that it answers"),
                            new ReferenceKey(
                                    SOURCE,
                                    "reportsOn",
                                    REPORTS_ON,
                                    false,
                                    "Documents that it reports on, of which it is no second witness")),
                    NodeKind.RECORDS.stream()
                            .map(kind -> new ReferenceKey(
                                    kind, "sources", CITED_IN, true, "Document, or {id, locator, words, quote}")))
            .toList();

    private static final Map<NodeKind, List<ReferenceKey>> BY_KIND =
            ALL.stream().collect(Collectors.groupingBy(ReferenceKey::kind));

    /** Those of entries of that kind; none for what is no statement and no document. */
    public static List<ReferenceKey> of(NodeKind kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    /** Whether an item may say more than an id: the relationship has properties. */
    public boolean detailed() {
        return !type.properties().isEmpty();
    }

    /** What one item is called in the schema, if it may say more than an id. */
    String item() {
        return switch (type) {
            case MADE -> "maker";
            case CITED_IN -> "citation";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether the relationship begins at the entry. */
    boolean outward() {
        return type.from().contains(kind);
    }
}
