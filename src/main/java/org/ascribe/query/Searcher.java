package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;

/**
 * Finds entities by a part of a name: the exact name first, then beginnings of names, then words in them; then statements,
 * documents and things by what they say.
 */
@Singleton
public final class Searcher {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
            .reversed()
            .thenComparing(found -> found.hit().standing().name())
            .thenComparing(found -> found.hit().standing().id());

    private final Names names;

    /** Searches the given graph. */
    public Searcher(Graph graph) {
        this.names = new Names(graph);
    }

    /**
     * Searches names and aliases in any script, then texts: words and quotations, what claims rest on, titles and descriptions.
     *
     * @param text what to look for; without a letter or a digit nothing is found
     * @param kinds the kinds to look among; empty for all
     * @param limit how many to answer at most
     */
    public Listing<FoundEntity> search(String text, Set<NodeKind> kinds, int limit) {
        Set<NodeKind> wanted = kinds.isEmpty() ? NodeKind.BUT_NAMES : kinds;
        Likeness likeness = new Likeness(text);
        Map<String, Found> best = new LinkedHashMap<>();
        found(text, wanted)
                .map(found -> found.nearer(likeness))
                .sorted(BEST_FIRST)
                .forEach(found -> best.merge(found.hit().answer(wanted).id(), found, Found::orOwnName));
        List<FoundEntity> items =
                best.values().stream().map(found -> found.shown(wanted)).toList();
        return items.isEmpty() ? suggestions(text, wanted) : Listing.of(items, limit);
    }

    private Stream<Found> found(String text, Set<NodeKind> kinds) {
        Stream<Found> exact = names.byRef(text.strip(), kinds).stream()
                .map(hit -> new Found(hit, hit.byId() ? Why.ID : hit.alias() ? Why.ALIAS : Why.NAME));
        Stream<Found> partial = Stream.concat(
                names.byBeginning(text, kinds).stream().map(hit -> new Found(hit, Why.BEGINNING)),
                names.byText(text, kinds).stream().map(hit -> new Found(hit, Why.WORDS)));
        Passage passage = Passage.of(text);
        List<Hit> hits = names.byPassage(passage, kinds);
        Stream<Found> told = IntStream.range(0, hits.size())
                .mapToObj(rank ->
                        Found.told(hits.get(rank), passage.shown(hits.get(rank).names()), rank));
        return Stream.of(exact, partial, told)
                .flatMap(some -> some)
                .filter(found -> found.hit().fits(kinds));
    }

    private Listing<FoundEntity> suggestions(String text, Set<NodeKind> kinds) {
        return new Listing<>(
                List.of(),
                false,
                names.similar(text, kinds).stream()
                        .map(hit -> hit.answer(kinds).entity())
                        .toList());
    }

    /** Why an entity was found, the best reason first. */
    private enum Why {
        ID("id", 1.0),
        NAME("name", 0.95),
        ALIAS("alias", 0.9),
        BEGINNING("beginning of a name", 0.7),
        WORDS("words of a name", 0.5),
        TEXT("words of a text", 0.2);

        private final String words;
        private final double score;

        Why(String words, double score) {
            this.words = words;
            this.score = score;
        }
    }

    /** An entity that was found: among those found for the same reason, names of things and likelier names come first. */
    private record Found(Hit hit, Why why, double score) {
        Found(Hit hit, Why why) {
            this(hit, why, why.score);
        }

        /** In the order in which the index has found them, which knows texts better than a comparison of spellings. */
        static Found told(Hit hit, String passage, int rank) {
            return new Found(hit.matching(passage), Why.TEXT, Why.TEXT.score * 10 / (10 + rank));
        }

        Found nearer(Likeness likeness) {
            if (why == Why.TEXT) {
                return this;
            }
            double thing = NodeKind.THINGS.contains(hit.entity().kind()) ? 0.05 : 0;
            return new Found(hit, why, Math.min(1, why.score + thing + 0.1 * likeness.to(List.of(hit.matched()))));
        }

        /** The better of two of one entity; found for the same reason, it is shown by its own name, not by another. */
        Found orOwnName(Found next) {
            return hit.alias() && !next.hit.alias() && why == next.why ? new Found(next.hit, why, score) : this;
        }

        FoundEntity shown(Set<NodeKind> kinds) {
            return new FoundEntity(
                    hit.answer(kinds).entity(), hit.matched(), why.words, Math.round(score * 1000) / 1000.0);
        }
    }
}
