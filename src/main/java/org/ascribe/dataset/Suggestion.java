package org.ascribe.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** "Did you mean": for messages only, never for identity. */
public final class Suggestion {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double CLOSE = 0.8;
    private static final int FEW = 16;

    private Suggestion() {}

    /** {@code did you mean X?}, or the list of what is possible where that is short, or nothing. */
    public static String among(String given, Collection<String> possible) {
        return closest(given, possible)
                .map(close -> "did you mean " + close + "?")
                .orElseGet(() ->
                        possible.isEmpty() || possible.size() > FEW ? "" : "possible: " + String.join(", ", possible));
    }

    /** The possible value most similar to the given one, if any is close. */
    public static Optional<String> closest(String given, Collection<String> possible) {
        return near(given, possible).min(Near.BEST_FIRST).map(Near::value);
    }

    /** The possible values that are close to the given one, the most similar first. */
    public static List<String> close(String given, Collection<String> possible) {
        return near(given, possible).sorted(Near.BEST_FIRST).map(Near::value).toList();
    }

    private static Stream<Near> near(String given, Collection<String> possible) {
        String lower = given.toLowerCase(Locale.ROOT);
        return possible.stream()
                .map(value -> new Near(value, nearness(lower, value.toLowerCase(Locale.ROOT))))
                .filter(near -> near.likeness >= CLOSE);
    }

    /** In short words two letters that have changed places leave nothing alike that the measure would find. */
    private static double nearness(String given, String value) {
        double likeness = likeness(given, value);
        return Arrays.equals(
                        given.chars().sorted().toArray(), value.chars().sorted().toArray())
                ? Math.max(CLOSE, likeness)
                : likeness;
    }

    /** A possible value and how much it is like the given one. */
    private record Near(String value, double likeness) {
        static final Comparator<Near> BEST_FIRST =
                Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::value);
    }

    /** How much two texts are like each other, from 0 to 1; their beginnings count most. */
    public static double likeness(String one, String other) {
        return SIMILARITY.apply(one, other);
    }
}
