package org.ascribe.dataset.sanctions;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.XmlNode;
import org.ascribe.dataset.reading.XmlRecords;
import org.ascribe.dataset.sanctions.ListEntry.Fact;

/** The three shapes of XML in which OFAC publishes its lists. */
final class OfacXml {
    /** The roots that only these files have, and one that says little, with the name of what is in it. */
    private static final Map<String, String> RECORDS =
            Map.of("sdnList", "sdnEntry", "sanctionsData", "entity", "Sanctions", "DistinctParty");

    /** What a party is, by the numbers of the advanced shape. */
    private static final Map<String, String> TYPES =
            Map.of("1", "Vessel", "2", "Aircraft", "3", "Entity", "4", "Individual");

    private static final String LATIN = "215";

    private final SanctionsList list;

    OfacXml(SanctionsList list) {
        this.list = list;
    }

    /** Whether a text begins as one of them. */
    static boolean recognises(String head) {
        return XmlRecords.root(head)
                .map(XmlNode::name)
                .filter(root -> RECORDS.containsKey(root)
                        && (!root.equals("Sanctions") || head.contains("DateOfIssue") || head.contains("ADVANCED_XML")))
                .isPresent();
    }

    /** Reads a file with that root. */
    void read(Input input, String root) {
        XmlRecords records = new XmlRecords(input, list.draft());
        switch (root) {
            case "sanctionsData" ->
                records.of(Set.of("publicationInfo", "entity"), either("publicationInfo", this::enhanced));
            case "Sanctions" -> records.of(Set.of("DateOfIssue", "DistinctParty", "SanctionsEntry"), this::advanced);
            default -> records.of(Set.of("publshInformation", "sdnEntry"), either("publshInformation", this::simple));
        }
    }

    private Consumer<XmlNode> either(String imprint, BiConsumer<XmlNode, ListEntry> reader) {
        return node -> {
            if (node.name().equals(imprint)) {
                Stream.of("Publish_Date", "dataAsOf", "datePublished")
                        .map(node::first)
                        .forEach(day -> list.published(Dates.monthFirst(day)));
            } else {
                String id = node.attributes().containsKey("id") ? node.attribute("id") : node.first("uid");
                list.entry(id, node.at()).ifPresent(entry -> reader.accept(node, entry));
            }
        };
    }

    private void simple(XmlNode node, ListEntry entry) {
        entry.name(name(node), true);
        node.all("akaList", "aka").forEach(aka -> entry.otherName(name(aka)));
        entry.fact(Fact.TYPE, node.first("sdnType"));
        node.texts("programList", "program").forEach(entry::programme);
        node.texts("nationalityList", "nationality", "country").forEach(entry::nationality);
        node.texts("citizenshipList", "citizenship", "country").forEach(entry::nationality);
        node.texts("addressList", "address", "country").forEach(entry::country);
    }

    /** As the CSV writes it: the last name, a comma, the first name. */
    private static String name(XmlNode node) {
        return Stream.of(node.first("lastName"), node.first("firstName"))
                .filter(part -> !Placeholder.is(part))
                .collect(Collectors.joining(", "));
    }

    private void enhanced(XmlNode node, ListEntry entry) {
        for (XmlNode name : node.all("names", "name")) {
            boolean primary = name.first("isPrimary").equals("true");
            for (XmlNode translation : name.all("translations", "translation")) {
                boolean main = primary && translation.first("isPrimary").equals("true");
                entry.name(translation.first("formattedFullName"), main);
            }
        }
        entry.fact(Fact.TYPE, node.first("generalInfo", "entityType"));
        node.texts("sanctionsPrograms", "sanctionsProgram").forEach(entry::programme);
        for (XmlNode on : node.all("sanctionsLists", "sanctionsList")) {
            entry.day(on.attribute("datePublished"), Dates.parse(on.attribute("datePublished")));
        }
        node.texts("addresses", "address", "country").forEach(entry::country);
        node.all("features", "feature").stream()
                .filter(feature -> feature.first("type").matches("(?:Nationality|Citizenship) Country"))
                .forEach(feature -> entry.nationality(feature.first("value")));
    }

    private void advanced(XmlNode node) {
        switch (node.name()) {
            case "DateOfIssue" -> list.published(Dates.parse(day(node)));
            case "DistinctParty" ->
                node.all("Profile")
                        .forEach(profile -> list.entry(profile.attribute("ID"), node.at())
                                .ifPresent(entry -> party(profile, entry)));
            default ->
                list.known(node.attribute("ProfileID")).ifPresent(entry -> {
                    node.all("EntryEvent", "Date").forEach(date -> entry.day(day(date), Dates.parse(day(date))));
                    node.texts("SanctionsMeasure", "Comment").forEach(entry::programme);
                });
        }
    }

    private static void party(XmlNode profile, ListEntry entry) {
        entry.fact(Fact.TYPE, TYPES.getOrDefault(profile.attribute("PartySubTypeID"), "Entity"));
        for (XmlNode alias : profile.all("Identity", "Alias")) {
            boolean primary = alias.attribute("Primary").equals("true");
            for (XmlNode name : alias.all("DocumentedName")) {
                Stream<XmlNode> parts = name.all("DocumentedNamePart", "NamePartValue").stream();
                boolean latin = name.all("DocumentedNamePart", "NamePartValue").stream()
                        .allMatch(part -> part.attribute("ScriptID").equals(LATIN));
                entry.name(
                        parts.map(XmlNode::text).collect(Collectors.joining(entry.isPerson() ? ", " : " ")),
                        primary && latin);
            }
        }
    }

    private static String day(XmlNode date) {
        return Stream.of("Year", "Month", "Day").map(date::first).collect(Collectors.joining("-"));
    }
}
