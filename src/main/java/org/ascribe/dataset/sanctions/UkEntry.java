package org.ascribe.dataset.sanctions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.dataset.Location;

/**
 * An entry of the UK list while it is gathered from the rows that it is spread over: one for each name, address and the like.
 */
final class UkEntry {
    private static final String PRIMARY = "primary name";

    private final String id;
    private final List<Location> rows = new ArrayList<>();
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> nationalities = new LinkedHashSet<>();
    private String name = "";
    private boolean primary;
    private String type = "";
    private String source = "";
    private String date = "";
    private String imposed = "";
    private String reasons = "";

    UkEntry(String id) {
        this.id = id;
    }

    /** Takes note of a row, or of the record as a whole. */
    void row(Location at) {
        rows.add(at);
    }

    /** Takes a name; the first of the kind "primary name" is the name to show, else the first of all. */
    void name(String text, String kind) {
        if (text.isEmpty()) {
            return;
        }
        boolean isPrimary = kind.equalsIgnoreCase(PRIMARY);
        if (name.isEmpty() || (isPrimary && !primary)) {
            otherName(name);
            name = text;
            primary = isPrimary;
        } else {
            otherName(text);
        }
    }

    /** Takes another name. */
    void otherName(String text) {
        if (!text.isEmpty()) {
            otherNames.add(text);
        }
    }

    /** Takes what every row of an entry repeats; what an earlier one has said stays. */
    void facts(String type, String source, String date, String imposed, String reasons) {
        this.type = this.type.isEmpty() ? type : this.type;
        this.source = this.source.isEmpty() ? source : this.source;
        this.date = this.date.isEmpty() ? date : this.date;
        this.imposed = this.imposed.isEmpty() ? imposed : this.imposed;
        this.reasons = this.reasons.isEmpty() ? reasons : this.reasons;
    }

    /** Takes the state of an address. */
    void country(String text) {
        countries.add(text);
    }

    /** Takes the states that somebody is a national of. */
    void nationality(String text) {
        nationalities.add(text);
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

    /** The states of its addresses, as written. */
    Set<String> countries() {
        return countries;
    }

    /** The states that it is a national of, as written. */
    Set<String> nationalities() {
        return nationalities;
    }

    /** Individual, Entity or Ship. */
    String type() {
        return type;
    }

    /** Who designated it. */
    String source() {
        return source;
    }

    /** The day of designation, as written. */
    String date() {
        return date;
    }

    /** What was imposed, as written. */
    String imposed() {
        return imposed;
    }

    /** Why, as written. */
    String reasons() {
        return reasons;
    }
}
