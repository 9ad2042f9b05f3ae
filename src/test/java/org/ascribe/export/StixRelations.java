package org.ascribe.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of STIX 2.1 for how the objects of a bundle stand to each other. */
final class StixRelations {
    private static final Pattern TERM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> NO_ENDS = Set.of(
            "relationship", "sighting", "bundle", "extension-definition", "marking-definition", "language-content");
    /** Where STIX says itself what a type of relationship leads to; all others are the producer's own affair. */
    private static final Map<String, Set<String>> TARGETS = Map.of(
            "targets", Set.of("identity", "location", "vulnerability"),
            "originates-from", Set.of("location"),
            "located-at", Set.of("location"));

    private final List<String> broken = new ArrayList<>();

    private StixRelations() {}

    /**
     * What is wrong between objects.
     *
     * @param objects all of a bundle, by id
     */
    static List<String> broken(Map<String, JsonNode> objects) {
        StixRelations relations = new StixRelations();
        Map<String, String> uuids = new HashMap<>();
        for (String id : objects.keySet()) {
            String other = uuids.put(id.substring(id.indexOf("--")), id);
            relations.check(other == null, id, "has the UUID of " + other);
        }
        objects.forEach(relations::object);
        return relations.broken;
    }

    private void object(String id, JsonNode object) {
        switch (type(id)) {
            case "relationship" -> relationship(id, object);
            case "note", "opinion" -> {
                check(object.has("authors"), id, "is by nobody");
                object.path("object_refs")
                        .forEach(ref -> check(!type(ref.asText()).endsWith("-definition"), id, "is about no object"));
            }
            default -> {}
        }
    }

    private void relationship(String id, JsonNode object) {
        String type = object.path("relationship_type").asText();
        String from = object.path("source_ref").asText();
        String to = object.path("target_ref").asText();
        check(TERM.matcher(type).matches(), id, "has an odd type");
        check(!from.equals(to), id, "leads to itself");
        check(!NO_ENDS.contains(type(from)) && !NO_ENDS.contains(type(to)), id, "joins what cannot be joined");
        check(
                !type.equals("duplicate-of") || type(from).equals(type(to)),
                id,
                "says that different types are the same");
        check(
                TARGETS.getOrDefault(type, Set.of(type(to))).contains(type(to)),
                id,
                "leads as " + type + " to " + type(to));
    }

    private static String type(String id) {
        int end = id.indexOf("--");
        return end < 0 ? "" : id.substring(0, end);
    }

    private void check(boolean holds, String id, String what) {
        if (!holds) {
            broken.add(id + " " + what);
        }
    }
}
