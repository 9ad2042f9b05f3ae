package org.ascribe.dataset.eurepoc;

import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** A file of EuRepoC as the source of what is read from it. */
final class EuRepoCSource {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\.0)?");
    private static final Pattern VERSION =
            Pattern.compile(".*_(\\d+\\.\\d+)\\.csv(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    /** Years of publication by version. */
    private static final Map<String, Integer> YEARS = Map.of("1.0", 2023, "1.1", 2023);

    private final Draft draft;
    private final String id;
    private final String title;

    private EuRepoCSource(Draft draft, String id, String title) {
        this.draft = draft;
        this.id = id;
        this.title = title;
    }

    /** Adds the file to the draft as a source; its version is in its name. */
    static EuRepoCSource of(String part, Input input, Draft draft) {
        Matcher matcher = VERSION.matcher(input.name());
        String version = matcher.matches() ? matcher.group(1) : "";
        String title = ("EuRepoC " + part + " dataset " + version).strip();
        String id = "eurepoc:" + part + "-dataset";
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.PUBLISHER, "EuRepoC");
        properties.put(Property.TITLE, title);
        properties.put(Property.URL, "https://eurepoc.eu/");
        Optional.ofNullable(YEARS.get(version))
                .ifPresent(year -> properties.put(Property.PUBLISHED, Period.year(Year.of(year), year.toString())));
        draft.add(Entity.of(id, NodeKind.SOURCE, title, properties, Location.of(input.name())));
        return new EuRepoCSource(draft, id, title);
    }

    /** The number in a cell such as {@code 8664.0}. */
    static Optional<String> number(String cell) {
        Matcher matcher = NUMBER.matcher(cell.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The title of the file. */
    String title() {
        return title;
    }

    /** The parties that are read from this file. */
    EuRepoCParties parties() {
        return new EuRepoCParties(draft, id, Location.of(""));
    }

    /** Adds an incident that the file only points at and returns its id. */
    String incident(String number, Location at) {
        return draft.add(Entity.mention(incidentId(number), NodeKind.OPERATION, "EuRepoC incident " + number, at));
    }

    /** The id of an incident in the graph. */
    static String incidentId(String number) {
        return "eurepoc:" + number;
    }

    /** Says that a claim, a denial or a measure can be read in this file. */
    void cite(String from, String locator, Location at) {
        draft.link(RelationshipType.CITED_IN, from, id, Map.of(Property.LOCATOR, locator), at);
    }
}
