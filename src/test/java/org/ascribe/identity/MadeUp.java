package org.ascribe.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ascribe.schema.NodeKind;

/** Groups made up, and what is judged of them. */
final class MadeUp {
    private MadeUp() {}

    static List<String> match(Actor... actors) {
        return match(List.of(), actors);
    }

    static List<String> match(List<Judgement> editors, Actor... actors) {
        return Matcher.match(List.of(actors), editors).stream()
                .map(judgement -> judgement.verdict().text() + " " + judgement.from() + " -> " + judgement.to())
                .toList();
    }

    static Judgement judgement(String from, String to, Verdict verdict) {
        return new Judgement(from, to, verdict, "read it", "editor", "2026-01-02");
    }

    /** A group with its names, the main one first; a name is followed by {@code =} and the firm that uses it. */
    static Actor actor(String id, String... names) {
        List<Actor.Name> all = Arrays.stream(names)
                .map(name -> name.split("=", 2))
                .map(parts -> new Actor.Name(parts[0], parts.length > 1 ? Set.of(parts[1]) : Set.of()))
                .toList();
        return new Actor(
                id,
                NodeKind.ACTOR,
                Actors.source(id, "curated"),
                all.getFirst().text(),
                all,
                Set.of(),
                Set.of(),
                Set.of(),
                true);
    }

    static Actor based(Actor actor, String state) {
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.source(),
                actor.name(),
                actor.names(),
                Set.of(state),
                Set.of(),
                Set.of(),
                actor.accused());
    }

    static Actor related(Actor actor, String other) {
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.source(),
                actor.name(),
                actor.names(),
                Set.of(),
                Set.of(),
                Set.of(other),
                actor.accused());
    }
}
