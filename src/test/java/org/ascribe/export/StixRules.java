package org.ascribe.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of STIX 2.1 that bear on what Ascribe writes, in words of our own: everything that breaks one is named. */
final class StixRules {
    private static final Pattern ID = Pattern.compile(
            "[a-z][a-z0-9-]+[a-z0-9]--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern TYPE = Pattern.compile("(?=.{3,250}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][a-z0-9_]{2,249}|id");
    private static final Set<String> COMMON = Set.of(
            "type",
            "spec_version",
            "id",
            "created_by_ref",
            "created",
            "modified",
            "revoked",
            "labels",
            "confidence",
            "lang",
            "external_references",
            "object_marking_refs",
            "granular_markings",
            "extensions");
    private static final Map<String, Set<String>> OWN = Map.of(
            "identity", Set.of("name", "description", "roles", "identity_class", "sectors", "contact_information"),
            "intrusion-set",
                    Set.of("name", "description", "aliases", "first_seen", "last_seen", "goals", "resource_level"),
            "campaign", Set.of("name", "description", "aliases", "first_seen", "last_seen", "objective"),
            "location", Set.of("name", "description", "region", "country", "latitude", "longitude", "precision"),
            "note", Set.of("abstract", "content", "authors", "object_refs"),
            "opinion", Set.of("explanation", "authors", "opinion", "object_refs"),
            "relationship",
                    Set.of("relationship_type", "description", "source_ref", "target_ref", "start_time", "stop_time"),
            "extension-definition",
                    Set.of("name", "description", "schema", "version", "extension_types", "extension_properties"));
    private static final Map<String, List<String>> NEEDED = Map.of(
            "identity", List.of("name"),
            "intrusion-set", List.of("name"),
            "campaign", List.of("name"),
            "location", List.of("country"),
            "note", List.of("content", "object_refs"),
            "opinion", List.of("opinion", "object_refs"),
            "relationship", List.of("relationship_type", "source_ref", "target_ref"),
            "extension-definition", List.of("created_by_ref", "name", "schema", "version", "extension_types"));
    private static final Map<String, Set<String>> WORDS = Map.of(
            "identity_class", Set.of("individual", "group", "system", "organization", "class", "unknown"),
            "opinion", Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"),
            "spec_version", Set.of("2.1"));

    private static final Set<String> COUNTRIES = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream(),
                    // Kosovo: of the codes that ISO leaves to its users the one that all of them use.
                    Stream.of("XK"))
            .collect(Collectors.toSet());
    /** Of the branches that STIX knows those that the export writes. */
    private static final Set<String> SECTORS = Set.of("government-national");

    private final List<String> broken = new ArrayList<>();
    private final Map<String, JsonNode> objects = new HashMap<>();

    private StixRules() {}

    /** What is wrong with a bundle. */
    static List<String> broken(JsonNode bundle) {
        StixRules rules = new StixRules();
        rules.bundle(bundle);
        return rules.broken;
    }

    private void bundle(JsonNode bundle) {
        check(bundle, bundle.path("type").asText().equals("bundle"), "is no bundle");
        check(bundle, bundle.path("id").asText().startsWith("bundle--"), "has no id of a bundle");
        check(bundle, ID.matcher(bundle.path("id").asText()).matches(), "has no id of STIX");
        check(bundle, !bundle.has("spec_version"), "a bundle has no version in 2.1");
        check(bundle, !bundle.path("objects").isEmpty(), "is empty");
        for (JsonNode object : bundle.path("objects")) {
            check(object, objects.put(object.path("id").asText(), object) == null, "stands twice");
        }
        bundle.path("objects").forEach(this::object);
        broken.addAll(StixRelations.broken(objects));
    }

    private void object(JsonNode object) {
        String type = object.path("type").asText();
        check(object, ID.matcher(object.path("id").asText()).matches(), "has no id of STIX");
        check(object, object.path("id").asText().startsWith(type + "--"), "has an id of another type");
        check(object, TYPE.matcher(type).matches(), "is of a type with an odd name");
        for (String key : List.of("type", "spec_version", "id", "created", "modified")) {
            check(object, object.path(key).isTextual(), "has no " + key);
        }
        NEEDED.getOrDefault(type, List.of()).forEach(key -> check(object, object.has(key), "has no " + key));
        timestamps(object);
        object.properties().forEach(property -> property(object, type, property.getKey(), property.getValue()));
        object.path("external_references").forEach(reference -> reference(object, reference));
        extensions(object, type);
        if (type.equals("extension-definition")) {
            String version = object.path("version").asText();
            check(object, version.matches("\\d+\\.\\d+\\.\\d+"), "has no version of three numbers");
        }
        StixValues.broken(object).forEach(what -> check(object, false, what));
    }

