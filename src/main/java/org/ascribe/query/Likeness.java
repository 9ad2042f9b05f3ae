package org.ascribe.query;

import java.util.Collection;
import java.util.List;
import org.ascribe.dataset.Suggestion;
import org.ascribe.identity.NameKey;

/** How much names are like a given one, from 0 to 1: for suggestions only, never for identity. */
final class Likeness {
    private static final double LIKE = 0.75;

    private final String key;
    private final List<String> words;

    Likeness(String name) {
        this.key = NameKey.of(name);
        this.words = NameKey.words(name);
    }

    /** Whether one of the names is like enough to be suggested. */
    boolean isLike(Collection<String> names) {
        return to(names) >= LIKE;
    }

    /** The likeness of the likest of the names. */
    double to(Collection<String> names) {
        return names.stream().mapToDouble(this::to).max().orElse(0);
    }

    private double to(String name) {
        return Math.max(Suggestion.likeness(key, NameKey.of(name)), byWords(NameKey.words(name)));
    }

    /** The mean likeness of each word, of the longer of both, to its likest in the other. */
    private double byWords(List<String> others) {
        List<String> longer = words.size() < others.size() ? others : words;
        List<String> shorter = words.size() < others.size() ? words : others;
        return longer.stream()
                .mapToDouble(word -> shorter.stream()
                        .mapToDouble(other -> Suggestion.likeness(word, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }
}
