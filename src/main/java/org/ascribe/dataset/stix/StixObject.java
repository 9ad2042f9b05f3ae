package org.ascribe.dataset.stix;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.JsonTexts;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.Property;

/**
 * An object of a STIX bundle.
 *
 * @param id its id: type, two hyphens and a UUID
 * @param type its type
 * @param node all of it
 * @param at where it stands
 */
record StixObject(String id, String type, JsonNode node, Location at) {
    /** The version that counts comes last: of the latest instant, and of one instant the one that withdraws it. */
    static final Comparator<StixObject> BY_VERSION =
            Comparator.comparing(StixObject::modified).thenComparing(StixObject::retired);

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\.\\d*)?");

    /** The identity under which MITRE publishes ATT&amp;CK. */
    static final String MITRE = "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5";

    /** An id without what cannot be part of it; the case of its letters means nothing. */
    static String id(String text) {
        return Spelling.id(text).toLowerCase(Locale.ROOT);
    }

    /** When this version of it was made; long ago where that is not said. */
    Instant modified() {
        return instant("modified").or(() -> instant("created")).orElse(Instant.EPOCH);
    }

    private Optional<Instant> instant(String key) {
        String text = text(key);
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Dates.parse(text)
                    .map(date -> date.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** Whether it was withdrawn by its author. */
    boolean retired() {
        return revoked() || new JsonTexts(node).isTrue("x_mitre_deprecated");
    }

    /** Whether it was withdrawn as the standard has it. */
    boolean revoked() {
        return new JsonTexts(node).isTrue("revoked");
    }

    /** The text under a key, or empty. */
    String text(String key) {
        return Spelling.tidy(node.path(key).asText());
    }

    /** A reference to another object; an id may have lost its way to a blank. */
    String ref(String key) {
        return id(node.path(key).asText());
    }

    /** The references under a key to other objects. */
    List<String> refs(String key) {
        return texts(key).stream().map(StixObject::id).toList();
    }

    /** The texts under a key, be it one or a list. */
    List<String> texts(String key) {
        return new JsonTexts(node).under(key);
    }

    /** The documents that it refers to. */
    StixReferences references() {
        return StixReferences.of(node.path("external_references"));
    }

    /** Whether it belongs to ATT&amp;CK. */
    boolean ofAttack() {
        return ref("created_by_ref").equals(MITRE) && references().attackId().isPresent();
    }

    /** The properties that every kind has. */
    Map<Property, Object> properties() {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        String description = Texts.description(node.path("description").asText());
        if (!Placeholder.is(description)) {
            properties.put(Property.DESCRIPTION, description);
        }
        properties.put(Property.NATIVE_ID, id);
        return properties;
    }

    /** Names beside its own. */
    List<String> aliases() {
        List<String> aliases = new ArrayList<>(new JsonTexts(node).names("aliases"));
        aliases.addAll(new JsonTexts(node).names("x_mitre_aliases"));
        return aliases;
    }

    /** The stated confidence on the scale of three, be it a word or a number from 1 to 100, which some write as a text. */
    Optional<String> confidence() {
        String text = text("confidence");
        return switch (Spelling.plain(text)) {
            case "low" -> Optional.of("low");
            case "med", "medium", "moderate" -> Optional.of("moderate");
            case "high" -> Optional.of("high");
            default -> onScale(text);
        };
    }

    private static Optional<String> onScale(String text) {
        Matcher number = NUMBER.matcher(text);
        int confidence = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        return confidence < 1 || confidence > 100
                ? Optional.empty()
                : Optional.of(confidence < 30 ? "low" : confidence < 70 ? "moderate" : "high");
    }
}
