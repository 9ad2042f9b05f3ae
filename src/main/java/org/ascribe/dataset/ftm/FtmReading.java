package org.ascribe.dataset.ftm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
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

    private final Draft draft;
    private final Location start;
    private final Documents documents;
    private final Naming naming;
    private final FtmRelations relations;
    private final List<FtmEntity> waiting = new ArrayList<>();
    private final Map<String, NodeKind> kinds = new HashMap<>();

    FtmReading(Draft draft, Location start) {
        this.draft = draft;
        this.start = start;
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
            draft.tally().skip(Texts.cut(entity.schema(), 60));
        }
    }

    /** Adds the relations, when all parties are known. */
    void finish() {
        waiting.forEach(relations::add);
    }

    /** What a party is, if the file holds it. */
    Optional<NodeKind> kind(String id) {
        return Optional.ofNullable(kinds.get(id(id)));
    }

    /** The id of a party in the graph. */
    static String id(String nativeId) {
        return "ftm:" + nativeId;
    }

    /** Who publishes the entity: its collection. */
    String publisher(FtmEntity entity) {
        String collection = entity.collection();
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
            String title = "FollowTheMoney " + entity.collection();
            String id = "source:ftm:" + Spelling.slug(entity.collection());
            sources.add(draft.add(new Entity(id, NodeKind.SOURCE, title, Map.of(Property.TITLE, title), true, start)));
        }
        return sources;
    }

    private void party(FtmEntity entity, NodeKind kind) {
        String name = Texts.cut(entity.name(), LONGEST_NAME);
        String id = id(entity.id());
        if (Spelling.saysNothing(name)) {
            draft.tally().reject(entity.schema() + " without name", entity.at(), entity.id());
            return;
        }
        if (kinds.putIfAbsent(id, kind) != null) {
            repeated(entity);
            return;
        }
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, entity.id());
        draft.add(Entity.of(id, kind, name, properties, entity.at()));
        List<String> sources = sources(entity);
        for (String property : List.of("name", "alias", "weakAlias", "previousName")) {
            entity.texts(property).stream()
                    .filter(other -> !other.equals(name))
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
        draft.tally().use();
    }

    /** Leaves out what has the id of another. */
    void repeated(FtmEntity entity) {
        draft.tally().reject("entity with the id of another", entity.at(), entity.id());
        draft.warn(
                "repeated-id", entity.at(), "The id " + entity.id() + " stands for another entity already", "left out");
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
