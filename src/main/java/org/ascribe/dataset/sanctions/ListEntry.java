package org.ascribe.dataset.sanctions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a sanctions list while it is gathered: many lists spread one over several rows or files, one for each name, address
 * and the like.
 */
final class ListEntry {

    /** The single facts of an entry, of which the first that is stated holds. */
    enum Fact {
        /** What is listed, as the list says it: Individual, Entity, Ship. */
        TYPE,
        /** Who designated it. */
        DESIGNATED_BY,
        /** What was imposed. */
        IMPOSED,
        /** Why. */
        REASONS,
        /** The rules that it is listed under. */
        RULES
    }

    private final String id;
    private final List<Location> rows = new ArrayList<>();
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> nationalities = new LinkedHashSet<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private String name = "";
    private boolean primary;
    private boolean unreadableDay;
    private @Nullable Period day;

    ListEntry(String id) {
        this.id = id;
    }

    /** Takes note of a row, or of the record as a whole. */
    void row(Location at) {
        rows.add(at);
    }

    /** Takes a name; the first main one is the name to show, else the first of all. */
    void name(String text, boolean main) {
        String tidy = Spelling.tidy(text);
        if (Placeholder.is(tidy) || Spelling.saysNothing(tidy)) {
            return;
        }
        if (name.isEmpty() || (main && !primary)) {
            otherName(name);
            name = tidy;
            primary = main;
        } else {
            otherName(tidy);
        }
    }

    /** Takes another name. */
    void otherName(String text) {
        String tidy = Spelling.tidy(text);
        if (!Placeholder.is(tidy) && !Spelling.saysNothing(tidy)) {
            otherNames.add(tidy);
        }
    }

    /** Takes a fact; what was stated before stays. */
    void fact(Fact fact, String text) {
        String tidy = Spelling.tidy(text);
        if (!Placeholder.is(tidy)) {
            facts.putIfAbsent(fact, tidy);
        }
    }

    /**
     * Takes a day of listing; the earliest holds.
     *
     * @param written how it is written
     */
    void day(String written, Optional<Period> stated) {
        unreadableDay |= stated.isEmpty() && !Placeholder.is(written);
        stated.filter(other -> day == null
                        || other.from().isBefore(Objects.requireNonNull(day).from()))
                .ifPresent(earlier -> day = earlier);
    }

    /** Takes the state of an address. */
    void country(String text) {
        countries.add(text);
    }

    /** Takes the states that somebody is a national of. */
    void nationality(String text) {
        nationalities.add(text);
    }

    /** Takes a programme that it is listed under. */
    void programme(String text) {
        String tidy = Spelling.tidy(text);
        if (!Placeholder.is(tidy)) {
            programmes.add(tidy);
        }
    }

    /** Takes the address of a document about it. */
    void document(String url) {
        if (!Placeholder.is(url)) {
            addresses.add(url);
        }
    }

    /** Its number on the list. */
    String id() {
        return id;
    }

    /** The places of its rows. */
    List<Location> rows() {
        return rows;
    }

    /** The name to show; empty if it has none. */
    String name() {
        return name;
    }

    /** Its other names. */
    List<String> otherNames() {
        return otherNames.stream().filter(other -> !other.equals(name)).toList();
    }

    /** A fact; empty if it is not stated. */
    String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }

    /** The day of listing. */
    Optional<Period> day() {
        return Optional.ofNullable(day);
    }

    /** Whether a day of listing is written in a way that nobody can read, and no other is. */
    boolean hasUnreadableDay() {
        return unreadableDay && day == null;
    }

    /** The states of its addresses, as written. */
    Set<String> countries() {
        return countries;
    }

    /** The states that it is a national of, as written. */
    Set<String> nationalities() {
        return nationalities;
    }

    /** The programmes that it is listed under. */
    Set<String> programmes() {
        return programmes;
    }

    /** The addresses of documents about it. */
    Set<String> documents() {
        return addresses;
    }

    /** What it is, by the words that lists use; a group where its reasons describe one. */
    NodeKind kind(Reason reason) {
        return isPerson() ? NodeKind.PERSON : reason.describesGroup() ? NodeKind.ACTOR : NodeKind.COMPANY;
    }

    /** Whether it is a person. */
    boolean isPerson() {
        String type = Spelling.plain(fact(Fact.TYPE));
        return type.equals("individual") || type.equals("person") || type.equals("p");
    }

    /** Whether it is a ship or an aircraft, which nobody is accused by. */
    boolean isVessel() {
        String type = Spelling.plain(fact(Fact.TYPE));
        return type.equals("ship") || type.equals("vessel") || type.equals("aircraft");
    }
}
