package org.ascribe.load.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.identity.NameKey;
import org.ascribe.load.find.Background;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a dataset becomes, sorted so that the same data in any order gives the same writes. A row is made when it is
 * asked for, because all of them at once would take several times the room of the dataset.
 */
public final class Elements implements AutoCloseable {
    /** The day from which on something was certainly public; {@code asOf} compares with it. */
    static final String ON_RECORD = "onRecord";
    /** Set where a statement or measure rests on a document that is the original text of the one who states. */
    static final String FIRST_HAND = "firstHand";
    /** What rows hold beside the properties of the vocabulary. */
    static final Set<String> OWN_KEYS = Set.of("id", "kind", "name", "caption", "key", "latin", ON_RECORD, FIRST_HAND);

    private static final Location NOWHERE = Location.of("");
    private static final Comparator<Entity> BY_ID = Comparator.comparing(Entity::id);
    static final Comparator<Link> BY_TYPE_ENDS_AND_KEY = Comparator.comparing(Link::type)
            .thenComparing(Link::from)
            .thenComparing(Link::to)
            .thenComparing(Link::key);

    private final Dataset dataset;
    private final Outside outside;
    private final Titles titles;
    private final OnRecord onRecord;
    private final List<Entity> entities;
    private final List<Link> links;
    private final Background<String> contentHash;

    /** Of a dataset beside what the graph has. */
    public Elements(Dataset dataset, Outside outside) {
        this.dataset = dataset;
        this.outside = outside;
        this.onRecord = new OnRecord(dataset, outside);
        this.titles = new Titles(dataset, outside, onRecord);
        this.entities = sortedEntities();
        this.links = sortedLinks();
        this.contentHash = Background.start("content-hash", this::hash);
    }

    /** The entities by id, with those that the dataset refers to and does not hold. */
    public List<Entity> entities() {
        return entities;
    }

    /** The links by type, ends and key. */
    public List<Link> links() {
        return links;
    }

    /** The place of an entity in {@link #entities}, or a negative number. */
    int indexOf(String id) {
        return Collections.binarySearch(entities, Entity.mention(id, NodeKind.ALIAS, "", NOWHERE), BY_ID);
    }

    /** The place in {@link #links} of the one with the type, the ends and the key of a link, or a negative number. */
    int indexOf(Link link) {
        return Collections.binarySearch(links, link, BY_TYPE_ENDS_AND_KEY);
    }

    /** The hash of all that the dataset says; made in the background, because it takes a while. */
    public String contentHash() {
        return contentHash.result();
    }

    /** Ends what goes on in the background; the rows can still be had. */
    @Override
    public void close() {
        contentHash.close();
    }

    private String hash() {
        ContentHash.Running content = new ContentHash.Running();
        Iterator<String> hashes = Stream.concat(
                        entities.stream().map(entity -> row(entity).hash()),
                        links.stream().map(link -> row(link).hash()))
                .iterator();
        while (hashes.hasNext() && !Thread.currentThread().isInterrupted()) {
            content.add(hashes.next());
        }
        return content.hash();
    }

    private List<Entity> sortedEntities() {
        List<Entity> all = new ArrayList<>(dataset.entities());
        Outside.references(dataset).forEach(id -> all.add(mention(id)));
        all.sort(BY_ID);
        return all;
    }

    /** What is referred to and not held is mentioned, so that nobody else's retirement takes it away. */
    private Entity mention(String id) {
        Outside.Known known = Objects.requireNonNull(outside.entities().get(id), id);
        return Entity.mention(id, known.kind(), known.name(), Location.of(dataset.name()));
    }

    private List<Link> sortedLinks() {
        List<Link> all = new ArrayList<>();
        dataset.links().stream()
                .filter(link -> link.type() != RelationshipType.USES)
                .forEach(all::add);
        all.addAll(Uses.of(dataset.links()));
        all.sort(BY_TYPE_ENDS_AND_KEY);
        return all;
    }

    /** The name of an entity, or the title that it gets. */
    String name(Entity entity) {
        return titles.of(entity);
    }

    /** The row of an entity. */
    public NodeRow row(Entity entity) {
        StoredProperties row = named(entity.id(), entity.kind(), titles.of(entity));
        row.put("caption", titles.caption(entity));
        entity.properties().forEach((property, value) -> row.put(property.key(), value));
        if (NodeKind.RECORDS.contains(entity.kind())) {
            row.put(ON_RECORD, onRecord.of(entity));
            row.put(FIRST_HAND, onRecord.isFirstHand(entity.id()) ? true : null);
        }
        String hash = ContentHash.ofNode(entity.kind().label(), row, entity.mention());
        return new NodeRow(entity.id(), entity.kind(), entity.mention(), row, hash);
    }

    /** The row of a link. */
    public LinkRow row(Link link) {
        StoredProperties row = content(link, onRecord.of(link));
        return new LinkRow(link.type(), link.from(), link.to(), row, ContentHash.ofLink(link.from(), link.to(), row));
    }

    /** The link as it stands when it is written. */
    Standing standing(Link link) {
        LocalDate day = onRecord.of(link);
        return Standing.of(link, day, ContentHash.ofLink(link.from(), link.to(), content(link, day)));
    }

    /** What is kept with a link that was on record on that day. */
    static StoredProperties content(Link link, @Nullable LocalDate onRecord) {
        StoredProperties content = new StoredProperties();
        link.properties().forEach((property, value) -> content.put(property.key(), value));
        return content.put(ON_RECORD, onRecord);
    }

    private static StoredProperties named(String id, NodeKind kind, String name) {
        boolean latin = name.chars().allMatch(c -> c < 0x250);
        return new StoredProperties()
                .put("id", id)
                .put("kind", kind.label())
                .put("name", name)
                .put("key", NameKey.of(name))
                .put("latin", latin ? null : NameKey.latin(name));
    }
}
