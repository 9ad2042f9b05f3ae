package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.Comparator;
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
 * width or punctuation; else words of a name, where exactly one entity has them all. Words that several operations have, and
 * nothing else, may stand for all of these.
 */
@Singleton
public final class Resolver {
    private static final int LONGEST = 500;
    /** So many operations may be meant by words that they share. */
    private static final int OPERATIONS = 20;

    private final Names names;
    private final Namesakes namesakes;
    private final Unresolved unresolved;
    private final Candidates candidates;

    /** Resolves names in the given graph. */
    public Resolver(Graph graph) {
        this.names = new Names(graph);
        this.namesakes = new Namesakes(graph);
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
        return only(wanted, kinds, find(wanted, kinds.isEmpty() ? NodeKind.BUT_NAMES : kinds));
    }

    /**
     * Of several that are held to be the same the very one that a name is written on, if no other has it: who decides on
     * {@code G0016} decides on what has this number. Else as {@link #resolve} finds it.
     *
     * @throws Failure as there
     */
    public GraphNode carrier(String ref, Set<NodeKind> kinds) {
        GraphNode meant = resolve(ref, kinds);
        List<GraphNode> carriers = names.byRef(checked(ref), kinds).stream()
                .map(Hit::entity)
                .filter(entity -> kinds.contains(entity.kind()))
                .distinct()
                .toList();
        return carriers.size() == 1 ? carriers.getFirst() : meant;
    }

    private GraphNode only(String wanted, Set<NodeKind> kinds, Map<String, GraphNode> found) {
        return switch (found.size()) {
            case 0 -> throw unresolved.notFound(wanted, kinds);
            case 1 -> found.values().iterator().next();
            default -> throw unresolved.ambiguous(wanted, found.values());
        };
    }

    /**
     * The entity meant, as {@link #resolve} finds it; or all operations that have the name or the words, by id.
     *
     * @throws Failure as there; AMBIGUOUS too where more than {@value #OPERATIONS} operations have them
     */
    public List<GraphNode> all(String ref, Set<NodeKind> kinds) {
        String wanted = checked(ref);
        Map<String, GraphNode> found = find(wanted, kinds.isEmpty() ? NodeKind.BUT_NAMES : kinds);
        boolean operations = found.values().stream().allMatch(node -> node.kind() == NodeKind.OPERATION);
        return operations && found.size() > 1 && found.size() <= OPERATIONS
                ? found.values().stream()
                        .sorted(Comparator.comparing(GraphNode::id))
                        .toList()
                : List.of(only(wanted, kinds, found));
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
                        kinds -> namesakes.nearest(wanted, names.byRef(wanted, kinds), kinds),
                        kinds -> answers(names.byWords(wanted, kept(kinds, NodeKind.THINGS)), kinds),
                        kinds -> answers(names.byWords(wanted, dropped(kinds, NodeKind.THINGS)), kinds))
                .map(search -> search.answers(fitting))
                .filter(answers -> !answers.isEmpty())
                .findFirst()
                .orElse(Map.of());
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
        Map<String, GraphNode> answers(Set<NodeKind> kinds);
    }
}
