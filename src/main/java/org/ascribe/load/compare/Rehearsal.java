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
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Version;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** What loads would have changed that were only rehearsed, so that the next one is compared with that and not with the graph. */
public final class Rehearsal {
    private final Map<String, Stored.Node> nodes = new HashMap<>();
    private final Map<String, Outside.Known> known = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, List<Stored.Tie>> links = new HashMap<>();
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
        changes.released.forEach((node, owners) -> {
            boolean mine = dataset.equals(node.describedBy());
            if (owners.isEmpty()) {
                nodes.remove(node.id());
                known.remove(node.id());
                gone.add(node.id());
            } else {
                keep(with(node, owners, mine ? null : node.describedBy(), mine ? null : node.hash()));
            }
        });
        List<Stored.Tie> ties = new ArrayList<>();
        for (Link link : elements.links()) {
            ties.add(new Stored.Tie(link, "", elements.row(link).hash()));
        }
        links.put(dataset, ties);
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

    /** Whether that dataset has been rehearsed. */
    public boolean rehearsed(String dataset) {
        return links.containsKey(dataset);
    }

    /** The links of a dataset that has been rehearsed. */
    List<Stored.Tie> links(String dataset) {
        return links.getOrDefault(dataset, List.of());
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
