package org.ascribe.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Release.Edition;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Stored;

/**
 * Stops loads that take away more than a new release does: most of what the dataset holds, or all of it for nothing, or what a newer
 * release has brought. Half a download is more likely than half a world gone.
 */
final class Caution {
    private static final int MOST_NAMED = 10;
    private static final String CONFIRM = "if that is meant, confirm it with --retire";

    private Caution() {}

    /**
     * What speaks against writing the changes; nothing if they are as they should be.
     *
     * @param newer the edition that is in, if the dataset is an older one
     */
    static List<Problem> doubts(Dataset dataset, Changes changes, Optional<Edition> newer, String file) {
        Location at = Location.of(file);
        List<Problem> doubts = new ArrayList<>();
        int gone = changes.gone().size();
        boolean nothing = dataset.entities().isEmpty()
                && changes.nodes().byName().getOrDefault("retired", 0)
                                + changes.links().byName().getOrDefault("retired", 0)
                        > 0;
        if (2 * gone > changes.held()) {
            doubts.add(Problem.error(
                    "retires-most",
                    at,
                    gone + " of the " + changes.held() + " entities and claims of " + dataset.name()
                            + " would be retired, which is more than a new release does: " + names(changes.gone()),
                    CONFIRM));
        } else if (nothing) {
            doubts.add(Problem.error(
                    "retires-all",
                    at,
                    "nothing in it can be read, and all that " + dataset.name() + " holds would be retired: "
                            + changes.nodes().byName().getOrDefault("retired", 0) + " nodes",
                    CONFIRM));
        }
        if (!changes.isEmpty()) {
            newer.ifPresent(before -> doubts.add(Problem.error(
                    "older-release",
                    at,
                    "it is an older release of " + dataset.name() + " ("
                            + Objects.requireNonNull(dataset.release().edition())
                                    .text()
                            + ") than the one that is in (" + before.text() + ")",
                    "if you mean to go back to it, confirm it with --retire")));
        }
        return doubts;
    }

    private static String names(List<Stored.Node> gone) {
        String some = gone.stream()
                .sorted(Comparator.comparing((Stored.Node node) -> node.kind().label())
                        .thenComparing(Stored.Node::name))
                .limit(MOST_NAMED)
                .map(node -> node.name() + " (" + node.kind().word() + ")")
                .collect(Collectors.joining(", "));
        return gone.size() > MOST_NAMED ? some + " and " + (gone.size() - MOST_NAMED) + " more" : some;
    }
}
