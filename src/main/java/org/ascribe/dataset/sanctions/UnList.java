package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.XmlNode;
import org.ascribe.dataset.reading.XmlRecords;
import org.ascribe.dataset.sanctions.ListEntry.Fact;

/**
 * The consolidated list of the United Nations Security Council as XML. The Council has no cyber programme; of its entries those
 * are read whose comments speak of cyber-attacks.
 */
@Singleton
public final class UnList implements Format {
    private static final String LIST = "un-sanctions";
    private static final SanctionsList.Imprint IMPRINT = new SanctionsList.Imprint(
            LIST,
            "United Nations Security Council",
            "United Nations Security Council Consolidated List",
            "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list");
    private static final List<String> NAME_PARTS =
            List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME");
    private static final Set<String> RECORDS = Set.of("INDIVIDUAL", "ENTITY");

    @Override
    public String name() {
        return LIST;
    }

    @Override
    public String description() {
        return "the consolidated list of the UN Security Council as XML: what is about cyber-attacks";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return XmlRecords.root(head)
                .filter(root -> root.name().equals("CONSOLIDATED_LIST"))
                .isPresent();
    }

    @Override
    public Dataset read(Input input) {
        SanctionsList list = new SanctionsList(input, IMPRINT);
        try {
            Optional<XmlNode> root = XmlRecords.root(input.head());
            list.published(root.flatMap(it -> Dates.parse(it.attribute("dateGenerated"))));
            new XmlRecords(input, list.draft()).of(RECORDS, node -> entry(node, list));
        } catch (UncheckedIOException e) {
            list.draft().unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        }
        return list.finish(new Cyber());
    }

    private static void entry(XmlNode node, SanctionsList list) {
        String reference = node.first("REFERENCE_NUMBER");
        String number = Placeholder.is(reference) ? node.first("DATAID") : reference;
        list.entry(number, node.at()).ifPresent(entry -> {
            Stream<String> parts = NAME_PARTS.stream().map(node::first).filter(part -> !Placeholder.is(part));
            entry.name(parts.collect(Collectors.joining(" ")), true);
            entry.otherName(node.first("NAME_ORIGINAL_SCRIPT"));
            node.texts(node.name() + "_ALIAS", "ALIAS_NAME").forEach(entry::otherName);
            entry.fact(Fact.TYPE, node.name());
            entry.fact(Fact.REASONS, node.first("COMMENTS1"));
            entry.programme(node.first("UN_LIST_TYPE"));
            entry.day(node.first("LISTED_ON"), Dates.parse(node.first("LISTED_ON")));
            node.texts("NATIONALITY", "VALUE").forEach(entry::nationality);
            node.texts(node.name() + "_ADDRESS", "COUNTRY").forEach(entry::country);
        });
    }

    /** What is said to be about cyber-attacks. */
    private static final class Cyber implements SanctionsList.Regime {
        private static final Pattern ABOUT =
                Pattern.compile("\\bcyber|\\bhack(?:s|ed|er|ing)|\\bcomputer network", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isOurs(ListEntry entry) {
            return ABOUT.matcher(entry.fact(Fact.REASONS)).find();
        }

        @Override
        public String other(ListEntry entry) {
            return "list " + entry.programmes().stream().findFirst().orElse("not given");
        }

        @Override
        public List<Entity> authors(ListEntry entry, Location at) {
            Bodies.Body nations = Bodies.get("united-nations");
            return List.of(Entity.mention(nations.id(), nations.kind(), nations.name(), at));
        }

        @Override
        public String basis(ListEntry entry) {
            return "Listed by the UN Security Council"
                    + entry.programmes().stream().map(it -> ", list " + it).collect(Collectors.joining());
        }
    }
}
