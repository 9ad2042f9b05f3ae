package org.ascribe.load.compare;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Compares what a dataset says with what the graph holds. Both sides are sorted or looked up by place, so that the result is the
 * same whatever the order of the file, and neither side is held twice.
 */
public final class Comparison {
    private static final Comparator<Stored.Node> BY_ID = Comparator.comparing(Stored.Node::id);

    private final String dataset;
    private final Elements elements;
    private final Set<String> later;
    private final Changes changes = new Changes();
    private final NameMoves names = new NameMoves();
    private final BitSet knownNodes = new BitSet();
    private final BitSet changedNodes = new BitSet();
    private final BitSet knownLinks = new BitSet();
    private final BitSet doubledLinks = new BitSet();
    private final Map<Integer, Stored.Tie> changedLinks = new HashMap<>();
    private final TreeMap<Stored.Node, List<String>> adopted = new TreeMap<>(BY_ID);
    private final TreeMap<Stored.Node, List<String>> released = new TreeMap<>(BY_ID);
    private final TreeMap<String, List<String>> owners = new TreeMap<>();

    private Comparison(String dataset, Elements elements, Set<String> later) {
        this.dataset = dataset;
        this.elements = elements;
        this.later = later;
    }

    /**
     * What there is to write.
     *
     * @param later the ids of what it has in a later version than the datasets that describe it
     */
    public static Changes of(String dataset, Elements elements, Stored stored, Set<String> later) {
        Comparison comparison = new Comparison(dataset, elements, later);
        stored.nodes(elements, comparison::node);
        comparison.nodes(stored.retired());
        stored.links(comparison::link);
        comparison.links();
        comparison.changes.moved.addAll(comparison.names.moved(elements, comparison.knownNodes, comparison.knownLinks));
        return comparison.changes;
    }

    private void node(Stored.Node there) {
        if (isItsOwn(there)) {
            changes.held++;
        }
        int index = elements.indexOf(there.id());
        if (index < 0) {
            if (there.owners().contains(dataset)) {
                release(there);
            }
            return;
        }
        knownNodes.set(index);
        Entity entity = elements.entities().get(index);
        NodeRow row = elements.row(entity);
        switch (row.mention() ? mention(row, there) : description(row, there)) {
            case KEEP -> adopt(there);
            case WRITE -> change(index, entity, there);
            case TAKEN -> changes.problems.add(TakenIds.taken(entity, String.valueOf(there.describedBy())));
        }
    }

    /** What to do with an element of the dataset that is there already. */
    private enum Decision {
        KEEP,
        WRITE,
        TAKEN
    }

    /**
     * An id belongs to the dataset that describes it. Two files that import the same object share it: the dataset that has the later
     * version, else the one that sorts first describes it, in whatever order they are loaded.
     */
    private Decision description(NodeRow row, Stored.Node there) {
        boolean same = row.hash().equals(there.hash());
        String by = there.describedBy();
        if (by == null) {
            return Decision.WRITE;
        }
        if (by.equals(dataset) || later.contains(row.id())) {
            return same && by.equals(dataset) ? Decision.KEEP : Decision.WRITE;
        }
        Object nativeId = row.properties().get(Property.NATIVE_ID.key());
        boolean shared = same || (nativeId != null && nativeId.equals(there.nativeId()));
        return shared ? (dataset.compareTo(by) < 0 ? Decision.WRITE : Decision.KEEP) : Decision.TAKEN;
    }

    /**
     * A mention never overrides a description; among mentions the name that sorts first stands, then the one that says more, in any
     * order of loading.
     */
    private Decision mention(NodeRow row, Stored.Node there) {
        if (dataset.equals(there.describedBy())) {
            return Decision.WRITE;
        }
        if (there.describedBy() != null || row.hash().equals(there.hash())) {
            return Decision.KEEP;
        }
        boolean mine = there.owners().equals(List.of(dataset));
        int byName = row.properties().text("name", "").compareTo(there.name());
        boolean better = byName < 0
                || (byName == 0 && (there.hash() == null || row.hash().compareTo(there.hash()) < 0));
        return mine || better ? Decision.WRITE : Decision.KEEP;
    }

