package org.ascribe.dataset.curated;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.ascribe.dataset.curated.SchemaNodes.addValues;
import static org.ascribe.dataset.curated.SchemaNodes.choice;
import static org.ascribe.dataset.curated.SchemaNodes.closed;
import static org.ascribe.dataset.curated.SchemaNodes.dateDefinition;
import static org.ascribe.dataset.curated.SchemaNodes.ids;
import static org.ascribe.dataset.curated.SchemaNodes.list;
import static org.ascribe.dataset.curated.SchemaNodes.pattern;
import static org.ascribe.dataset.curated.SchemaNodes.ref;
import static org.ascribe.dataset.curated.SchemaNodes.text;
import static org.ascribe.dataset.curated.SchemaNodes.value;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** The JSON Schema of dataset files, derived from the vocabulary; editors use the copy in {@code dataset/schema.json}. */
public final class DatasetSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DatasetSchema() {}

    /** The schema, draft 2020-12. */
    public static ObjectNode build() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Ascribe dataset");
        schema.put("description", "Who attributed what to whom: entities, claims, denials, measures and sources");
        ObjectNode root = closed(schema, List.of("dataset", "title"));
        root.set("dataset", pattern("^[a-z0-9][a-z0-9.-]*$", "Name of the dataset: the owner of all its elements"));
        root.set("title", text("What it is, in one line"));
        for (Section section : Section.values()) {
            root.set(section.list(), list(section.entry()));
        }
        ObjectNode defs = schema.putObject("$defs");
        defs.set(
                "id",
                pattern(
                        "^[^\\s\\p{Cntrl}](.*[^\\s\\p{Cntrl}])?$",
                        "Id: letters, digits, hyphens; unique in the graph"));
        defs.set("ids", JSON.objectNode().put("type", "array").set("items", ref("id")));
        defs.set("date", dateDefinition());
        defs.set("source", source());
        defs.set("entity", entity());
        defs.set("mention", mention());
        defs.set("name", name());
        defs.set("link", link());
        List<NodeKind> records = NodeKind.RECORDS.stream().sorted().toList();
        for (NodeKind kind : records) {
            ReferenceKey.of(kind).stream()
                    .filter(ReferenceKey::detailed)
                    .forEach(key -> defs.set(key.item(), item(key)));
        }
        for (NodeKind kind : records) {
            defs.set(Section.of(kind, true).entry(), statement(kind));
        }
        defs.set("judgement", judgement());
        defs.set("dating", dating());
        return schema;
    }

    private static ObjectNode source() {
        ObjectNode source = JSON.objectNode();
        ObjectNode keys = closed(source, List.of("id", "publisher", "title"));
        keys.set("id", ref("id"));
        keys.set("description", value(Property.DESCRIPTION));
        addValues(keys, NodeKind.SOURCE.properties());
        addReferences(keys, ReferenceKey.of(NodeKind.SOURCE));
        return source;
    }

    private static ObjectNode entity() {
        return described(Arrays.stream(NodeKind.values())
                .filter(NodeKind.THINGS::contains)
                .toList());
    }

    /** What the dataset points at and another one describes. */
    private static ObjectNode mention() {
        return described(List.of(NodeKind.values()));
    }

    private static ObjectNode described(List<NodeKind> kinds) {
        ObjectNode entity = JSON.objectNode();
        ObjectNode keys = closed(entity, List.of("id", "kind", "name"));
        keys.set("id", ref("id"));
        keys.set(
                "kind", choice("What it is", kinds.stream().map(NodeKind::label).toList()));
        keys.set("name", value(Property.NAME));
        keys.set("description", value(Property.DESCRIPTION));
        Set<Property> ofSomeKind = new LinkedHashSet<>();
        kinds.forEach(kind -> ofSomeKind.addAll(kind.properties()));
        addValues(keys, ofSomeKind);
        addValues(keys, List.of(Property.NATIVE_ID, Property.RAW));
        keys.set("names", list("name"));
        keys.set("links", list("link"));
        keys.set("dates", list("dating"));
        return entity;
    }

    /** A date of an operation as somebody gives it. */
    private static ObjectNode dating() {
        ObjectNode dating = JSON.objectNode();
        ObjectNode keys = closed(dating, List.of("event", "date", "statedBy", "sources"));
        addValues(keys, RelationshipType.DATED.properties());
        return dating;
    }

    private static ObjectNode name() {
        ObjectNode name = JSON.objectNode();
        ObjectNode keys = closed(name, List.of("name", "sources"));
        keys.set("name", value(Property.NAME));
        keys.set("usedBy", ids("Ids of those who use the name for it"));
        addValues(keys, List.of(Property.SINCE, Property.SPELLING));
        keys.set("sources", ids("Ids of the documents where the name stands"));
        return name;
    }

    private static ObjectNode link() {
        ObjectNode link = JSON.objectNode();
        ObjectNode keys = closed(link, List.of("type", "to"));
        List<RelationshipType> types = Arrays.stream(RelationshipType.values())
                .filter(type -> type.structural()
                        || type == RelationshipType.HELD_SAME_AS
                        || type == RelationshipType.OVERLAPS
                        || type == RelationshipType.MAY_BE
                        || type == RelationshipType.CITED_IN)
                .filter(type -> type != RelationshipType.NAMES && type != RelationshipType.DATED)
                .toList();
        keys.set(
                "type",
                choice(
                        "What it says",
                        types.stream().map(RelationshipType::inFiles).toList()));
        keys.set("to", ref("id"));
        Set<Property> ofSomeType = new LinkedHashSet<>();
        types.forEach(type -> ofSomeType.addAll(type.properties()));
        ofSomeType.remove(Property.DECIDED_IN);
        addValues(keys, ofSomeType);
        types.stream()
                .filter(type -> !type.required().isEmpty())
                .collect(groupingBy(RelationshipType::required, LinkedHashMap::new, toList()))
                .forEach((required, those) -> SchemaNodes.demand(
                        link,
                        "type",
                        those.stream().map(RelationshipType::inFiles).toList(),
                        required.stream().map(Property::key).toList()));
        return link;
    }

    private static ObjectNode judgement() {
        ObjectNode judgement = JSON.objectNode();
        ObjectNode keys = closed(judgement, List.of("from", "to", "judgement"));
        keys.set("from", ref("id"));
        keys.set("to", ref("id"));
        addValues(keys, List.of(Property.JUDGEMENT, Property.BASIS, Property.DECIDED_BY, Property.DATE));
        return judgement;
    }

    /** A claim, denial, comment or measure. */
    private static ObjectNode statement(NodeKind kind) {
        List<ReferenceKey> references = ReferenceKey.of(kind);
        ObjectNode statement = JSON.objectNode();
        ObjectNode keys = closed(
                statement,
                Stream.of(
                                Stream.of("id"),
                                kind.properties().stream()
                                        .filter(Property.TYPE::equals)
                                        .map(Property::key),
                                references.stream()
                                        .filter(ReferenceKey::required)
                                        .map(ReferenceKey::key))
                        .flatMap(Function.identity())
                        .toList());
        keys.set("id", ref("id"));
        keys.set("name", value(Property.NAME));
        keys.set("description", value(Property.DESCRIPTION));
        addValues(keys, List.of(Property.NATIVE_ID, Property.RAW));
        addReferences(keys, references);
        addValues(keys, kind.properties());
        return statement;
    }

    private static void addReferences(ObjectNode keys, List<ReferenceKey> references) {
        references.forEach(key -> keys.set(key.key(), key.detailed() ? list(key.item()) : ids(key.meaning())));
    }

    /** One of a list: an id, or a mapping of it with what is said beside it. */
    private static ObjectNode item(ReferenceKey key) {
        ObjectNode full = JSON.objectNode();
        ObjectNode keys = closed(full, List.of("id"));
        keys.set("id", ref("id"));
        addValues(keys, key.type().properties());
        ObjectNode item = JSON.objectNode().put("description", key.meaning());
        item.putArray("type").add("string").add("object");
        full.remove("type");
        return item.setAll(full);
    }
}
