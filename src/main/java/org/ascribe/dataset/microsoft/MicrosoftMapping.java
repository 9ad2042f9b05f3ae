package org.ascribe.dataset.microsoft;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.JsonTexts;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Reads the list in which Microsoft maps its names of groups to those of others. */
@Singleton
public final class MicrosoftMapping implements Format {
    private static final String ADDRESS =
            "https://raw.githubusercontent.com/microsoft/mstic/master/PublicFeeds/ThreatActorNaming/MicrosoftMapping.json";

    /** What stands in the place of an origin and is none. */
    private static final Set<String> THREATS = Set.of(
            "financiallymotivated",
            "privatesectoroffensiveactor",
            "influenceoperations",
            "groupindevelopment",
            "covertnetwork");

    /** Names of Microsoft's own making, old and new. */
    private static final Pattern NUMBERED = Pattern.compile("(?:DEV|Storm)-\\d+", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "microsoft";
    }

    @Override
    public String description() {
        return "Microsoft's mapping of its names of threat actors to the names of others";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return JsonRecords.startsWith(head, '[') && head.contains("\"Origin/Threat\"");
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        Location start = Location.of(input.name());
        String title = "Microsoft: how threat actors are named";
        String microsoft = draft.add(Vendors.of("Microsoft").orElseThrow().mention(start));
        Map<Property, Object> details = new EnumMap<>(Property.class);
        details.put(Property.PUBLISHER, "Microsoft");
        details.put(Property.PRIMARY, true);
        List<String> sources = new Documents(draft)
                .add(ADDRESS, title, details, start).stream().toList();
        Set<String> seen = new HashSet<>();
        new JsonRecords(input, draft).ofList((row, at) -> read(row, at, draft, microsoft, sources, seen));
        return draft.finish("microsoft", title);
    }

    /** The states in a list of origins and threats such as {@code Israel, Private sector offensive actor}. */
    public static States.Reading origins(String text) {
        States.Reading all = States.all(text);
        List<String> rest = all.rest().stream()
                .filter(part -> !THREATS.contains(Spelling.plain(part)))
                .toList();
        return new States.Reading(all.states(), rest);
    }

    private static void read(
            JsonNode row, Location at, Draft draft, String microsoft, List<String> sources, Set<String> seen) {
        String name = text(row, "Threat actor name", "New name");
        String id = "microsoft:" + Spelling.slug(name);
        if (Spelling.saysNothing(name) || Spelling.slug(name).isEmpty()) {
            draft.tally().reject("row without name", at, "");
            draft.warn("no-name", at, "A row has no name with a letter or digit", "left out");
            return;
        }
        if (name.length() > Naming.LONGEST) {
            draft.tally().reject("row with an endless name", at, "");
            draft.warn("unusable-name", at, "'" + Texts.cut(name, 100) + "' is no name", "left out");
            return;
        }
        if (!seen.add(id)) {
            draft.tally().skip("row of a group that stands twice, added to it");
        } else {
            draft.tally().use();
        }
        draft.add(Entity.of(id, NodeKind.ACTOR, name, Map.of(Property.NATIVE_ID, name), at));
        Naming naming = new Naming(draft);
        naming.add(id, NodeKind.ACTOR, name, List.of(microsoft), sources, at);
        JsonTexts texts = new JsonTexts(row);
        Stream.of("Other names", "Previous name")
                .flatMap(key -> texts.names(key).stream())
                .flatMap(cell -> Arrays.stream(cell.split(",", -1)))
                .map(Spelling::tidy)
                .filter(other -> !other.equals(name))
                .forEach(other -> naming.add(id, NodeKind.ACTOR, other, users(other, microsoft), sources, at));
        origin(text(row, "Origin/Threat"), name, id, microsoft, sources, draft, at);
    }

    private static void origin(
            String text, String name, String id, String microsoft, List<String> sources, Draft draft, Location at) {
        States.Reading origins = origins(text);
        for (States.State state : origins.states()) {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            properties.put(Property.STATED_BY, List.of(microsoft));
            properties.put(Property.SOURCES, sources);
            draft.link(RelationshipType.BASED_IN, id, draft.add(state.mention(at)), properties, at);
        }
        for (String rest : origins.rest()) {
            draft.warn("unclear-country", at, "'" + rest + "' of " + name + " names no country", "left out");
        }
    }

    private static List<String> users(String name, String microsoft) {
        return NUMBERED.matcher(name).matches() ? List.of(microsoft) : List.of();
    }

    private static String text(JsonNode row, String... keys) {
        return Arrays.stream(keys)
                .map(key -> Spelling.tidy(row.path(key).asText()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
