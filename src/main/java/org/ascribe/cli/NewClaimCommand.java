package org.ascribe.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Console;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.ascribe.dataset.curated.Section;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.failure.Failure;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ascribe new claim}: who says that what was the work of whom, as an entry of a dataset. */
@Command(
        name = "claim",
        description = {
            "Print a claim with all that it refers to, or append it to a file.",
            "Names may be ids, names or aliases of what is in the file, in the graph if there is one, or in what comes with Ascribe: uk stands for United Kingdom. One that nobody knows becomes an entity of the dataset; Company:NAME says its kind. A number of another catalogue (G0016, attack:G0016, a STIX id, a MISP UUID) refers to what that describes.",
            "On a terminal it asks for what is not given. A document that is there already is cited, not described again."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe new claim",
            "  ascribe new claim --who Germany --what \"Pond raid\" --whom APT28 --date 2024-05-03 \\",
            "    --words \"almost certainly\" --source https://ponds.example/notice \\",
            "    --title \"Statement on the raid\" --publisher \"Office of Ponds\" \\",
            "    --published 2024-05-03 --into pond-raid.yaml",
            "  ascribe new claim --who Poland --whom APT28 --source office-of-ponds-2024-05-03 \\",
            "    --into pond-raid.yaml"
        })
final class NewClaimCommand implements Callable<Integer> {
    private static final Set<NodeKind> WHAT = EnumSet.of(NodeKind.OPERATION, NodeKind.ACTOR, NodeKind.COMPANY);

    private final CommonOptions common;
    private final @Nullable UnaryOperator<String> person;

    @Option(names = "--who", paramLabel = "NAME", description = "Who says so; may be given again, the first leads.")
    private List<String> who = new ArrayList<>();

    @Option(
            names = "--what",
            paramLabel = "NAME",
            description = "The operation or group that it is about; may be given again.")
    private List<String> what = new ArrayList<>();

    @Option(
            names = "--whom",
            paramLabel = "NAME",
            description = "The accused, as the statement names them; may be given again.")
    private List<String> whom = new ArrayList<>();

    @Option(
            names = "--words",
            paramLabel = "TEXT",
            description = "The words that say how sure it is, verbatim and short.")
    private String words = "";

    @Option(names = "--date", paramLabel = "DATE", description = "When it was stated: 2021, 2021-07 or 2021-07-19.")
    private String date = "";

    @Option(
            names = "--instrument",
            paramLabel = "FORM",
            completionCandidates = Instruments.class,
            description = "The form in which it was made: ${COMPLETION-CANDIDATES}.")
    private String instrument = "";

    @Mixin
    private final NewSource source = new NewSource();

    @Mixin
    private final NewEntry entry = new NewEntry();

    /** The forms of claims. */
    static final class Instruments extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** As the vocabulary has them. */
        Instruments() {
            super(Property.INSTRUMENT.choices());
        }
    }

    NewClaimCommand(CommonOptions common) {
        this(common, asking());
    }

    /**
     * One that asks somebody.
     *
     * @param person answers a question; null where nobody is there
     */
    NewClaimCommand(CommonOptions common, @Nullable UnaryOperator<String> person) {
        this.common = common;
        this.person = person;
    }

    private static @Nullable UnaryOperator<String> asking() {
        Console console = Terminal.console();
        return console == null
                ? null
                : question -> {
                    console.writer().print(question + ": ");
                    console.flush();
                    String answer = console.readLine();
                    return answer == null ? "" : answer.strip();
                };
    }

    @Override
    public Integer call() {
        // Who has given both is not kept: what is then missing is said.
        Asked ask = person != null && (who.isEmpty() || whom.isEmpty()) ? new Asked(person) : Asked.NOBODY;
        who = all(who, "Who says so (several: with ; between)", ask::surely);
        what = all(what, "Of which operation or group", ask::freely);
        whom = all(whom, "Whom do they accuse", ask::surely);
        if (who.isEmpty() || whom.isEmpty()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "a claim needs " + (who.isEmpty() ? "--who" : "--whom"),
                    "Give who and whom, and --source or --title and --publisher; on a terminal it asks");
        }
        words = words.isBlank() ? ask.freely("Words that say how sure they are, verbatim (or nothing)") : words;
        date = date.isBlank() ? ask.date("When was it stated") : date;
        ObjectNode dataset = entry.begin();
        String document = source.add(dataset, entry.there(), ask);
        entry.with(common, names -> {
            claim(dataset, names, document);
            return names;
        });
        return entry.finish(dataset, common);
    }

    private void claim(ObjectNode dataset, NewNames names, String document) {
        List<String> makers = ids(dataset, names, "who", who, NodeKind.STATING, NodeKind.VENDOR);
        List<String> subjects = ids(dataset, names, "what", what, WHAT, NodeKind.OPERATION);
        List<String> accused = ids(dataset, names, "whom", whom, NodeKind.ACCUSABLE, NodeKind.ACTOR);
        String last = subjects.isEmpty() ? accused.getFirst() : subjects.getFirst();
        String id = free(Spelling.slug(String.join("-", makers.getFirst(), date, last)), names);
        ObjectNode claim =
                dataset.withArray(Section.ATTRIBUTIONS.list()).addObject().put("id", id);
        ArrayNode by = claim.putArray("who");
        if (makers.size() > 1) {
            by.addObject().put("id", makers.getFirst()).put("role", "lead");
        } else {
            by.add(makers.getFirst());
        }
        makers.stream().skip(1).forEach(by::add);
        if (!subjects.isEmpty()) {
            subjects.forEach(claim.putArray("what")::add);
        }
        accused.forEach(claim.putArray("whom")::add);
        put(claim, "date", date);
        put(claim, "words", words);
        put(claim, "instrument", instrument);
        claim.putArray("sources").add(document);
    }

    private static void put(ObjectNode claim, String key, String value) {
        if (!value.isBlank()) {
            claim.put(key, value.strip());
        }
    }

    private List<String> ids(
            ObjectNode dataset,
            NewNames names,
            String place,
            List<String> given,
            Set<NodeKind> fitting,
            NodeKind usual) {
        List<String> ids = new ArrayList<>();
        for (String one : given) {
            NewNames.Meant meant = names.find(one, fitting, usual);
            common.progress(place + ": " + told(meant));
            entry.add(dataset, meant);
            if (!ids.contains(meant.id())) {
                ids.add(meant.id());
            }
        }
        return ids;
    }

    private static String told(NewNames.Meant meant) {
        return switch (meant.where()) {
            case NUMBERED -> meant.id() + ", which another catalogue describes: load that one, too";
            case NOWHERE ->
                meant.name() + " (" + meant.id() + ", " + meant.kind().word() + ", new)";
            case FILE, ELSEWHERE ->
                meant.name() + " (" + meant.id() + ", " + meant.kind().word() + ")";
        };
    }

    private static String free(String id, NewNames names) {
        String free = id;
        for (int i = 2; names.isTaken(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static List<String> all(List<String> given, String question, UnaryOperator<String> ask) {
        List<String> all = given.isEmpty() ? Arrays.asList(ask.apply(question).split(";", -1)) : given;
        return all.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
