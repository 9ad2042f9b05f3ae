package org.ascribe.dataset.sanctions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * One entry of a sanctions list: it is a measure, and where its reasons accuse the one listed of something also a claim.
 *
 * @param id id of the entry in the graph, which is that of the one listed unless the entry is about a known body
 * @param nativeId id of the entry on the list
 * @param kind what is listed
 * @param name the name as listed
 * @param aliases its other names
 * @param date when it was listed
 * @param words what was imposed, in the words of the list
 * @param basis the rules that it is listed under
 * @param accuses whether the reasons given for it accuse the one listed
 * @param locator where on the list it stands
 * @param at where it stands in the file
 */
record SanctionsEntry(
        String id,
        String nativeId,
        NodeKind kind,
        String name,
        List<String> aliases,
        Optional<Period> date,
        String words,
        String basis,
        boolean accuses,
        String locator,
        Location at) {

    /** A day is the same however a list writes it; what is longer than a name is none. */
    SanctionsEntry {
        aliases = aliases.stream()
                .filter(alias -> alias.length() <= Naming.LONGEST)
                .toList();
        date = date.map(day -> day.precision() == Period.Precision.DAY ? Period.day(day.from(), day.value()) : day);
    }

    /** The id of the measure that the entry is. */
    String measureId() {
        return id + ":sanction";
    }

    /** The id of the claim that the entry makes. */
    String claimId() {
        return id + ":claim";
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
     * Adds the one listed, the measure and the claim, if it makes one, to the draft and returns the id of the one listed.
     *
     * @param by ids of those who list; a state stands before its body
     * @param source id of the list
     */
    String add(Draft draft, List<String> by, String source) {
        String listed = known().map(body -> draft.add(Entity.mention(body.id(), body.kind(), body.name(), at)))
                .orElseGet(() -> draft.add(Entity.of(id, kind, name, Map.of(Property.NATIVE_ID, nativeId), at)));
        Map<Property, Object> cited = Map.of(Property.SOURCES, List.of(source));
        aliases.forEach(
                alias -> draft.link(RelationshipType.NAMES, draft.add(Entity.alias(alias, at)), listed, cited, at));
        measure(draft, by, source, listed);
        if (accuses) {
            claim(draft, by, source, listed);
        }
        return listed;
    }

    private void measure(Draft draft, List<String> by, String source, String listed) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.TYPE, "sanction");
        date.ifPresent(day -> properties.put(Property.DATE, day));
        if (!words.isEmpty()) {
            properties.put(Property.WORDS, words);
        }
        String measure = draft.add(Entity.of(measureId(), NodeKind.MEASURE, "", properties, at));
        by.forEach(one -> draft.link(RelationshipType.IMPOSED, one, measure, at));
        draft.link(RelationshipType.AGAINST, measure, listed, at);
        draft.link(RelationshipType.CITED_IN, measure, source, Map.of(Property.LOCATOR, locator), at);
    }

    private void claim(Draft draft, List<String> by, String source, String listed) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.INSTRUMENT, "sanction");
        properties.put(Property.BASIS, basis);
        date.ifPresent(day -> properties.put(Property.DATE, day));
        String claim = draft.add(Entity.of(claimId(), NodeKind.ATTRIBUTION, "", properties, at));
        for (String one : by) {
            String role = one.equals(by.getFirst()) ? "lead" : "joined";
            draft.link(RelationshipType.MADE, one, claim, Map.of(Property.ROLE, role), at);
        }
        draft.link(RelationshipType.POINTS_TO, claim, listed, at);
        draft.link(RelationshipType.CITED_IN, claim, source, Map.of(Property.LOCATOR, locator), at);
    }
}
