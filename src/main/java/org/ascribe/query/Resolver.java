package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;

/**
 * Finds the one entity that people mean by what they write: an id; else a name or an alias, whatever its case, spaces,
 * width or punctuation; else words of a name, where exactly one entity has them all.
 */
@Singleton
public final class Resolver {
    private static final int LONGEST = 500;

    private final Names names;
    private final Unresolved unresolved;
    private final Candidates candidates;

    /** Resolves names in the given graph. */
    public Resolver(Graph graph) {
        this.names = new Names(graph);
        this.unresolved = new Unresolved(graph, names);
        this.candidates = new Candidates(graph, names);
    }

    /**
     * The entity meant, or the hub of its cluster.
     *
     * @param ref an id, a name, an alias, or words of one
     * @param kinds the kinds that fit; empty where any does
     * @throws Failure NOT_FOUND with suggestions, or AMBIGUOUS with the candidates
     */
    public GraphNode resolve(String ref, Set<NodeKind> kinds) {
        String wanted = checked(ref);
        Set<NodeKind> fitting = kinds.isEmpty() ? NodeKind.BUT_NAMES : kinds;
        Map<String, GraphNode> found = find(wanted, fitting);
        return switch (found.size()) {
            case 0 -> throw unresolved.notFound(wanted, kinds);
            case 1 -> found.values().iterator().next();
            default -> throw unresolved.ambiguous(wanted, found.values());
        };
    }

    /** Who may be meant by a name, with the evidence. */
    public List<NameCandidate> candidates(String name) {
        return candidates.of(checked(name));
    }

    /** The id of what stands in the place of an id that was merged into a cluster or retired; empty where it stands itself. */
    public Optional<String> successor(String id) {
        List<Hit> hits =
                names.byRef(id, NodeKind.BUT_NAMES).stream().filter(Hit::byId).toList();
        List<GraphNode> standing = hits.isEmpty()
                ? unresolved.standingFor(id)
                : hits.stream().filter(hit -> !hit.alias()).map(Hit::standing).toList();
        return standing.size() == 1
                ? standing.stream()
                        .map(GraphNode::id)
                        .filter(found -> !found.equals(id))
                        .findFirst()
                : Optional.empty();
    }

    private Map<String, GraphNode> find(String wanted, Set<NodeKind> fitting) {
        return Stream.<Search>of(
                        kinds -> nearest(names.byRef(wanted, kinds), kinds),
                        kinds -> names.byWords(wanted, kept(kinds, NodeKind.THINGS)),
                        kinds -> names.byWords(wanted, dropped(kinds, NodeKind.THINGS)))
                .map(search -> answers(search.hits(fitting), fitting))
                .filter(answers -> !answers.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /** Ids before own names, these before aliases, and all before the names of documents and statements. */
    private static List<Hit> nearest(List<Hit> hits, Set<NodeKind> kinds) {
        List<Hit> fitting = hits.stream().filter(hit -> hit.fits(kinds)).toList();
        int nearest = fitting.stream().mapToInt(Hit::distance).min().orElse(0);
        return fitting.stream().filter(hit -> hit.distance() == nearest).toList();
    }

    /** The entities behind the hits, by id: one for all members of a cluster. */
    private static Map<String, GraphNode> answers(List<Hit> hits, Set<NodeKind> kinds) {
        Map<String, GraphNode> answers = new LinkedHashMap<>();
        hits.stream()
                .filter(hit -> hit.fits(kinds))
                .map(hit -> hit.answer(kinds))
                .forEach(node -> answers.putIfAbsent(node.id(), node));
        return answers;
    }

    private static Set<NodeKind> kept(Set<NodeKind> kinds, Set<NodeKind> these) {
        Set<NodeKind> kept = EnumSet.copyOf(kinds);
        kept.retainAll(these);
        return kept;
    }

    private static Set<NodeKind> dropped(Set<NodeKind> kinds, Set<NodeKind> these) {
        Set<NodeKind> kept = EnumSet.copyOf(kinds);
        kept.removeAll(these);
        return kept;
    }

    private static String checked(String ref) {
        String text = ref.strip();
        if (text.isEmpty()) {
            throw Failure.of(Failure.Kind.USAGE, "An empty text names nothing", "Give an id or a name");
        }
        if (text.length() > LONGEST) {
            throw Failure.of(
                    Failure.Kind.USAGE, "No name has more than " + LONGEST + " characters", "Give an id or a name");
        }
        return text;
    }

    /** One way of finding what a name stands for. */
    private interface Search {
        List<Hit> hits(Set<NodeKind> kinds);
    }
}
