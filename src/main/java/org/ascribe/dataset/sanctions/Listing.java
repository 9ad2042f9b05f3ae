package org.ascribe.dataset.sanctions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * One entry of a sanctions list: it is a measure, and where its reasons accuse a claim, for they say in public whom it holds
 * responsible.
 *
 * @param id id of the entry in the graph, which is that of the one listed unless the entry is about a known body
 * @param nativeId id of the entry on the list
 * @param kind what is listed
 * @param name the name as listed
 * @param aliases its other names
 * @param date when it was listed
 * @param words what was imposed, in the words of the list
 * @param basis the rules that it is listed under
 * @param reasons why, in the words of the list; empty where it gives none
 * @param locator where on the list it stands
 * @param at where it stands in the file
 */
record Listing(
        String id,
        String nativeId,
        NodeKind kind,
        String name,
        List<String> aliases,
        Optional<Period> date,
        String words,
        String basis,
        String reasons,
        String locator,
        Location at) {
    /** What is done with computers, and how a list ties somebody to those who do it. */
    private static final Pattern DEEDS = Pattern.compile("(?i)cyber|hack|malware|ransomware|intrusion|phish|malicious"
            + "|operation|publicly known as|linked to the|threat group|involved in|responsible for");


    /** The id of the claim that the entry makes. */
    String claimId() {
        return id + ":claim";
    }

    /** Whether its reasons accuse the one listed of anything done with computers. */
    boolean accuses() {
        return DEEDS.matcher(reasons).find();
    }

    /** The body that the entry is about, if it is one that other sources name too. */
    Optional<Bodies.Body> known() {
        return known(kind, name);
    }

    /** The body of that name, if what is listed is no person and the body is one that other sources name too. */
    static Optional<Bodies.Body> known(NodeKind kind, String name) {
        return kind == NodeKind.PERSON
                ? Optional.empty()
                : Bodies.find(name).filter(body -> body.kind() == NodeKind.AGENCY);
    }

    /**
     * Adds the one listed, the measure and the claim to the draft, reports a missing date, and returns the id of the one listed.
     *
     * @param by id of the one who lists
     * @param source id of the list
     */
    String add(Draft draft, String by, String source) {
        String listed = known().map(body -> draft.add(Entity.mention(body.id(), body.kind(), body.name(), at)))
                .orElseGet(() -> draft.add(Entity.of(id, kind, name, Map.of(Property.NATIVE_ID, nativeId), at)));
        Map<Property, Object> cited = Map.of(Property.SOURCES, List.of(source));
        aliases.forEach(
                alias -> draft.link(RelationshipType.NAMES, draft.add(Entity.alias(alias, at)), listed, cited, at));
        if (date.isEmpty()) {
            draft.warn("no-date", at, "The entry " + nativeId + " has no date that can be read", "");
        }
        measure(draft, by, source, listed);
        if (accuses()) {
            claim(draft, by, source, listed);
        }
        return listed;
    }

    private void measure(Draft draft, String by, String source, String listed) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.TYPE, "sanction");
        date.ifPresent(day -> properties.put(Property.DATE, day));
        if (!words.isEmpty()) {
            properties.put(Property.WORDS, words);
        }
        String measure = draft.add(Entity.of(id + ":sanction", NodeKind.MEASURE, "", properties, at));
        draft.link(RelationshipType.IMPOSED, by, measure, at);
        draft.link(RelationshipType.AGAINST, measure, listed, at);
        draft.link(RelationshipType.CITED_IN, measure, source, Map.of(Property.LOCATOR, locator), at);
    }

    private void claim(Draft draft, String by, String source, String listed) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.INSTRUMENT, "sanction");
        properties.put(Property.BASIS, basis);
        date.ifPresent(day -> properties.put(Property.DATE, day));
        String claim = draft.add(Entity.of(claimId(), NodeKind.ATTRIBUTION, "", properties, at));
        draft.link(RelationshipType.MADE, by, claim, Map.of(Property.ROLE, "lead"), at);
        draft.link(RelationshipType.POINTS_TO, claim, listed, at);
        draft.link(RelationshipType.CITED_IN, claim, source, Map.of(Property.LOCATOR, locator), at);
    }
}
