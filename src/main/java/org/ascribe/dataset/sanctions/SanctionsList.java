package org.ascribe.dataset.sanctions;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** A sanctions list while it is read: gathers its entries and makes values of those that belong to cyber-attacks. */
final class SanctionsList {
    /** Brackets hold a short name, or the name of a group that the one listed is tied to: that is no name of his own. */
    private static final Pattern GROUP = Pattern.compile("APT ?\\d+|['‘].*['’]");

    /** The day in the name of a file, as publishers and people give it: {@code 2025-08-11}, {@code 20250811}. */
    private static final Pattern DAY = Pattern.compile("(20\\d{2})([-_]?)(\\d{2})\\2(\\d{2})(?!\\d)");

    /** Why an entry is rejected whose number or name has no end. */
    static final String ENDLESS = "entry with an endless number or name";

    private static final int MOST_SHOWN = 100;

    private final Draft draft = new Draft();
    private final Map<String, ListEntry> entries = new LinkedHashMap<>();
    private final Input input;
    private Imprint imprint;
    private Optional<Period> published = Optional.empty();

    /**
     * What is known of a list as a whole.
     *
     * @param list name of the dataset, with which ids begin
     * @param publisher who publishes it
     * @param title its title
     * @param url where it can be had
     */
    record Imprint(String list, String publisher, String title, String url) {}

    /** What the rules of a list say of an entry. */
    interface Regime {
        /** Whether it belongs to cyber-attacks. */
        boolean isOurs(ListEntry entry);

        /** What else it is about, by which it is counted. */
        String other(ListEntry entry);

        /** Who lists it; a state stands before its body. */
        List<Entity> authors(ListEntry entry, Location at);

        /** What it is listed under. */
        String basis(ListEntry entry);
    }

    SanctionsList(Input input, Imprint imprint) {
        this.input = input;
        this.imprint = imprint;
    }

    /** What is read goes in here. */
    Draft draft() {
        return draft;
    }

    /** The day that the list is of; what was stated before stays. */
    void published(Optional<Period> day) {
        published = published.or(() -> day);
    }

    /** Says which list it is, where that shows only when it is read. */
    void named(Imprint other) {
        imprint = other;
    }

    /** The entries so far. */
    Collection<ListEntry> entries() {
        return entries.values();
    }

    /** Whether there is an entry of that number. */
    boolean has(String id) {
        return entries.containsKey(id);
    }

    /** The entry of that number, new or known, with one row more; nothing, and counted as broken, if the number says nothing. */
    Optional<ListEntry> entry(String id, Location at) {
        String tidy = Spelling.id(id);
        if (Spelling.saysNothing(tidy)) {
            nameless(at, id);
            return Optional.empty();
        }
        ListEntry entry = entries.computeIfAbsent(tidy, ListEntry::new);
        entry.row(at);
        return Optional.of(entry);
    }

    /** The entry of that number if there is one. */
    Optional<ListEntry> known(String id) {
        return Optional.ofNullable(entries.get(Spelling.id(id)));
    }

    /** Whether the number or the name of an entry is a text that has slipped into its place, as behind a quote that nobody closes. */
    static boolean isEndless(String id, String name) {
        return id.length() > Naming.LONGEST || name.length() > Naming.LONGEST;
    }

    /** Says so. */
    static void endless(Draft draft, String id, String name, Location at) {
        draft.warn(
                "unusable-name",
                at,
                "'" + Texts.cut(id, MOST_SHOWN) + "', '" + Texts.cut(name, MOST_SHOWN) + "' is no number and name",
                "left out");
    }

    /** Counts a record without number or name. */
    void nameless(Location at, String id) {
        draft.tally().reject("no id or no name", at, id);
        draft.warn("no-name", at, "The entry has no id or no name", "");
    }

