package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.NodeKind;

/** Lists who may be meant by a name, each with the evidence for it. */
final class Candidates {
    private final Graph graph;
    private final Names names;

    Candidates(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    /** Those with the id or name; else those with the words; else those with names like it. */
    List<NameCandidate> of(String name) {
        Map<String, NameCandidate> found = new LinkedHashMap<>();
        names.byRef(name, NodeKind.BUT_NAMES).stream()
                .filter(hit -> hit.byId() || hit.fits(NodeKind.BUT_NAMES))
                .forEach(hit -> add(found, hit, hit.byId() ? "id" : hit.alias() ? "alias" : "name"));
        if (found.isEmpty()) {
            names.byWords(name, NodeKind.THINGS).forEach(hit -> add(found, hit, "words of a name"));
        }
        if (found.isEmpty()) {
            names.similar(name, NodeKind.THINGS).forEach(hit -> add(found, hit, "similar name"));
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, NameCandidate> found, Hit hit, String why) {
        found.computeIfAbsent(hit.entity().id(), id -> candidate(hit, why));
    }

    private NameCandidate candidate(Hit hit, String why) {
        GraphNode entity = hit.entity();
        Row evidence = Lookup.EVIDENCE
                .read(graph, Map.of("id", entity.id(), "key", NameKey.of(hit.matched())))
                .findFirst()
                .orElseThrow();
        Set<String> ids = new LinkedHashSet<>(evidence.texts("usedBy"));
        ids.addAll(evidence.texts("sources"));
        References references = References.read(graph, ids);
        return new NameCandidate(
                entity.entity(),
                hit.standing().entity(),
                hit.matched(),
                why,
                references.of(evidence.texts("usedBy")),
                evidence.date("since"),
                references.of(evidence.texts("sources")),
                evidence.references("otherCarriers"),
                judgements(entity));
    }

    /** The judgements on whether it is the same as others: accepted, rejected and unsure ones. */
    private List<NameCandidate.IdentityNote> judgements(GraphNode entity) {
        return Lookup.JUDGEMENTS
                .read(graph, Map.of("id", entity.id()))
                .map(row -> new NameCandidate.IdentityNote(
                        row.reference("entity"),
                        row.optional("judgement"),
                        row.optional("basis"),
                        row.optional("decidedBy")))
                .toList();
    }
}
