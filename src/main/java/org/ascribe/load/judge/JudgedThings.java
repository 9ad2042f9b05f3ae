package org.ascribe.load.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.identity.Actor;
import org.ascribe.identity.Actors;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.NodeKind;

/** What can be the same as something else: all groups, companies, persons and bodies of states, and what somebody has decided on. */
final class JudgedThings {
    private static final List<String> MATCHED =
            Actors.KINDS.stream().map(NodeKind::label).sorted().toList();

    private final List<Actor> all;

    private JudgedThings(List<Actor> all) {
        this.all = all;
    }

    /** Those of a graph. */
    static JudgedThings of(Graph graph, Collection<Judgement> decided) {
        List<Actor> all = new ArrayList<>();
        graph.read(CypherFiles.read("identity/actors.cypher"), Map.of("kinds", MATCHED))
                .rows()
                .forEach(row -> all.add(actor(row)));
        Set<String> ids = new LinkedHashSet<>();
        decided.forEach(one -> ids.addAll(List.of(one.from(), one.to())));
        graph.read(CypherFiles.read("identity/others.cypher"), Map.of("ids", List.copyOf(ids), "kinds", MATCHED))
                .rows()
                .forEach(row -> all.add(other(row)));
        return new JudgedThings(all);
    }

    /** As the matcher takes them. */
    List<Actor> all() {
        return all;
    }

    /** Their kinds by id. */
    Map<String, NodeKind> kinds() {
        Map<String, NodeKind> kinds = new HashMap<>();
        all.forEach(one -> kinds.put(one.id(), one.kind()));
        return kinds;
    }

    /** What to call them in a sentence, by id: the name, and for what was imported the source that describes it. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        all.forEach(one ->
                names.put(one.id(), one.id().contains(":") ? one.name() + " (" + one.source() + ")" : one.name()));
        return names;
    }

    private static Actor actor(Row row) {
        String name = row.text("name");
        Map<String, Set<String>> users = new LinkedHashMap<>();
        users.put(name, new LinkedHashSet<>());
        Set<String> documents = new LinkedHashSet<>();
        for (Row given : row.rows("names")) {
            users.computeIfAbsent(given.text("text"), text -> new LinkedHashSet<>())
                    .addAll(given.texts("users"));
            documents.addAll(given.texts("documents"));
        }
        List<Actor.Name> names = new ArrayList<>();
        users.forEach((text, by) -> names.add(new Actor.Name(text, by)));
        return actor(
                row,
                names,
                new LinkedHashSet<>(row.texts("states")),
                documents,
                new LinkedHashSet<>(row.texts("related")),
                row.flag("accused"));
    }

    /** Without names: the program does not judge by them. */
    private static Actor other(Row row) {
        return actor(row, List.of(), Set.of(), Set.of(), Set.of(), false);
    }

    private static Actor actor(
            Row row,
            List<Actor.Name> names,
            Set<String> states,
            Set<String> documents,
            Set<String> related,
            boolean accused) {
        String id = row.text("id");
        return new Actor(
                id,
                NodeKind.of(row.text("kind")),
                Actors.source(id, row.text("dataset")),
                row.text("name"),
                names,
                states,
                documents,
                related,
                accused);
    }
}
