package org.ascribe.dataset.stix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;

/** Collects the objects of a STIX bundle that have a place in the model, and counts the others by type. */
final class StixBundle {
    private static final Set<String> ENTITIES =
            Set.of("intrusion-set", "threat-actor", "campaign", "incident", "identity", "location");
    private static final Set<String> RELATIONSHIPS =
            Set.of("attributed-to", "targets", "located-at", "originates-from", "revoked-by", "duplicate-of");

    private final Draft draft;
    private final Map<String, StixObject> objects = new LinkedHashMap<>();
    private final List<StixObject> relationships = new ArrayList<>();
    private final List<String> release = new ArrayList<>();

    StixBundle(Draft draft) {
        this.draft = draft;
    }

    /** The entities by their STIX id; of several versions of one the latest. */
    Map<String, StixObject> objects() {
        return objects;
    }

    /** The relationships between entities. */
    List<StixObject> relationships() {
        return relationships;
    }

    /** The names that ATT&amp;CK gives to a release. */
    List<String> release() {
        return release;
    }

    /** Takes one object. */
    void read(JsonNode node, Location at) {
        String type = Texts.cut(Spelling.tidy(node.path("type").asText()), 60);
        String id = Spelling.id(node.path("id").asText());
        StixObject object = new StixObject(id, type, node, at);
        if (type.isEmpty() || id.isEmpty() || id.length() > 200) {
            draft.tally().reject("object without type or id", at, id);
        } else if (type.equals("relationship")) {
            relationship(object);
        } else if (ENTITIES.contains(type)) {
            entity(object);
        } else {
            switch (type) {
                case "x-mitre-collection" -> release.add(object.text("name"));
                case "x-mitre-matrix" ->
                    object.references().all().forEach(reference -> release.add(reference.externalId()));
                default -> {}
            }
            draft.tally().skip(type);
        }
    }

    private void relationship(StixObject relationship) {
        String type = Texts.cut(relationship.text("relationship_type"), 60);
        String from = typeOf(relationship.ref("source_ref"));
        String to = typeOf(relationship.ref("target_ref"));
        if (RELATIONSHIPS.contains(type) && ENTITIES.contains(from) && ENTITIES.contains(to)) {
            relationships.add(relationship);
        } else if (type.isEmpty() || from.isEmpty() || to.isEmpty()) {
            draft.tally().reject("relationship without type or ends", relationship.at(), relationship.id());
        } else {
            draft.tally().skip("relationship: " + from + " " + type + " " + to);
        }
    }

    private void entity(StixObject object) {
        StixObject other = objects.get(object.id());
        if (other == null || other.text("modified").compareTo(object.text("modified")) < 0) {
            objects.put(object.id(), object);
        }
        if (other != null) {
            draft.tally().skip("other version of an object");
        }
    }

    private static String typeOf(String id) {
        int end = id.indexOf("--");
        return end < 0 ? "" : Texts.cut(id.substring(0, end), 40);
    }
}
