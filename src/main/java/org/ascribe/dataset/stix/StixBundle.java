package org.ascribe.dataset.stix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;

/** Collects the STIX objects of an input that have a place in the model, and counts the others by type. */
final class StixBundle {
    private static final Set<String> ENTITIES =
            Set.of("intrusion-set", "threat-actor", "campaign", "incident", "identity", "location");
    private static final Set<String> RELATIONSHIPS =
            Set.of("attributed-to", "targets", "located-at", "originates-from", "revoked-by", "duplicate-of");
    private static final Set<String> DOCUMENTS = Set.of("report", "grouping", "opinion", "note");

    /** The smallest domain that was ever published without a matrix had more. */
    private static final int TECHNIQUES_OF_A_DOMAIN = 50;

    private final Draft draft;
    private final Map<String, StixObject> objects = new LinkedHashMap<>();
    private final Map<String, StixObject> relationships = new LinkedHashMap<>();
    private final Map<String, StixObject> documents = new LinkedHashMap<>();
    private final List<StixObject> releases = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> killChains = new LinkedHashSet<>();
    private int techniques;

    StixBundle(Draft draft) {
        this.draft = draft;
    }

    /** The entities by their STIX id; of several versions of one the latest. */
    Map<String, StixObject> objects() {
        return objects;
    }

    /** The relationships between entities; of several versions of one the latest. */
    Collection<StixObject> relationships() {
        return relationships.values();
    }

    /** The reports, groupings, opinions and notes; of several versions of one the latest. */
    Collection<StixObject> documents() {
        return documents.values();
    }

    /** The collections and matrices of ATT&amp;CK, which say of what it is a release. */
    List<StixObject> releases() {
        return releases;
    }

    /** The kill chains of a whole domain of MITRE: so domains are told that have no matrix yet. Empty for an excerpt. */
    Set<String> killChains() {
        return techniques < TECHNIQUES_OF_A_DOMAIN ? Set.of() : killChains;
    }

    /** The ids of the bundles. */
    Set<String> ids() {
        return ids;
    }

    /** Takes what stands around the objects: a bundle, or the envelope of a server. */
    void open(JsonNode envelope) {
        String id = StixObject.id(envelope.path("id").asText());
        if (id.startsWith("bundle--") && id.length() <= 200) {
            ids.add(id);
        }
    }

    /** Takes one object. */
    void read(JsonNode node, Location at) {
        String type = Texts.cut(Spelling.tidy(node.path("type").asText()), 60);
        String id = StixObject.id(node.path("id").asText());
        StixObject object = new StixObject(id, type, node, at);
        if (type.isEmpty() || id.isEmpty() || id.length() > 200) {
            draft.tally().reject("object without type or id", at, Texts.cut(id, 200));
            draft.warn("no-id", at, "An object has no " + (type.isEmpty() ? "type" : "usable id"), "left out");
        } else if (type.equals("relationship")) {
            relationship(object);
        } else if (ENTITIES.contains(type)) {
            latest(objects, object);
        } else if (DOCUMENTS.contains(type)) {
            latest(documents, object);
        } else {
            other(object);
        }
    }

    private void other(StixObject object) {
        switch (object.type()) {
            case "x-mitre-collection", "x-mitre-matrix" -> releases.add(object);
            case "attack-pattern" -> {
                if (object.ref("created_by_ref").equals(StixObject.MITRE)) {
                    techniques++;
                    object.node()
                            .path("kill_chain_phases")
                            .forEach(phase ->
                                    killChains.add(phase.path("kill_chain_name").asText()));
                }
            }
            default -> {}
        }
        draft.tally().skip(object.type());
    }

    private void relationship(StixObject relationship) {
        String type = Texts.cut(relationship.text("relationship_type"), 60);
        String from = typeOf(relationship.ref("source_ref"));
        String to = typeOf(relationship.ref("target_ref"));
        if (RELATIONSHIPS.contains(type) && ENTITIES.contains(from) && ENTITIES.contains(to)) {
            latest(relationships, relationship);
        } else if (type.isEmpty() || from.isEmpty() || to.isEmpty()) {
            draft.tally().reject("relationship without type or ends", relationship.at(), relationship.id());
            draft.warn(
                    "no-ends", relationship.at(), relationship.id() + " lacks its type or one of its ends", "left out");
        } else {
            draft.tally().skip("relationship: " + from + " " + type + " " + to);
        }
    }

    /** Keeps the version of an object that counts. */
    private void latest(Map<String, StixObject> versions, StixObject object) {
        StixObject other = versions.get(object.id());
        if (other == null || StixObject.BY_VERSION.compare(other, object) < 0) {
            versions.put(object.id(), object);
        }
        if (other != null) {
            draft.tally().skip("other version of an object");
        }
    }

    /** The type that an id begins with, or empty. */
    static String typeOf(String id) {
        int end = id.indexOf("--");
        return end < 0 ? "" : Texts.cut(id.substring(0, end), 40);
    }
}