    private void timestamps(JsonNode object) {
        for (String key : List.of("created", "modified", "first_seen", "last_seen", "start_time", "stop_time")) {
            if (object.has(key)) {
                check(object, isTimestamp(object.path(key).asText()), "has no timestamp in " + key);
            }
        }
        for (String key : List.of("created", "modified")) {
            check(object, object.path(key).asText().matches(".*\\.\\d{3,}Z"), "has no milliseconds in " + key);
        }
        check(object, !object.has("stop_time") || before(object, "start_time", "stop_time"), "stops before it starts");
        check(object, inOrder(object, "created", "modified"), "was modified before it was created");
        check(object, inOrder(object, "first_seen", "last_seen"), "was seen last before it was seen first");
    }

    private void property(JsonNode object, String type, String key, JsonNode value) {
        check(object, PROPERTY.matcher(key).matches(), "has the name " + key);
        check(
                object,
                COMMON.contains(key)
                        || !OWN.containsKey(type)
                        || OWN.getOrDefault(type, Set.of()).contains(key),
                "has a property of its own, " + key);
        check(object, !WORDS.containsKey(key) || isWord(key, value), key + " is " + value);
        if (key.endsWith("_ref")) {
            check(object, objects.containsKey(value.asText()), key + " leads nowhere");
        } else if (key.endsWith("_refs")) {
            value.forEach(ref -> check(object, objects.containsKey(ref.asText()), key + " leads nowhere"));
        } else if (key.equals("confidence")) {
            check(object, value.isInt() && value.asInt() >= 0 && value.asInt() <= 100, "confidence is " + value);
        } else if (key.equals("country")) {
            check(object, COUNTRIES.contains(value.asText()), "country is " + value);
        } else if (key.equals("sectors")) {
            value.forEach(sector -> check(object, SECTORS.contains(sector.asText()), "sectors are " + value));
        }
        check(
                object,
                !key.equals("created_by_ref") || value.asText().startsWith("identity--"),
                "is not created by an identity");
    }

    private static boolean isWord(String key, JsonNode value) {
        return WORDS.getOrDefault(key, Set.of()).contains(value.asText());
    }

    private void reference(JsonNode object, JsonNode reference) {
        String by = reference.path("source_name").asText();
        check(object, !by.isBlank(), "cites nobody");
        check(object, !Set.of("cve", "capec").contains(by), "cites a catalogue of weaknesses as if it were a document");
        check(
                object,
                reference.has("description") || reference.has("url") || reference.has("external_id"),
                "cites nothing");
        Set<String> keys = new HashSet<>();
        reference.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(Set.of("source_name", "description", "url", "external_id"));
        check(object, keys.isEmpty(), "cites with " + keys);
        if (reference.has("url")) {
            check(object, reference.path("url").asText().matches("https?://[!-~]+"), "cites no address");
        }
    }

    private void extensions(JsonNode object, String type) {
        boolean newType = false;
        for (Map.Entry<String, JsonNode> extension : object.path("extensions").properties()) {
            JsonNode definition = objects.get(extension.getKey());
            String kind = extension.getValue().path("extension_type").asText();
            check(object, definition != null, "has an extension that is not defined");
            check(
                    object,
                    definition != null
                            && definition.path("extension_types").toString().contains("\"" + kind + "\""),
                    "has an extension of a kind that is not declared: " + kind);
            check(object, extension.getValue().size() > 1 || kind.equals("new-sdo"), "has an empty extension");
            extension
                    .getValue()
                    .fieldNames()
                    .forEachRemaining(key -> check(object, PROPERTY.matcher(key).matches(), "has the name " + key));
            newType |= kind.equals("new-sdo");
        }
        check(object, OWN.containsKey(type) != newType, "is of a type that nobody defines, or defines one anew");
    }

    private boolean inOrder(JsonNode object, String first, String second) {
        return !object.has(first)
                || !object.has(second)
                || object.path(first).asText().compareTo(object.path(second).asText()) <= 0;
    }

    private static boolean before(JsonNode object, String first, String second) {
        return object.path(first).asText().compareTo(object.path(second).asText()) < 0;
    }

    private static boolean isTimestamp(String text) {
        try {
            OffsetDateTime.parse(text);
            return TIMESTAMP.matcher(text).matches();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void check(JsonNode object, boolean holds, String what) {
        if (!holds) {
            broken.add(object.path("id").asText() + " " + what);
        }
    }
}
