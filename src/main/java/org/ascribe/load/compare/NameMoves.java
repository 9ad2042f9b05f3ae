package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.RelationshipType;

/** Finds the names that named one thing in the last release of a dataset and name another one now, whatever their spelling. */
final class NameMoves {
    private final Map<String, Set<String>> lost = new TreeMap<>();
    private final Set<String> renamed = new HashSet<>();

    /** A name by its spelling now, with those who carry it. */
    private static final class Carriers {
        private final Set<String> spellings = new TreeSet<>();
        private final Set<String> newly = new TreeSet<>();
        private final Set<String> still = new TreeSet<>();
    }

    /** The name that an alias node stands for. */
    static String nameOf(String aliasId) {
        return aliasId.substring(aliasId.indexOf(':') + 1);
    }

    /** Something does not carry a name any more. */
    void lost(String name, String id) {
        lost.computeIfAbsent(NameKey.of(name), key -> new TreeSet<>()).add(id);
    }

    /** Something has another name of its own than before. */
    void renamed(String from, String id) {
        renamed.add(id);
        lost(from, id);
    }

    /**
     * The names that have moved, sorted.
     *
     * @param knownNodes places of the entities that are not new
     * @param knownLinks places of the links that are not new
     */
    List<Moved> moved(Elements elements, BitSet knownNodes, BitSet knownLinks) {
        Map<String, Carriers> carriers = new TreeMap<>();
        if (!lost.isEmpty()) {
            carriers(elements, knownNodes, knownLinks, carriers);
        }
        List<Moved> moved = new ArrayList<>();
        carriers.forEach((key, now) -> {
            Set<String> from = new TreeSet<>(lost.getOrDefault(key, Set.of()));
            Set<String> to = new TreeSet<>(now.newly);
            to.removeAll(from);
            to.removeAll(now.still);
            from.removeAll(now.newly);
            from.removeAll(now.still);
            if (!from.isEmpty() && !to.isEmpty()) {
                moved.add(new Moved(now.spellings.iterator().next(), List.copyOf(from), List.copyOf(to)));
            }
        });
        return moved;
    }

    private void carriers(Elements elements, BitSet knownNodes, BitSet knownLinks, Map<String, Carriers> carriers) {
        List<Link> links = elements.links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).type() == RelationshipType.NAMES) {
                carry(nameOf(links.get(i).from()), links.get(i).to(), knownLinks.get(i), carriers);
            }
        }
        List<Entity> entities = elements.entities();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (!entity.mention() && RelationshipType.NAMES.to().contains(entity.kind())) {
                boolean still = knownNodes.get(i) && !renamed.contains(entity.id());
                carry(entity.name(), entity.id(), still, carriers);
            }
        }
    }

    private void carry(String name, String id, boolean still, Map<String, Carriers> carriers) {
        String key = NameKey.of(name);
        if (lost.containsKey(key)) {
            Carriers now = carriers.computeIfAbsent(key, any -> new Carriers());
            now.spellings.add(name);
            (still ? now.still : now.newly).add(id);
        }
    }
}