    private void adopt(Stored.Node there) {
        changes.nodes.unchanged++;
        List<String> all = with(there.owners());
        if (!all.equals(there.owners())) {
            adopted.put(there, all);
        }
    }

    private void change(int index, Entity entity, Stored.Node there) {
        changes.nodes.changed++;
        changedNodes.set(index);
        owners.put(entity.id(), with(there.owners()));
        if (there.kind() != entity.kind()) {
            changes.turned.put(entity.id(), there.kind());
        }
        if (dataset.equals(there.describedBy()) && entity.mention()) {
            unsettle(there);
        }
        if (dataset.equals(there.describedBy())
                && !entity.name().isEmpty()
                && !entity.name().equals(there.name())) {
            changes.renamed.add(new Renamed(entity.id(), entity.kind().label(), there.name(), entity.name()));
            names.renamed(there.name(), there.id());
        }
    }

    private void release(Stored.Node there) {
        List<String> others =
                there.owners().stream().filter(owner -> !owner.equals(dataset)).toList();
        released.put(there, others);
        unsettle(there);
        if (!dataset.equals(Judgement.HELD) && others.stream().allMatch(Judgement.HELD::equals)) {
            changes.retire(there, isItsOwn(there));
        }
        if (dataset.equals(there.describedBy()) && RelationshipType.NAMES.to().contains(there.kind())) {
            names.lost(there.name(), there.id());
        }
    }

    /** Whether it is an entity or a claim that the dataset describes: no name, no document, no mention. */
    private boolean isItsOwn(Stored.Node there) {
        return dataset.equals(there.describedBy()) && !Summary.ACCESSORY.contains(there.kind());
    }

    /** The others who own a node may have to say now what it is. */
    private void unsettle(Stored.Node there) {
        changes.unsettled.addAll(there.owners());
        changes.unsettled.remove(dataset);
    }

    private void nodes(Set<String> retired) {
        List<String> alone = List.of(dataset);
        for (int i = 0; i < elements.entities().size(); i++) {
            Entity entity = elements.entities().get(i);
            if (!knownNodes.get(i)) {
                changes.nodes.created++;
                if (retired.contains(entity.id())) {
                    changes.restored.add(entity.id());
                }
            }
            if (!knownNodes.get(i) || changedNodes.get(i)) {
                changes.written.add(new Changes.Owned(
                        entity,
                        Objects.requireNonNullElse(owners.get(entity.id()), alone),
                        !entity.mention(),
                        knownNodes.get(i)));
            }
        }
        changes.adopted.putAll(adopted);
        changes.released.putAll(released);
        changes.renamed.sort(Comparator.comparing(Renamed::id));
    }

    private void link(Stored.Tie there) {
        Link link = there.link();
        int index = elements.indexOf(link);
        if (index < 0) {
            changes.links.retired++;
            changes.retiredLinks.add(there);
            if (link.type() == RelationshipType.NAMES) {
                names.lost(NameMoves.nameOf(link.from()), link.to());
            }
        } else if (knownLinks.get(index)) {
            doubled(index, there);
        } else {
            knownLinks.set(index);
            if (elements.row(elements.links().get(index)).hash().equals(there.hash())) {
                changes.links.unchanged++;
            } else {
                changes.links.changed++;
                changedLinks.put(index, there);
            }
        }
    }

    /** One of them will do, and says what it should or is written anew. */
    private void doubled(int index, Stored.Tie there) {
        changes.doubledLinks.add(there);
        if (!changedLinks.containsKey(index) && !doubledLinks.get(index)) {
            changes.links.unchanged--;
            changes.links.changed++;
        }
        doubledLinks.set(index);
    }

    private void links() {
        for (int i = 0; i < elements.links().size(); i++) {
            Link link = elements.links().get(i);
            Stored.Tie changed = changedLinks.get(i);
            if (!knownLinks.get(i)) {
                changes.links.created++;
                changes.createdLinks.add(link);
            } else if (changed != null) {
                changes.changedLinks.put(changed, link);
            }
        }
        changes.retiredLinks.sort(Comparator.comparing(Stored.Tie::link, Elements.BY_TYPE_ENDS_AND_KEY));
    }

    private List<String> with(List<String> owners) {
        Set<String> all = new TreeSet<>(owners);
        all.add(dataset);
        return List.copyOf(all);
    }
}
