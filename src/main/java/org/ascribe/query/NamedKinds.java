package org.ascribe.query;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ascribe.failure.Failure;
import org.ascribe.schema.NodeKind;

/** Tells which kind of node people mean by a word. */
public final class NamedKinds {
    private NamedKinds() {}

    /**
     * The kind of that label, however it is capitalised.
     *
     * @throws Failure of kind USAGE if there is none, with those that there are
     */
    public static NodeKind of(String word) {
        return Arrays.stream(NodeKind.values())
                .filter(kind -> kind.label().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.USAGE,
                        "The parameter kind cannot be " + word,
                        "It takes "
                                + Arrays.stream(NodeKind.values())
                                        .map(NodeKind::label)
                                        .collect(Collectors.joining(", "))));
    }
}
