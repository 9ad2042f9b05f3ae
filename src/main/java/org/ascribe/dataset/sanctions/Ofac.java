package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.XmlNode;
import org.ascribe.dataset.reading.XmlRecords;

/**
 * The lists of the Office of Foreign Assets Control: the Specially Designated Nationals and the consolidated list of all others,
 * each as CSV, XML, enhanced XML or advanced XML. Of their entries those of the cyber programmes are read.
 */
@Singleton
public final class Ofac implements Format {
    @Override
    public String name() {
        return "ofac";
    }

    @Override
    public String description() {
        return "the SDN and the consolidated list of the US Treasury's OFAC, as CSV or XML: the cyber programmes";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return OfacXml.recognises(head) || OfacCsv.recognises(head);
    }

    @Override
    public Dataset read(Input input) {
        SanctionsList list = new SanctionsList(input, imprint("ofac-sdn", "Specially Designated Nationals List"));
        try {
            Optional<XmlNode> root = XmlRecords.root(input.head());
            if (root.isPresent()) {
                new OfacXml(list).read(input, root.get().name());
            } else {
                new OfacCsv(list).read(input);
            }
        } catch (UncheckedIOException e) {
            list.draft().unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        }
        if (Programmes.areOfOthers(list)) {
            list.named(imprint("ofac-consolidated", "Consolidated Sanctions List (non-SDN)"));
        }
        return list.finish(new Programmes());
    }

    private static SanctionsList.Imprint imprint(String list, String title) {
        return new SanctionsList.Imprint(
                list,
                "Office of Foreign Assets Control (OFAC)",
                "OFAC " + title,
                "https://sanctionslist.ofac.treas.gov/");
    }

    /** The programmes against cyber-attacks, CYBER2 and those that followed it. */
    private static final class Programmes implements SanctionsList.Regime {
        private static final Pattern CYBER = Pattern.compile("CYBER\\d*");
        /** Programmes of those who are on other lists than that of the SDN. */
        private static final Pattern OTHERS = Pattern.compile("NS-.*|FSE-.*|SSI.*|CAPTA.*|561-.*|UKRAINE-EO13662|PLC");

        /** Whether most entries are on other lists: both lists come in files of the same shape. */
        static boolean areOfOthers(SanctionsList list) {
            long others = list.entries().stream()
                    .filter(entry -> entry.programmes().stream()
                            .anyMatch(tag -> OTHERS.matcher(tag).matches()))
                    .count();
            return others * 2 > list.entries().size();
        }

        @Override
        public boolean isOurs(ListEntry entry) {
            return entry.programmes().stream()
                    .anyMatch(tag -> CYBER.matcher(tag).matches());
        }

        @Override
        public String other(ListEntry entry) {
            return "programme " + entry.programmes().stream().findFirst().orElse("not given");
        }

        @Override
        public List<Entity> authors(ListEntry entry, Location at) {
            Bodies.Body office = Bodies.get("us-ofac");
            return List.of(
                    States.byCode("US").orElseThrow().mention(at),
                    Entity.mention(office.id(), office.kind(), office.name(), at));
        }

        @Override
        public String basis(ListEntry entry) {
            return "Listed under "
                    + entry.programmes().stream().map(tag -> "[" + tag + "]").collect(Collectors.joining(" "));
        }
    }
}
