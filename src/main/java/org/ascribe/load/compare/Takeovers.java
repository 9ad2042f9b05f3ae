package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Version;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;

/** Finds what other datasets in the graph lose to later versions: what would not be read out of them if they were loaded now. */
public final class Takeovers {
    private static final String LINKS_AT = CypherFiles.read("stored/links-at.cypher");
    private static final int MOST_NAMED = 10;

    private final Graph graph;
    private final Rehearsal rehearsal;
    private final Elements elements;
    private final String holder;

    private Takeovers(Graph graph, Rehearsal rehearsal, Elements elements, String holder) {
        this.graph = graph;
        this.rehearsal = rehearsal;
        this.elements = elements;
        this.holder = holder;
    }

    /**
     * Adds them to the changes that the dataset brings.
     *
     * @param rehearsal what loads before this one would have changed
     */
    public static void add(
            Changes changes,
            String holder,
            String file,
            Elements elements,
            Precedence precedence,
            Graph graph,
            Rehearsal rehearsal) {
        Takeovers takeovers = new Takeovers(graph, rehearsal, elements, holder);
        Map<String, List<Precedence.Beaten>> byDataset = precedence.won().stream()
                .collect(Collectors.groupingBy(Precedence.Beaten::dataset, TreeMap::new, Collectors.toList()));
        byDataset.forEach((dataset, beaten) -> {
            Takeover takeover = takeovers.of(dataset, Outdated.byElement(beaten, precedence));
            if (takeover.size() > 0) {
                changes.takeovers.add(takeover);
                changes.unsettled.add(dataset);
                changes.problems.add(Problem.warning("later-version", Location.of(file), says(takeover), ""));
            }
        });
    }

    private static String says(Takeover takeover) {
        List<String> names = takeover.released().keySet().stream()
                .map(node -> node.name() + " (" + node.kind().word() + ")")
                .sorted()
                .toList();
        return "what " + takeover.dataset() + " says gives way to later versions by the same authors"
                + (names.isEmpty()
                        ? ""
                        : ": " + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")))
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
    }

    private Takeover of(String dataset, Map<String, Precedence.Beaten> lost) {
        Map<String, String> successors = new HashMap<>();
        Set<String> ends = new TreeSet<>();
        lost.forEach((element, beaten) -> {
            ends.add(end(element));
            if (!beaten.later().successor().isEmpty()) {
                successors.put(element, beaten.later().successor());
                ends.add(beaten.later().successor());
            }
        });
        Map<String, Stored.Node> nodes = new HashMap<>();
        Stored.byIds(graph, rehearsal, ends, node -> nodes.put(node.id(), node));
        Set<String> withdrawn = lost.entrySet().stream()
                .filter(one -> one.getValue().later().withdrawn()
                        && !successors.containsKey(one.getKey())
                        && nodes.containsKey(one.getKey())
                        && nodes.get(one.getKey()).kind() == NodeKind.ATTRIBUTION)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Standing> kept = new ArrayList<>();
        List<Standing> retired = new ArrayList<>();
        List<Standing> moving = new ArrayList<>();
        for (Standing there : linksAt(dataset, ends)) {
            Link link = there.tie().link();
            boolean part = lost.containsKey(Version.ofLink(link))
                    || Stream.of(link.from(), link.to())
                            .anyMatch(id ->
                                    withdrawn.contains(id) || (lost.containsKey(id) && Outdated.isPartOf(link, id)));
            boolean moves = successors.containsKey(link.from()) || successors.containsKey(link.to());
            (part ? retired : moves ? moving : kept).add(there);
        }
        Map<Stored.Node, List<String>> released = released(dataset, lost.keySet(), nodes, kept);
        released.putAll(names(dataset, retired));
        return new Takeover(
                dataset,
                retired.stream().map(Standing::tie).toList(),
                moving.stream().map(Standing::tie).toList(),
                moved(moving, kept, successors),
                released);
    }

    /** The names that nothing of the dataset goes by any more. */
    private Map<Stored.Node, List<String>> names(String dataset, List<Standing> retired) {
        Set<String> ids = retired.stream()
                .map(there -> there.tie().link())
                .filter(link -> link.type() == RelationshipType.NAMES)
                .map(Link::from)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Stored.Tie> gone = retired.stream().map(Standing::tie).collect(Collectors.toSet());
        Map<String, Stored.Node> nodes = new HashMap<>();
        Stored.byIds(graph, rehearsal, ids, node -> nodes.put(node.id(), node));
        List<Standing> left = ids.isEmpty()
                ? List.of()
                : linksAt(dataset, ids).stream()
                        .filter(there -> !gone.contains(there.tie()))
                        .toList();
        return released(dataset, ids, nodes, left);
    }

    /** A node, or where a link begins. */
    private static String end(String element) {
        String[] parts = element.split(" ", 3);
        return parts.length < 3 ? element : parts[1];
    }

    private List<Standing> linksAt(String dataset, Collection<String> ids) {
        List<Standing> links = rehearsal.linksAt(dataset, ids);
        if (!rehearsal.rehearsed(dataset)) {
            List<Map<String, String>> rows =
                    ids.stream().map(id -> Map.of("id", id, "dataset", dataset)).toList();
            graph.read(LINKS_AT, Map.of("rows", rows, "types", RelationshipGroup.ALL.names())).rows().stream()
                    .map(Takeovers::there)
                    .filter(there -> !rehearsal.takes(there.tie()))
                    .collect(Collectors.toMap(
                            there -> there.tie().element(), there -> there, (one, again) -> one, LinkedHashMap::new))
                    .values()
                    .forEach(links::add);
        }
        return links;
    }

    private static Standing there(Row row) {
        StoredProperties properties = StoredProperties.in(row);
        return new Standing(Stored.tie(row, properties), () -> Contents.content(properties));
    }

    private static List<LinkRow> moved(List<Standing> moving, List<Standing> kept, Map<String, String> successors) {
        Set<String> there = new HashSet<>();
        kept.forEach(one -> there.add(Version.ofLink(one.tie().link())));
        List<LinkRow> moved = new ArrayList<>();
        for (Standing one : moving) {
            Link old = one.tie().link();
            String from = successors.getOrDefault(old.from(), old.from());
            String to = successors.getOrDefault(old.to(), old.to());
            Link link = new Link(old.type(), from, to, old.properties(), old.at());
            if (!from.equals(to) && there.add(Version.ofLink(link))) {
                StoredProperties content = one.content().get();
                moved.add(new LinkRow(link.type(), from, to, content, ContentHash.ofLink(from, to, content)));
            }
        }
        return moved;
    }

    private Map<Stored.Node, List<String>> released(
            String dataset, Set<String> lost, Map<String, Stored.Node> nodes, List<Standing> kept) {
        Set<String> needed = new HashSet<>();
        kept.forEach(one -> {
            needed.add(one.tie().link().from());
            needed.add(one.tie().link().to());
        });
        Map<Stored.Node, List<String>> released = new LinkedHashMap<>();
        for (String id : new TreeSet<>(lost)) {
            Stored.Node node = nodes.get(id);
            if (node == null
                    || !(dataset.equals(node.describedBy()) || node.owners().contains(dataset))) {
                continue;
            }
            Set<String> owners = new TreeSet<>(node.owners());
            if (!needed.contains(id)) {
                owners.remove(dataset);
            }
            if (elements.indexOf(id) >= 0) {
                owners.add(holder);
            } else {
                owners.remove(holder);
            }
            if (dataset.equals(node.describedBy()) || !needed.contains(id)) {
                released.put(node, List.copyOf(owners));
            }
        }
        return released;
    }
}
