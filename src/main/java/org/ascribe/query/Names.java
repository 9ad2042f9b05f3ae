package org.ascribe.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.NodeKind;

/** Looks up the names in the graph: exactly, by their words, or by likeness. */
final class Names {
    private static final int CANDIDATES = 500;
    private static final int SEARCHED = 1000;
    /** From here on, characters are not of the Latin script. */
    private static final int FOREIGN = 0x250;

    private static final int SUGGESTIONS = 5;
    private static final List<String> TEXTS = List.of("words", "quote", "basis", "title", "description");
    private static final List<String> QUOTED = List.of("words", "quote");

    private final Graph graph;

    Names(Graph graph) {
        this.graph = graph;
    }

    /**
     * What has the id, which are several where it is the id of an alias that several carry; then what has the name, or the
     * alias, in whatever spelling, or what the name is {@linkplain Known known} to stand for, those of the given kinds first.
     */
    List<Hit> byRef(String ref, Set<NodeKind> kinds) {
        return hits(
                Lookup.BY_REF,
                Map.of("ref", ref, "key", NameKey.of(ref), "known", Known.ids(ref), "kinds", labels(kinds)));
    }

    /** Entities of the given kinds that have all words of the text in one name or, if none has, in all their names. */
    List<Hit> byWords(String text, Set<NodeKind> kinds) {
        Terms terms = Terms.of(text);
        if (terms.isLittle() || kinds.isEmpty()) {
            return List.of();
        }
        List<String> words = NameKey.words(text);
        List<Hit> inOneName = found(terms.whole(), kinds).stream()
                .filter(hit -> hit.names().stream().anyMatch(name -> hasAll(NameKey.words(name), words)))
                .toList();
        return inOneName.isEmpty()
                ? found(terms.any(), kinds).stream()
                        .filter(hit -> hasAll(allWords(hit), words))
                        .toList()
                : inOneName;
    }

    /** What has a name or alias that begins like the text, in whatever spelling. */
    List<Hit> byBeginning(String text, Set<NodeKind> kinds) {
        String key = NameKey.of(text);
        return key.codePointCount(0, key.length()) < 2 ? List.of() : byKeyPrefix(key, kinds);
    }

    /** What has names with words that begin like those of the text, in its script or in Latin. */
    List<Hit> byText(String text, Set<NodeKind> kinds) {
        Terms terms = Terms.of(text);
        Terms latin = text.chars().allMatch(c -> c < FOREIGN) ? terms : Terms.of(NameKey.latin(text));
        if (terms.isEmpty() || latin.isEmpty()) {
            return List.of();
        }
        String query = inNames(terms.beginnings(), latin.beginnings());
        return hits(Lookup.SEARCH, among(kinds, query, SEARCHED));
    }

    /** Statements, documents and things whose words, title, description or quotations have all words of the text. */
    List<Hit> byPassage(Passage passage, Set<NodeKind> kinds) {
        String texts = passage.in(TEXTS);
        return passage.isEmpty()
                ? List.of()
                : hits(
                        Lookup.BY_TEXT,
                        Map.of(
                                "texts",
                                texts + ofKinds(kinds),
                                "quotes",
                                passage.in(QUOTED),
                                "limit",
                                SEARCHED,
                                "kinds",
                                labels(kinds)));
    }

    /** Entities with names like the text, the likest first, at most {@value #SUGGESTIONS}. */
    List<Hit> similar(String text, Set<NodeKind> kinds) {
        Terms terms = Terms.of(text);
        if (terms.isLittle() || kinds.isEmpty()) {
            return List.of();
        }
        List<Hit> candidates = new ArrayList<>(found(terms.similar(), kinds));
        String key = NameKey.of(text);
        String prefix = key.substring(0, key.offsetByCodePoints(0, Math.min(3, key.codePointCount(0, key.length()))));
        candidates.addAll(byKeyPrefix(prefix, kinds));
        Likeness likeness = new Likeness(text);
        Set<String> seen = new HashSet<>();
        return candidates.stream()
                .filter(hit -> likeness.isLike(hit.names()))
                .sorted(Comparator.comparingDouble((Hit hit) -> likeness.to(hit.names()))
                        .reversed()
                        .thenComparing(hit -> hit.standing().id()))
                .filter(hit -> seen.add(hit.answer(kinds).id()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private List<Hit> byKeyPrefix(String prefix, Set<NodeKind> kinds) {
        return hits(Lookup.BY_KEY_PREFIX, Map.of("prefix", prefix, "kinds", labels(kinds)));
    }

    private List<Hit> found(String query, Set<NodeKind> kinds) {
        return hits(Lookup.BY_WORDS, among(kinds, inNames(query, query), CANDIDATES));
    }

    private static String inNames(String query, String latin) {
        return "+(name:(" + query + ") latin:(" + latin + "))";
    }

    private static Map<String, Object> among(Set<NodeKind> kinds, String query, int limit) {
        return Map.of(
                "names",
                query + ofKinds(kinds),
                "aliases",
                query + ofKinds(Set.of(NodeKind.ALIAS)),
                "limit",
                limit,
                "kinds",
                labels(kinds));
    }

    /** What keeps a full-text query to some kinds before it is cut. */
    private static String ofKinds(Set<NodeKind> kinds) {
        return " +kind:(" + String.join(" ", labels(kinds)) + ")";
    }

    private List<Hit> hits(Lookup lookup, Map<String, ?> parameters) {
        return lookup.read(graph, parameters).map(Hit::of).toList();
    }

    private static List<String> labels(Set<NodeKind> kinds) {
        return kinds.stream().map(NodeKind::label).toList();
    }

    private static boolean hasAll(List<String> words, List<String> wanted) {
        return wanted.stream()
                .allMatch(word -> words.contains(word)
                        || (Terms.unspaced(word) && words.stream().anyMatch(other -> other.contains(word))));
    }

    /** The words of all its names and, for a body of a state, of the state's name. */
    private static List<String> allWords(Hit hit) {
        return Stream.concat(hit.names().stream(), Stream.of(hit.entity().text("stateName")))
                .flatMap(name -> NameKey.words(name).stream())
                .toList();
    }
}
