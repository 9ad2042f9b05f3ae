package org.ascribe.dataset.sanctions;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.sanctions.ListEntry.Fact;

/**
 * The CSV of OFAC, which has no header. The main file holds the entries; further names and the states of addresses are in files
 * of their own, which are read from the same folder where they are there.
 */
final class OfacCsv {
    private static final List<String> COLUMNS = List.of(
            "ent_num",
            "SDN_Name",
            "SDN_Type",
            "Program",
            "Title",
            "Call_Sign",
            "Vess_type",
            "Tonnage",
            "GRT",
            "Vess_flag",
            "Vess_owner",
            "Remarks");
    private static final List<String> NEEDED = List.of("ent_num", "SDN_Name", "SDN_Type", "Program");
    private static final List<String> NAMES = List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
    private static final List<String> ADDRESSES =
            List.of("Ent_num", "Add_num", "Address", "City", "Country", "Add_remarks");
    private static final List<String> COMMENTS = List.of("ent_num", "Remarks");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> TYPES = Set.of("-0-", "individual", "vessel", "aircraft");
    private static final Pattern MAIN_FILE = Pattern.compile("(?i)(sdn|cons_prim)(\\.csv.*)");
    private static final Pattern OTHER_NAME = Pattern.compile("a\\.k\\.a\\. '([^']+)'");
    private static final Pattern NATIONALITY = Pattern.compile("\\bnationality ([^;.]+)");
    private static final String NOTHING = "-0-";

    private final SanctionsList list;

    OfacCsv(SanctionsList list) {
        this.list = list;
    }

    /** Whether a text begins as the main file. */
    static boolean recognises(String head) {
        List<String> first = CsvRows.header(head);
        boolean headless = first.size() == COLUMNS.size()
                && NUMBER.matcher(first.getFirst()).matches()
                && TYPES.contains(first.get(2))
                && first.stream().anyMatch(cell -> cell.startsWith(NOTHING));
        return headless || CsvRows.has(head, NEEDED);
    }

    /** Reads the main file and what lies beside it. */
    void read(Input input) {
        if (CsvRows.has(input.head(), NEEDED)) {
            CsvRows.read(input, list.draft(), NEEDED, this::entry);
        } else {
            CsvRows.readPlain(input, list.draft(), COLUMNS, this::entry);
        }
        beside(input, "alt.csv", NAMES, this::name);
        beside(input, "add.csv", ADDRESSES, this::address);
        beside(input, "comments.csv", COMMENTS, this::comment);
    }

    private void entry(CsvRows.Row row) {
        list.entry(row.raw("ent_num"), row.at()).ifPresent(entry -> {
            entry.name(said(row, "SDN_Name"), true);
            entry.fact(Fact.TYPE, said(row, "SDN_Type"));
            for (String tag : said(row, "Program").split("[\\[\\];]+", -1)) {
                entry.programme(tag);
            }
            remarks(said(row, "Remarks"), entry);
        });
    }

    private void name(CsvRows.Row row) {
        list.known(row.raw("ent_num")).ifPresent(entry -> entry.otherName(said(row, "alt_name")));
    }

    private void address(CsvRows.Row row) {
        list.known(row.raw("Ent_num")).ifPresent(entry -> entry.country(said(row, "Country")));
    }

    private void comment(CsvRows.Row row) {
        list.known(row.raw("ent_num")).ifPresent(entry -> remarks(said(row, "Remarks"), entry));
    }

    private static void remarks(String text, ListEntry entry) {
        Matcher names = OTHER_NAME.matcher(text);
        while (names.find()) {
            entry.otherName(names.group(1));
        }
        Matcher nationalities = NATIONALITY.matcher(text);
        while (nationalities.find()) {
            entry.nationality(nationalities.group(1));
        }
    }

    private static String said(CsvRows.Row row, String column) {
        String text = Spelling.tidy(row.raw(column));
        return text.equals(NOTHING) || Placeholder.is(text) ? "" : text;
    }

    /** Reads a file of the same release from the same folder; without it, the entries have fewer names. */
    private void beside(Input input, String kind, List<String> columns, Consumer<CsvRows.Row> reader) {
        sibling(input.name(), kind).ifPresent(path -> CsvRows.readPlain(Input.of(path), list.draft(), columns, reader));
    }

    private static Optional<Path> sibling(String main, String kind) {
        try {
            Path path = Path.of(main);
            Matcher name = MAIN_FILE.matcher(String.valueOf(path.getFileName()));
            if (!name.matches()) {
                return Optional.empty();
            }
            boolean sdn = name.group(1).equalsIgnoreCase("sdn");
            String other = sdn ? (kind.startsWith("comments") ? "sdn_" : "") + kind : "cons_" + kind;
            Path sibling = path.resolveSibling(other);
            return Files.isRegularFile(sibling) ? Optional.of(sibling) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // not a file: what comes through a pipe has nothing beside it
        }
    }
}
