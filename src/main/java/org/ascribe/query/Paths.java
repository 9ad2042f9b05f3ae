package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphLink;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;

/** The shortest ways between two entities over facts and statements, each hop with those who state it and documents. */
@Singleton
public final class Paths {
    /** The longest path that is looked for. */
    public static final int LONGEST = 6;

    private static final int READ = 200;
    private static final int SHOWN = 25;

    private final Graph graph;
    private final Resolver resolver;

    /** Finds paths in the given graph. */
    public Paths(Graph graph, Resolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /**
     * The shortest paths.
     *
     * @param from id or name of one end
     * @param to id or name of the other
     * @param max how many hops at most, from 1 to {@value #LONGEST}
     * @return none where there is no path
     */
    public Listing<DocumentedPath> between(String from, String to, int max) {
        if (max < 1 || max > LONGEST) {
            throw Failure.of(
                    Failure.Kind.USAGE, "max is a number from 1 to " + LONGEST + ", not " + max, "Leave it out for 6");
        }
        String start = resolver.resolve(from, Set.of()).id();
        String end = resolver.resolve(to, Set.of()).id();
        if (start.equals(end)) {
            throw Failure.of(
                    Failure.Kind.USAGE, "from and to are the same entity: " + start, "Name two different ones");
        }
        List<Path> paths = read(Map.of("from", start, "to", end, "max", max, "limit", READ));
        Grounds grounds = grounds(paths);
        return Listing.of(paths.stream().map(path -> path.shown(grounds)).toList(), SHOWN);
    }

    /** Paths over the same nodes are one: each dataset has links of its own. */
    private List<Path> read(Map<String, ?> parameters) {
        Map<List<String>, Path> paths =
                new TreeMap<>((a, b) -> String.join("\n", a).compareTo(String.join("\n", b)));
        Lookup.PATHS
                .read(graph, parameters)
                .map(Path::of)
                .forEach(path -> paths.merge(path.signature(), path, Path::with));
        return List.copyOf(paths.values());
    }

    private Grounds grounds(List<Path> paths) {
        Set<String> records = paths.stream()
                .flatMap(path -> path.nodes().stream())
                .filter(node -> NodeKind.RECORDS.contains(node.kind()))
                .map(GraphNode::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Row> statements = records.isEmpty()
                ? Map.of()
                : Lookup.STATEMENTS
                        .read(graph, Map.of("ids", List.copyOf(records)))
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row));
        Set<String> ids = new TreeSet<>();
        statements.values().forEach(row -> {
            ids.addAll(row.texts("statedBy"));
            ids.addAll(row.texts("sources"));
        });
        paths.stream()
                .flatMap(path -> path.hops().stream())
                .forEach(hop -> ids.addAll(hop.links().referred()));
        return new Grounds(statements, References.read(graph, ids));
    }

    /** What hops rest on: the statements they go through, and the entities and documents that they refer to. */
    private record Grounds(Map<String, Row> statements, References references) {

        StatedLink shown(Hop hop) {
            Set<String> statedBy = new LinkedHashSet<>(hop.links().statedBy());
            Set<String> sources = new LinkedHashSet<>(hop.links().sources());
            for (String end : List.of(hop.from(), hop.to())) {
                Row statement = statements.get(end);
                if (statement != null) {
                    statedBy.addAll(statement.texts("statedBy"));
                    sources.addAll(statement.texts("sources"));
                }
            }
            return new StatedLink(
                    hop.links().type(),
                    hop.from(),
                    hop.to(),
                    hop.links().onRecord(),
                    hop.links().details(),
                    references.of(statedBy),
                    references.of(sources));
        }
    }

    /** One step of a path, in the direction of its links. */
    private record Hop(String from, String to, Links links) {
        Hop with(Hop same) {
            List<GraphLink> all = new ArrayList<>(links.links());
            all.addAll(same.links.links());
            return new Hop(from, to, new Links(all.stream().distinct().toList()));
        }
    }

    /** Nodes with the hops between them. */
    private record Path(List<GraphNode> nodes, List<Hop> hops) {
        static Path of(Row row) {
            List<GraphNode> nodes = row.nodes("nodes");
            List<GraphLink> links = row.links("links");
            List<String> starts = row.texts("starts");
            List<Hop> hops = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                String left = nodes.get(i).id();
                String right = nodes.get(i + 1).id();
                boolean forward = left.equals(starts.get(i));
                hops.add(new Hop(forward ? left : right, forward ? right : left, new Links(List.of(links.get(i)))));
            }
            return new Path(nodes, hops);
        }

        List<String> signature() {
            List<String> signature = new ArrayList<>();
            nodes.forEach(node -> signature.add(node.id()));
            hops.forEach(hop -> signature.add(hop.links().type().name()));
            return signature;
        }

        Path with(Path same) {
            List<Hop> merged = new ArrayList<>();
            for (int i = 0; i < hops.size(); i++) {
                merged.add(hops.get(i).with(same.hops.get(i)));
            }
            return new Path(nodes, merged);
        }

        DocumentedPath shown(Grounds grounds) {
            return new DocumentedPath(
                    hops.size(),
                    nodes.stream().map(GraphNode::entity).toList(),
                    hops.stream().map(grounds::shown).toList());
        }
    }
}
