package org.ascribe.load.compare;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.dataset.Link;

/** Names the elements that a load changes, those first that go away: nodes before links, each in the order of their ids. */
public final class Touched {
    private final Changes changes;
    private final Elements elements;

    /** What happened to an element. */
    public enum Change {
        RETIRED,
        RESTORED,
        CHANGED,
        CREATED
    }

    /**
     * A node or link that a load touched.
     *
     * @param change what happened to it
     * @param kind kind of a node, type of a link
     * @param id id of a node; of a link the ids of its ends, parted by {@code " -> "}
     * @param name name of a node; empty for a link
     */
    public record Element(Change change, String kind, String id, String name) {}

    private Touched(Changes changes, Elements elements) {
        this.changes = changes;
        this.elements = elements;
    }

    /** So many of them at most. */
    public static List<Element> of(Changes changes, Elements elements, int most) {
        Touched touched = new Touched(changes, elements);
        return Stream.of(
                        touched.retiredNodes(),
                        touched.retiredLinks(),
                        touched.written(Change.RESTORED),
                        touched.written(Change.CHANGED),
                        touched.links(Change.CHANGED, changes.changedLinks.values()),
                        touched.written(Change.CREATED),
                        touched.links(Change.CREATED, changes.createdLinks))
                .flatMap(some -> some)
                .limit(most)
                .toList();
    }

    private Stream<Element> retiredNodes() {
        return changes.retired.stream()
                .map(node -> new Element(Change.RETIRED, node.kind().label(), node.id(), node.name()));
    }

    private Stream<Element> retiredLinks() {
        return changes.retiredLinks.stream().map(tie -> link(Change.RETIRED, tie.link()));
    }

    private Stream<Element> written(Change change) {
        return changes.written.stream()
                .filter(owned -> change(owned) == change)
                .map(Changes.Owned::entity)
                .map(entity -> new Element(change, entity.kind().label(), entity.id(), elements.name(entity)));
    }

    private Change change(Changes.Owned owned) {
        if (owned.known()) {
            return Change.CHANGED;
        }
        return changes.restored.contains(owned.entity().id()) ? Change.RESTORED : Change.CREATED;
    }

    private Stream<Element> links(Change change, Collection<Link> links) {
        return links.stream().map(link -> link(change, link));
    }

    private static Element link(Change change, Link link) {
        return new Element(change, link.type().name(), link.from() + " -> " + link.to(), "");
    }
}