    /**
     * Makes values of what was gathered and belongs to cyber-attacks.
     *
     * @param regime tells that, and by whom and by which rules an entry is listed
     */
    Dataset finish(Regime regime) {
        Matcher named = DAY.matcher(input.name());
        published(
                named.find()
                        ? Dates.parse(named.group(1) + "-" + named.group(3) + "-" + named.group(4))
                        : Optional.empty());
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.PUBLISHER, imprint.publisher());
        properties.put(Property.TITLE, imprint.title());
        properties.put(Property.URL, imprint.url());
        properties.put(Property.PRIMARY, true);
        published.ifPresent(day -> properties.put(Property.PUBLISHED, day));
        draft.add(Entity.of(source(), NodeKind.SOURCE, imprint.title(), properties, Location.of(input.name())));
        SamePersons persons = new SamePersons(draft, imprint.list());
        for (ListEntry entry : entries.values()) {
            if (!regime.isOurs(entry)) {
                entry.rows().forEach(row -> draft.tally().skip(regime.other(entry)));
            } else if (entry.isVessel()) {
                entry.rows().forEach(row -> draft.tally().skip(Spelling.fold(entry.fact(ListEntry.Fact.TYPE))));
            } else if (entry.name().isEmpty()) {
                entry.rows().forEach(row -> nameless(row, entry.id()));
            } else if (isEndless(entry.id(), entry.name())) {
                entry.rows().forEach(row -> draft.tally().reject(ENDLESS, row, Texts.cut(entry.id(), MOST_SHOWN)));
                endless(draft, entry.id(), entry.name(), entry.rows().getFirst());
            } else {
                Location at = entry.rows().getFirst();
                entry.rows().forEach(row -> draft.tally().use(at));
                add(entry, regime.authors(entry, at), regime.basis(entry), persons);
            }
        }
        persons.report();
        return draft.finish(
                imprint.list(),
                imprint.title(),
                Release.OF_SOURCE.with(published
                        .map(day -> new Release.Edition(day.from().toEpochDay(), day.value()))
                        .orElse(null)));
    }

    private void add(ListEntry entry, List<Entity> authors, String basis, SamePersons persons) {
        Location at = entry.rows().getFirst();
        Brackets name = Brackets.of(entry.name());
        Reason reason = new Reason(imprint.list(), entry.fact(ListEntry.Fact.REASONS));
        NodeKind kind = entry.kind(reason);
        boolean whole = SanctionsEntry.known(kind, entry.name()).isPresent() || Spelling.saysNothing(name.before());
        SanctionsEntry listing = new SanctionsEntry(
                imprint.list() + ":" + entry.id(),
                entry.id(),
                kind,
                whole ? entry.name() : name.before(),
                aliases(entry, whole ? "" : name.inside()),
                entry.day(),
                entry.fact(ListEntry.Fact.IMPOSED),
                basis,
                reason.accuses(),
                entry.id(),
                at);
        List<String> by = authors.stream().map(draft::add).toList();
        if (entry.hasUnreadableDay()) {
            draft.warn("no-date", at, "The entry " + entry.id() + " has no date that can be read", "");
        }
        String listed = listing.add(draft, by, source());
        Documents documents = new Documents(draft);
        entry.documents()
                .forEach(url -> documents
                        .add(url, "", Map.of(Property.PUBLISHER, imprint.publisher(), Property.PRIMARY, true), at)
                        .ifPresent(
                                document -> draft.link(RelationshipType.CITED_IN, listing.measureId(), document, at)));
        Map<Property, Object> cited = Map.of(Property.STATED_BY, by, Property.SOURCES, List.of(source()));
        if (listing.known().isPresent()) {
            Reason.body(listing.known().get(), draft, at, cited);
        } else {
            RelationshipType place = entry.isPerson() ? RelationshipType.IN : RelationshipType.BASED_IN;
            for (String text : entry.isPerson() ? entry.nationalities() : entry.countries()) {
                States.all(text)
                        .states()
                        .forEach(state -> draft.link(place, listed, draft.add(state.mention(at)), cited, at));
            }
        }
        reason.add(draft, listing, listed, cited);
        if (entry.isPerson()) {
            persons.add(listed, entry.name(), at);
        }
    }

    private String source() {
        return imprint.list() + ":list";
    }

    private static List<String> aliases(ListEntry entry, String inside) {
        Set<String> aliases = new LinkedHashSet<>();
        if (!Spelling.saysNothing(inside) && !GROUP.matcher(inside).matches()) {
            aliases.add(inside);
        }
        aliases.addAll(entry.otherNames());
        return List.copyOf(aliases);
    }
}
