package org.ascribe.dataset.ftm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Turns the entities of FollowTheMoney into values; relations wait until all parties are read. */
final class FtmReading {
    private static final Map<String, NodeKind> PARTIES = Map.of(
            "Person", NodeKind.PERSON,
            "Company", NodeKind.COMPANY,
            "Organization", NodeKind.ORGANIZATION,
            "LegalEntity", NodeKind.ORGANIZATION,
            "PublicBody", NodeKind.AGENCY);
    private static final int LONGEST_NAME = 300;

    private final String collection;
    private final Draft draft;
    private final Location start;
    private final FtmCollections.Parties parties;
    private final Documents documents;
    private final Naming naming;
    private final FtmRelations relations;
    private final List<FtmEntity> waiting = new ArrayList<>();

    /**
     * Of one dataset.
     *
     * @param collection its name, or empty
     * @param parties takes what all entities of the file are
     */
    FtmReading(String collection, Draft draft, Location start, FtmCollections.Parties parties) {
        this.collection = collection.isEmpty() ? "unnamed collection" : collection;
        this.draft = draft;
        this.start = start;
        this.parties = parties;
        this.documents = new Documents(draft);
        this.naming = new Naming(draft);
        this.relations = new FtmRelations(this, draft);
    }

    /** Takes one entity. */
    void read(FtmEntity entity) {
        NodeKind kind = PARTIES.get(entity.schema());
        if (kind != null) {
            party(entity, kind);
        } else if (FtmRelations.SCHEMAS.contains(entity.schema())) {
            waiting.add(entity);
        } else {
            parties.others().add(id(entity.id()));
            draft.tally().skip(Texts.cut(entity.schema(), 60));
        }
    }

    /** Adds the relations, when all parties are known; ends it. */
    Dataset finish(String name, String title, Release release) {
        waiting.forEach(relations::add);
        return draft.finish(name, title, release);
    }

    /** What a party is, if the file holds it. */
    Optional<NodeKind> kind(String id) {
        return Optional.ofNullable(parties.kinds().get(id(id)));
    }

    /** Whether the file holds something of that id that has no place in the model. */
    boolean isOutside(String id) {
        return parties.others().contains(id(id));
    }

    /** The id of a party in the graph. */
    static String id(String nativeId) {
        return "ftm:" + nativeId;
    }

    /** Who publishes the entity: its collection. */
    String publisher(FtmEntity entity) {
        return draft.add(Entity.mention(
                "ftm-collection:" + Spelling.slug(collection), NodeKind.ORGANIZATION, collection, entity.at()));
    }

    /** The documents of the entity, else its collection as a document. */
    List<String> sources(FtmEntity entity) {
        List<String> sources = new ArrayList<>();
        for (String property : List.of("sourceUrl", "publisherUrl")) {
            for (String address : entity.texts(property)) {
                documents.add(address, "", Map.of(), entity.at()).ifPresent(sources::add);
            }
        }
        if (sources.isEmpty()) {
            String title = "FollowTheMoney " + collection;
            String id = "source:ftm:" + Spelling.slug(collection);
            sources.add(draft.add(new Entity(id, NodeKind.SOURCE, title, Map.of(Property.TITLE, title), true, start)));
        }
        return sources;
    }

    private void party(FtmEntity entity, NodeKind kind) {
        String name = Texts.cut(entity.name(), LONGEST_NAME);
        String id = id(entity.id());
        if (Spelling.saysNothing(name)) {
            draft.tally().reject(entity.schema() + " without name", entity.at(), entity.id());
            draft.warn("no-name", entity.at(), entity.schema() + " " + entity.id() + " has no name", "left out");
            return;
        }
        parties.kinds().putIfAbsent(id, kind);
        boolean fragment = draft.has(id);
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, entity.id());
        draft.add(Entity.of(id, Objects.requireNonNull(parties.kinds().get(id)), name, properties, entity.at()));
        List<String> sources = sources(entity);
        for (String property : List.of("name", "alias", "weakAlias", "previousName")) {
            entity.names(property).stream()
                    .filter(other -> !other.equals(name) || fragment)
                    .forEach(other -> naming.add(id, kind, other, List.of(), sources, entity.at()));
        }
        for (States.State state : entity.states("country", "jurisdiction", "nationality", "mainCountry")) {
            fact(
                    kind == NodeKind.AGENCY ? RelationshipType.PART_OF : RelationshipType.IN,
                    id,
                    draft.add(state.mention(entity.at())),
                    "",
                    entity);
        }
        if (fragment) {
            draft.tally().skip("another part of an entity, added to it");
        } else {
            draft.tally().use();
        }
    }

    /** Adds a fact as stated by the collection. */
    void fact(RelationshipType type, String from, String to, String role, FtmEntity entity) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.STATED_BY, List.of(publisher(entity)));
        properties.put(Property.SOURCES, sources(entity));
        if (!role.isEmpty()) {
            properties.put(Property.ROLE, Texts.cut(role, LONGEST_NAME));
        }
        draft.link(type, from, to, properties, entity.at());
    }
}
