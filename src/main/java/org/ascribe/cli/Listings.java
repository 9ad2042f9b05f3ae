package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.Listing;
import org.ascribe.query.NameCandidate;

/** Lists of what was found, as results. */
final class Listings {
    /** What a question, a search or a list gives at once. */
    private static final int MOST = 1000;

    private Listings() {}

    /** What a search has found. */
    static Result found(Listing<FoundEntity> found) {
        return Result.of(
                found,
                found.items().stream().map(item -> spread(item.entity(), item)).toList(),
                "id",
                "name",
                "kind",
                "matched",
                "why",
                "score");
    }

    /** Who may be meant by a name. */
    static Result candidates(List<NameCandidate> candidates) {
        return Result.of(
                Fields.of("items", candidates),
                candidates.stream().map(item -> spread(item.entity(), item)).toList(),
                "id",
                "name",
                "kind",
                "standing",
                "matched",
                "why",
                "usedBy",
                "since",
                "sources",
                "otherCarriers",
                "judgements");
    }

    /** Says what else could have been meant, and that there is more. */
    static void remark(Listing<FoundEntity> found, CommonOptions options) {
        if (!found.suggestions().isEmpty()) {
            options.progress("Did you mean: "
                    + found.suggestions().stream().map(EntityRef::name).collect(Collectors.joining(", ")));
        }
        if (found.truncated()) {
            options.progress(more(found.items().size()));
        }
    }

    /** What is said where there is more than so many rows. */
    static String more(int shown) {
        return "These are the first " + shown
                + (shown < MOST
                        ? ": --limit " + Math.min(MOST, 2L * shown) + " shows more, " + MOST + " is the most"
                        : "");
    }

    /** In a table the id and the kind of an entity get columns of their own. */
    private static Fields spread(EntityRef entity, RowValue item) {
        Map<String, Value> spread = new LinkedHashMap<>();
        spread.put("id", Value.of(entity.id()));
        spread.put("name", Value.of(entity.name()));
        spread.put("kind", Value.of(entity.kindName()));
        spread.putAll(item.fields());
        spread.remove("entity");
        return new Fields(spread);
    }
}
