package org.ascribe.http;

import static org.ascribe.http.Schemas.list;
import static org.ascribe.http.Schemas.object;
import static org.ascribe.http.Schemas.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.NodeRole;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.Shape;
import org.ascribe.schema.Wording;

/** The kinds and relationships of the graph as the API tells them: all that a page needs to draw and name them. */
final class Vocabulary {
    private static final Fields TEXT = object("type", "string");
    private static final Fields FLAG = object("type", "boolean");

    private Vocabulary() {}

    /** All of it. */
    static Fields shown() {
        return object(
                "kinds",
                Arrays.stream(NodeKind.values()).map(Vocabulary::shown).toList(),
                "relationships",
                Arrays.stream(RelationshipType.values()).map(Vocabulary::shown).toList());
    }

    private static Fields shown(NodeKind kind) {
        return object(
                "kind", kind.label(),
                "label", kind.label(),
                "word", kind.word(),
                "plural", kind.plural(),
                "role", kind.role().word(),
                "meaning", kind.meaning(),
                "colour", kind.colour(),
                "shape", kind.shape().word(),
                "crowded", NodeKind.CROWDED.contains(kind),
                "caption", Property.NAME.key(),
                "properties", properties(kind.properties()));
    }

    private static Fields shown(RelationshipType type) {
        Wording wording = type.wording();
        return object(
                "type", type.name(),
                "role", wording.role().word(),
                "structural", type.structural(),
                "mutual", wording.mutual(),
                "meaning", wording.forwards(),
                "backwards", wording.backwards(),
                "out", wording.out(),
                "in", wording.in(),
                "from", labels(type.from()),
                "to", labels(type.to()),
                "properties", properties(type.properties()));
    }

    private static List<Fields> properties(List<Property> properties) {
        return properties.stream()
                .map(property ->
                        object("name", property.key(), "meaning", property.meaning(), "choices", property.choices()))
                .toList();
    }

    private static List<String> labels(Set<NodeKind> kinds) {
        return kinds.stream().sorted().map(NodeKind::label).toList();
    }

    /** The shape of it for the OpenAPI document. */
    static Fields shape() {
        return whole(object("kinds", list(whole(kind())), "relationships", list(whole(relationship()))));
    }

    private static Fields kind() {
        return object(
                "kind", said("The label in the graph, and the kind in answers"),
                "label", TEXT,
                "word", said("What people call one of it"),
                "plural", said("What people call several of it"),
                "role", oneOf(Arrays.stream(NodeRole.values()).map(NodeRole::word)),
                "meaning", TEXT,
                "colour", object("type", "string", "pattern", "^#[0-9a-f]{6}$"),
                "shape", oneOf(Arrays.stream(Shape.values()).map(Shape::word)),
                "crowded", FLAG,
                "caption", TEXT,
                "properties", list(Schemas.ref("Property")));
    }

    private static Fields relationship() {
        return object(
                "type", TEXT,
                "role", oneOf(Arrays.stream(Wording.Role.values()).map(Wording.Role::word)),
                "structural", FLAG,
                "mutual", FLAG,
                "meaning", said("What it says of its start, read along its direction"),
                "backwards", said("What it says of its end, read against its direction"),
                "out", said("What those at its end are to the one at its start"),
                "in", said("What those at its start are to the one at its end"),
                "from", list(TEXT),
                "to", list(TEXT),
                "properties", list(Schemas.ref("Property")));
    }

    private static Fields said(String description) {
        return object("type", "string", "description", description);
    }

    private static Fields oneOf(Stream<String> words) {
        return object("type", "string", "enum", words.toList());
    }
}
