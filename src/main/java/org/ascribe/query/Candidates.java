package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.identity.NameKey;

/** Lists who may be meant by a name, each with the evidence for it. */
final class Candidates {
    private final Graph graph;
    private final Names names;

    Candidates(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    /** Those with the id or name; else those with the words; else those with names like it. */
    List<Map<String, Object>> of(String name) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        names.byRef(name, Resolver.ANY).stream()
                .filter(hit -> hit.byId() || hit.fits(Resolver.ANY))
                .forEach(hit -> add(found, hit, hit.byId() ? "id" : hit.alias() ? "alias" : "name"));
        if (found.isEmpty()) {
            names.byWords(name, Names.THINGS).forEach(hit -> add(found, hit, "words of a name"));
        }
        if (found.isEmpty()) {
            names.similar(name, Names.THINGS).forEach(hit -> add(found, hit, "similar name"));
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, Map<String, Object>> found, Hit hit, String why) {
        found.computeIfAbsent(hit.entity().id(), id -> candidate(hit, why));
    }

    private Map<String, Object> candidate(Hit hit, String why) {
        GraphNode entity = hit.entity();
        Row evidence = Row.read(graph, Lookup.EVIDENCE, Map.of("id", entity.id(), "key", NameKey.of(hit.matched())))
                .findFirst()
                .orElseThrow();
        Set<String> ids = new LinkedHashSet<>(evidence.texts("usedBy"));
        ids.addAll(evidence.texts("sources"));
        References references = References.read(graph, ids);
        Map<String, Object> candidate = new LinkedHashMap<>();
        candidate.put("entity", Rendering.entity(entity));
        candidate.put("standing", Rendering.entity(hit.standing()));
        candidate.put("matched", hit.matched());
        candidate.put("why", why);
        candidate.put("usedBy", references.shown(evidence.texts("usedBy")));
        candidate.put("since", evidence.shown("since"));
        candidate.put("sources", references.shown(evidence.texts("sources")));
        candidate.put("otherCarriers", evidence.shown("otherCarriers"));
        candidate.put("judgements", judgements(entity));
        return candidate;
    }

    /** The judgements on whether it is the same as others: accepted, rejected and unsure ones. */
    private List<Map<String, Object>> judgements(GraphNode entity) {
        return Row.read(graph, Lookup.JUDGEMENTS, Map.of("id", entity.id()))
                .map(row -> {
                    Map<String, Object> judgement = new LinkedHashMap<>();
                    Stream.of("entity", "judgement", "basis", "decidedBy")
                            .forEach(column -> judgement.put(column, row.shown(column)));
                    return judgement;
                })
                .toList();
    }
}
