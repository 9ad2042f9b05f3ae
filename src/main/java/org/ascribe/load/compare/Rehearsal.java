package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Version;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** What loads would have changed that were only rehearsed, so that the next one is compared with that and not with the graph. */
public final class Rehearsal {
    private final Map<String, Stored.Node> nodes = new HashMap<>();
    private final Map<String, Outside.Known> known = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    /** The links of datasets that have been rehearsed; of others those that lead elsewhere now. */
    private final Map<String, List<Standing>> links = new HashMap<>();
    /** What the database calls the links in it that others have taken away. */
    private final Set<String> taken = new HashSet<>();

    private final Set<String> unsettled = new HashSet<>();
    private final Map<String, Release> releases = new HashMap<>();

    /** Takes over what a load of that release would have written. */
    public void keep(Dataset loaded, Changes changes, Elements elements) {
        String dataset = loaded.name();
        releases.put(dataset, loaded.release());
        for (Changes.Owned owned : changes.written) {
            NodeRow row = elements.row(owned.entity());
            keep(new Stored.Node(
                    row.id(),
                    row.kind(),
                    row.properties().text("name", ""),
                    row.hash(),
                    owned.describes() ? dataset : null,
                    owned.owners(),
                    (String) row.properties().get(Property.NATIVE_ID.key())));
            known.put(
                    row.id(), Outside.Known.of(owned.entity(), row.properties().text("name", "")));
        }
        changes.adopted.forEach((node, owners) -> keep(with(node, owners, node.describedBy(), node.hash())));
        release(dataset, changes.released);
        List<Standing> standing = new ArrayList<>();
        elements.links().forEach(link -> standing.add(elements.standing(link)));
        links.put(dataset, standing);
        unsettled.addAll(changes.unsettled);
        changes.takeovers.forEach(this::take);
    }

    private void take(Takeover takeover) {
        List<Standing> left = links.computeIfAbsent(takeover.dataset(), name -> new ArrayList<>());
        Set<Stored.Tie> gone = new HashSet<>(takeover.retired());
        gone.addAll(takeover.moved());
        left.removeIf(there -> gone.contains(there.tie()));
        gone.forEach(tie -> taken.add(tie.element()));
        takeover.movedTo().forEach(row -> left.add(Standing.of(row)));
        release(takeover.dataset(), takeover.released());
    }

    /** Nodes stay for those who still own them; who described one does so no more. */
    private void release(String dataset, Map<Stored.Node, List<String>> released) {
        released.forEach((node, owners) -> {
            Stored.Node now = nodes.getOrDefault(node.id(), node);
            boolean mine = dataset.equals(now.describedBy());
            if (owners.isEmpty()) {
                nodes.remove(node.id());
                known.remove(node.id());
                gone.add(node.id());
            } else {
                keep(with(now, owners, mine ? null : now.describedBy(), mine ? null : now.hash()));
            }
        });
    }

    /** Of which source a dataset that has been rehearsed is a release. */
    public Optional<Release> release(String dataset) {
        return Optional.ofNullable(releases.get(dataset));
    }

    /** The versions of records in datasets that have been rehearsed, but for that one. */
    Map<String, List<Version>> versionsBeside(String dataset) {
        Map<String, List<Version>> versions = new TreeMap<>();
        releases.forEach((name, release) -> versions.put(name, release.versions()));
        versions.remove(dataset);
        return versions;
    }

    /** The datasets that would own a node; nothing where that is as the graph has it. */
    public Optional<List<String>> owners(String id) {
        Stored.Node node = nodes.get(id);
        return node != null
                ? Optional.of(node.owners())
                : gone.contains(id) ? Optional.of(List.of()) : Optional.empty();
    }

    /** Whether it knows better than the graph what that node is. */
    boolean touched(String id) {
        return nodes.containsKey(id) || gone.contains(id);
    }

    /** Hands over the nodes that the dataset owns or will, and the ids of those that were retired. */
    void nodes(String dataset, Elements elements, Consumer<Stored.Node> each, Consumer<String> retired) {
        for (Stored.Node node : nodes.values()) {
            if (node.owners().contains(dataset) || elements.indexOf(node.id()) >= 0) {
                each.accept(node);
            }
        }
        gone.stream().filter(id -> elements.indexOf(id) >= 0).forEach(retired);
    }

    /** Hands over the nodes of some ids of which it knows better than the graph what they are. */
    void nodes(Collection<String> ids, Consumer<Stored.Node> each) {
        ids.stream().filter(nodes::containsKey).map(nodes::get).forEach(each);
    }

    /** Whether that dataset has been rehearsed. */
    boolean rehearsed(String dataset) {
        return releases.containsKey(dataset);
    }

    /** Whether what the graph has of that dataset would no longer be as it was loaded. */
    public boolean bearsOn(String dataset) {
        return rehearsed(dataset) || unsettled.contains(dataset);
    }

    /** The links of a dataset that are not in the graph: all of one that has been rehearsed. */
    Stream<Stored.Tie> links(String dataset) {
        return links.getOrDefault(dataset, List.of()).stream().map(Standing::tie);
    }

    /** Those of them at some nodes. */
    List<Standing> linksAt(String dataset, Collection<String> ids) {
        List<Standing> there = new ArrayList<>(links.getOrDefault(dataset, List.of()));
        there.removeIf(one -> !ids.contains(one.tie().link().from())
                && !ids.contains(one.tie().link().to()));
        return there;
    }

    /** Whether a link of the graph would be gone from where it is. */
    boolean takes(Stored.Tie tie) {
        return taken.contains(tie.element());
    }

    /** What would have been written, as it would be there. */
    Collection<Stored.Node> nodes() {
        return nodes.values();
    }

    /** Brings up to date what the graph knows of some ids. */
    void correct(Set<String> ids, Map<String, Outside.Known> fromGraph) {
        fromGraph.keySet().removeAll(gone);
        for (String id : ids) {
            Outside.Known better = known.get(id);
            if (better != null) {
                fromGraph.put(id, better);
            }
        }
    }

    private void keep(Stored.Node node) {
        gone.remove(node.id());
        nodes.put(node.id(), node);
    }

    private static Stored.Node with(
            Stored.Node node, List<String> owners, @Nullable String describedBy, @Nullable String hash) {
        return new Stored.Node(node.id(), node.kind(), node.name(), hash, describedBy, owners, node.nativeId());
    }
}
