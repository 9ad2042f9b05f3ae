package org.ascribe.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.reading.ForeignNumber;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.identity.NameKey;
import org.ascribe.load.find.Bundle;
import org.ascribe.query.Resolver;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Whom a name means that somebody gives for a new entry: one of the file, of the graph, of what comes with Ascribe, or a new one. */
final class NewNames {
    private static final Pattern ATTACK = Pattern.compile("(?:attack:)?([GC][0-9]{4})", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_UUID = 30;

    private final List<Dataset> file;
    private final @Nullable Graph graph;

    /**
     * Names of one entry.
     *
     * @param file what is in the file that it goes into
     * @param graph the graph, or null where there is none
     */
    NewNames(List<Dataset> file, @Nullable Graph graph) {
        this.file = file;
        this.graph = graph;
    }

    /** Where one is described. */
    enum Where {
        FILE,
        ELSEWHERE,
        /** By another catalogue, which calls it so; nothing here has that number. */
        NUMBERED,
        NOWHERE
    }

    /**
     * One that is meant.
     *
     * @param id its id
     * @param kind its kind
     * @param name its name
     * @param where where it is described
     */
    record Meant(String id, NodeKind kind, String name, Where where) {}

    /**
     * The one that is meant.
     *
     * @param given an id or a name, or a kind, a colon and a name
     * @param fitting the kinds that may stand there
     * @param usual the kind of one that is not known
     * @throws Failure AMBIGUOUS if the name fits several, USAGE if it names nothing
     */
    Meant find(String given, Set<NodeKind> fitting, NodeKind usual) {
        for (NodeKind kind : fitting) {
            String prefix = kind.label() + ":";
            if (given.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return find(given.substring(prefix.length()).strip(), EnumSet.of(kind), kind);
            }
        }
        return inFile(given, fitting)
                .or(() -> inGraph(given, fitting))
                .or(() -> comesWithUs(given, fitting))
                .or(() -> listed(given, fitting))
                .or(() -> numbered(given, usual))
                .orElseGet(() -> fresh(given, usual));
    }

    /** Whether something has that id already, where it is known. */
    boolean isTaken(String id) {
        return Stream.concat(file.stream(), Stream.of(Bundle.STORY.read()))
                .flatMap(dataset -> dataset.entities().stream())
                .anyMatch(entity -> entity.id().equals(id));
    }

    private Optional<Meant> inFile(String given, Set<NodeKind> fitting) {
        return file.stream()
                .flatMap(dataset -> among(dataset, given, fitting).stream())
                .findFirst()
                .map(entity -> new Meant(entity.id(), entity.kind(), entity.name(), Where.FILE));
    }

    private Optional<Meant> inGraph(String given, Set<NodeKind> fitting) {
        if (graph == null) {
            return Optional.empty();
        }
        try {
            GraphNode node = new Resolver(graph).resolve(given, fitting);
            return Optional.of(new Meant(node.id(), node.kind(), node.name(), Where.ELSEWHERE));
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<Meant> comesWithUs(String given, Set<NodeKind> fitting) {
        return Stream.of(Bundle.values())
                .flatMap(bundle -> among(bundle.read(), given, fitting).stream())
                .findFirst()
                .map(entity -> new Meant(entity.id(), entity.kind(), entity.name(), Where.ELSEWHERE));
    }

    /** In the tables of states and firms. */
    private static Optional<Meant> listed(String given, Set<NodeKind> fitting) {
        Optional<Meant> state =
                States.find(given).map(found -> new Meant(found.id(), NodeKind.STATE, found.name(), Where.ELSEWHERE));
        return state.or(() -> Vendors.known(given)
                        .map(found -> new Meant(found.id(), NodeKind.VENDOR, found.name(), Where.ELSEWHERE)))
                .filter(found -> fitting.contains(found.kind()));
    }

    /** Groups and campaigns of ATT&amp;CK; numbers of two letters are left, for firms name groups so. */
    private static Optional<Meant> numbered(String given, NodeKind kind) {
        Matcher attack = ATTACK.matcher(given);
        Optional<String> id = attack.matches()
                ? Optional.of("attack:" + attack.group(1).toUpperCase(Locale.ROOT))
                : ForeignNumber.of(given).filter(number -> number.length() > SHORTEST_UUID);
        return id.map(number -> new Meant(number, kind, number, Where.NUMBERED));
    }

    private Meant fresh(String given, NodeKind kind) {
        String name = Spelling.tidy(given);
        String id = Spelling.slug(name);
        if (id.isEmpty()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "'" + given + "' has no Latin letter to make an id of",
                    "Give it in Latin script");
        }
        String free = isTaken(id) ? id + "-" + kind.label().toLowerCase(Locale.ROOT) : id;
        return new Meant(free, kind, name, Where.NOWHERE);
    }

    /** By its id, else by its name, else by another name. */
    private static Optional<Entity> among(Dataset dataset, String given, Set<NodeKind> fitting) {
        String key = NameKey.of(given);
        Predicate<Entity> fits = entity -> fitting.contains(entity.kind());
        return first(dataset, fits.and(entity -> entity.id().equals(given)))
                .or(() -> key.isEmpty()
                        ? Optional.empty()
                        : first(
                                        dataset,
                                        fits.and(entity ->
                                                NameKey.of(entity.name()).equals(key)))
                                .or(() -> dataset.links().stream()
                                        .filter(link -> link.type() == RelationshipType.NAMES)
                                        .filter(link -> Entity.aliasId(given).equals(link.from())
                                                || NameKey.of(link.from()
                                                                .substring(Entity.aliasId("")
                                                                        .length()))
                                                        .equals(key))
                                        .flatMap(link ->
                                                first(
                                                        dataset,
                                                        fits.and(entity ->
                                                                entity.id().equals(link.to())))
                                                        .stream())
                                        .findFirst()));
    }

    private static Optional<Entity> first(Dataset dataset, Predicate<Entity> fits) {
        return dataset.entities().stream().filter(fits).findFirst();
    }
}
