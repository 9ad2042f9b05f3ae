package org.ascribe.dataset.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/** Knows the states and territories by the names, codes and adjectives that sources write; the list is {@code states.tsv}. */
public final class States {

    /**
     * A state or territory.
     *
     * @param id its id in the graph, a slug: {@code south-korea}
     * @param name its usual English name
     * @param iso ISO 3166-1 alpha-2 code, which other spellings share
     */
    public record State(String id, String name, String iso) {

        /** The state as an entity that a dataset points at. */
        public Entity mention(Location at) {
            return new Entity(id, NodeKind.STATE, name, Map.of(Property.ISO, iso), true, at);
        }
    }

    /**
     * What a cell that lists states says.
     *
     * @param states the states in it, each once, in its order
     * @param rest what is no state: regions, organisations, unreadable texts; without placeholders
     */
    public record Reading(List<State> states, List<String> rest) {}

    private static final Pattern HEDGE = Pattern.compile(
            "^(?:allegedly|alleged|suspected|probably|probable|possibly|possible|presumably|presumed|reportedly|likely)\\s+",
            Pattern.CASE_INSENSITIVE);
    /** {@code Iran, Islamic Republic of} and {@code Korea (Republic of)}. */
    private static final Pattern INVERTED = Pattern.compile("([^,(]+)[,(]\\s*([^)]+ of(?: the)?)\\)?");

    private static final Map<String, State> BY_CODE = new HashMap<>();
    private static final Map<String, State> BY_NAME = new HashMap<>();

    static {
        Tables.rows("/states.tsv").forEach(States::add);
    }

    private States() {}

    /** The state with that ISO 3166-1 code of two or three capital letters; {@code UK} and {@code EL} are understood. */
    public static Optional<State> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(Spelling.tidy(code)));
    }

    /**
     * The state that the text names by its name or adjective, in any case and with or without accents, or by its code in
     * capitals. {@code Korea} alone is none, because it may be either; nor is {@code NA}, which rarely means Namibia.
     */
    public static Optional<State> find(String text) {
        if (Placeholder.is(text)) {
            return Optional.empty();
        }
        String bare = Spelling.withoutBrackets(Spelling.tidy(text));
        String name = HEDGE.matcher(bare).replaceFirst("");
        State direct = BY_NAME.get(Spelling.plain(name));
        State upright = direct != null ? direct : BY_NAME.get(Spelling.plain(upright(name)));
        return upright != null ? Optional.of(upright) : byCode(name);
    }

    /**
     * Reads a list of states separated by semicolons, slashes, bars, line ends or commas; a comma inside a name
     * ({@code Palestine, State of}) does not separate.
     */
    public static Reading all(String text) {
        List<State> states = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String part : text.split("[;/|\n]", -1)) {
            readCommas(Arrays.asList(part.split(",")), states, rest);
        }
        return new Reading(states.stream().distinct().toList(), rest);
    }

    /** Takes the longest run of comma-separated pieces that is one name, then goes on behind it. */
    private static void readCommas(List<String> pieces, List<State> states, List<String> rest) {
        int from = 0;
        while (from < pieces.size()) {
            int to = Math.min(pieces.size(), from + 3);
            Optional<State> state = find(String.join(",", pieces.subList(from, to)));
            while (state.isEmpty() && to > from + 1) {
                to--;
                state = find(String.join(",", pieces.subList(from, to)));
            }
            state.ifPresentOrElse(states::add, addUnlessPlaceholder(rest, pieces.get(from)));
            from = to;
        }
    }

    private static Runnable addUnlessPlaceholder(List<String> rest, String piece) {
        return () -> {
            if (!Placeholder.is(piece)) {
                rest.add(Spelling.tidy(piece));
            }
        };
    }

    private static String upright(String name) {
        Matcher inverted = INVERTED.matcher(name);
        return inverted.matches() ? inverted.group(2) + " " + inverted.group(1) : name;
    }

    private static void add(List<String> row) {
        State state = new State(Spelling.slug(row.get(0)), row.get(0), row.get(1));
        BY_CODE.put(row.get(1), state);
        BY_CODE.put(row.get(2), state);
        BY_NAME.put(Spelling.plain(state.name()), state);
        for (String name : row.size() > 3 ? Tables.names(row.get(3)) : List.<String>of()) {
            (isCode(name) ? BY_CODE : BY_NAME).put(isCode(name) ? name : Spelling.plain(name), state);
        }
    }

    private static boolean isCode(String name) {
        return name.matches("[A-Z]{2,4}");
    }
}
