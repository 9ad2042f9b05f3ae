package org.ascribe.dataset.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** Knows bodies of states, firms and other parties under the spellings that lists give them; they stand in {@code bodies.tsv}. */
public final class Bodies {

    /**
     * A known party.
     *
     * @param id its id in the graph, a slug: {@code uk-ncsc}
     * @param kind what it is
     * @param name its usual English name
     * @param state id of its state, if it has one
     * @param above id of the body that it is part of, if that is known
     */
    public record Body(
            String id,
            NodeKind kind,
            String name,
            @Nullable String state,
            @Nullable String above) {}

    /** Shorter spellings than this are not looked for inside longer texts. */
    private static final int SHORTEST_INSIDE = 3;

    /** No more words of a text are looked at: every run of them is looked up. */
    private static final int MOST_WORDS = 60;

    private static final Map<String, Body> BY_ID = new LinkedHashMap<>();
    private static final Map<String, Body> BY_NAME = new HashMap<>();

    static {
        Tables.rows("/bodies.tsv").forEach(Bodies::add);
    }

    private Bodies() {}

    /** The party of that name, as a whole, with or without the brackets at its end. */
    public static Optional<Body> find(String text) {
        Body direct = BY_NAME.get(Spelling.plain(text));
        return direct != null
                ? Optional.of(direct)
                : Optional.ofNullable(
                        BY_NAME.get(Spelling.plain(Brackets.of(text).before())));
    }

    /** The party of that id. */
    public static Body get(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }

    /** The longest name of a party that stands in the text, such as the FBI in {@code Director of the FBI}. */
    public static Optional<Body> inside(String text) {
        List<String> all = List.of(text.replace("&", " and ").split("[^\\p{L}\\p{N}]+", -1));
        List<String> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String run = String.join("", words.subList(from, from + length));
                Body body = run.length() < SHORTEST_INSIDE ? null : BY_NAME.get(Spelling.plain(run));
                if (body != null) {
                    return Optional.of(body);
                }
            }
        }
        return Optional.empty();
    }

    private static void add(List<String> row) {
        NodeKind kind = NodeKind.of(row.get(1));
        Body body = new Body(row.get(0), kind, row.get(2), orNull(row.get(3)), orNull(row.get(4)));
        BY_ID.put(body.id(), body);
        addName(body, body.name());
        addName(body, Brackets.of(body.name()).before());
        Tables.names(row.get(5)).forEach(name -> addName(body, name));
    }

    private static void addName(Body body, String name) {
        BY_NAME.put(Spelling.plain(name), body);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
