package org.ascribe.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ascribe.schema.NodeKind;

/** Kinds of nodes as words of a sentence. */
final class Kinds {
    private Kinds() {}

    /** Such as {@code a group}. */
    static String withArticle(NodeKind kind) {
        String word = kind.called(1);
        return ("aeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }

    /** Such as {@code a state, a state body or a company}, in the order of the vocabulary. */
    static String either(Collection<NodeKind> kinds) {
        List<String> words = kinds.stream().sorted().map(Kinds::withArticle).toList();
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " or " + words.getLast();
    }
}
