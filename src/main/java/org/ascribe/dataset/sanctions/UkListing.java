package org.ascribe.dataset.sanctions;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Makes values of an entry of the UK list. */
final class UkListing {
    /** Brackets hold a short name, or the name of a group that the one listed is tied to: that is no name of his own. */
    private static final Pattern GROUP = Pattern.compile("APT ?\\d+|['‘].*['’]");

    private UkListing() {}

    /** Adds an entry that has a name. */
    static void add(UkEntry entry, String source, Draft draft, SamePersons persons) {
        Location at = entry.rows().getFirst();
        Brackets name = Brackets.of(entry.name());
        Reason reason = new Reason("uk-sanctions", entry.reasons());
        boolean person = entry.type().equalsIgnoreCase("Individual");
        NodeKind kind = person ? NodeKind.PERSON : reason.describesGroup() ? NodeKind.ACTOR : NodeKind.COMPANY;
        boolean whole = Listing.known(kind, entry.name()).isPresent() || Spelling.saysNothing(name.before());
        Listing listing = new Listing(
                "uk-sanctions:" + entry.id(),
                entry.id(),
                kind,
                whole ? entry.name() : name.before(),
                aliases(entry, whole ? "" : name.inside()),
                Dates.dayFirst(entry.date()),
                imposed(entry.imposed()),
                "Listed under the UK regime 'Cyber'",
                reason.accuses(),
                entry.id(),
                at);
        String by = by(entry.source(), draft, at);
        String listed = listing.add(draft, by, source);
        Map<Property, Object> cited = Map.of(Property.STATED_BY, List.of(by), Property.SOURCES, List.of(source));
        if (listing.known().isPresent()) {
            Reason.body(listing.known().get(), draft, at, cited);
        } else {
            RelationshipType place = person ? RelationshipType.IN : RelationshipType.BASED_IN;
            (person ? entry.nationalities() : entry.countries())
                    .stream()
                            .flatMap(text -> States.all(text).states().stream())
                            .distinct()
                            .forEach(state -> draft.link(place, listed, draft.add(state.mention(at)), cited, at));
        }
        reason.add(draft, listing, listed, cited);
        if (person) {
            persons.add(listed, entry.name(), at);
        }
    }

    private static List<String> aliases(UkEntry entry, String inside) {
        Set<String> aliases = new LinkedHashSet<>();
        if (!Spelling.saysNothing(inside) && !GROUP.matcher(inside).matches()) {
            aliases.add(inside);
        }
        entry.otherNames().stream()
                .filter(other -> !Spelling.saysNothing(other))
                .forEach(aliases::add);
        return List.copyOf(aliases);
    }

    /** Who designated: the United Kingdom, unless it is the United Nations alone. */
    private static String by(String source, Draft draft, Location at) {
        if (source.equals("UN")) {
            Bodies.Body nations = Bodies.get("united-nations");
            return draft.add(Entity.mention(nations.id(), nations.kind(), nations.name(), at));
        }
        return draft.add(States.byCode("GB").orElseThrow().mention(at));
    }

    /** The list of what was imposed without its stray dashes, commas and bars. */
    private static String imposed(String text) {
        return Arrays.stream(text.split("[,|]", -1))
                .map(String::strip)
                .filter(part -> !Placeholder.is(part))
                .collect(Collectors.joining(", "));
    }
}
