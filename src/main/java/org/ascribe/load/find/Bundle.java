package org.ascribe.load.find;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Union;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.schema.NodeKind;

/** A dataset that comes with the program and is loaded by name. */
public enum Bundle {
    /** The statements of March 2024 on China's groups, which {@code up} loads by itself. */
    STORY("bundled", "china-2024"),
    /** What states and alliances have publicly attributed since 2014; it builds on the story, and its files on each other. */
    RECORD(
            "record",
            "record/bundestag-2015",
            "record/by-china",
            "record/by-russia-iran-others",
            "record/china-2014-2020",
            "record/china-2020-2026",
            "record/china-europe",
            "record/common",
            "record/france-2025",
            "record/georgia-2019",
            "record/gru-july-2025",
            "record/gru-october-2018",
            "record/iran",
            "record/north-korea",
            "record/notpetya",
            "record/russia-advisories",
            "record/russia-bodies",
            "record/russia-europe",
            "record/russia-fsb",
            "record/russia-more",
            "record/russia-networks",
            "record/russia-nordics",
            "record/russia-recent",
            "record/sandworm-2020",
            "record/solarwinds",
            "record/spd-czechia-2024",
            "record/star-blizzard",
            "record/ukraine-2022",
            "record/unit-29155",
            "record/us-election-2016",
            "record/vaccines-2020");

    private static final String RECORD_TITLE = "The record of states: what they have publicly attributed since 2014";
    /** What the record says on who is the same in other catalogues: no dataset, for it is on things that may never come. */
    private static final List<String> JUDGEMENTS = List.of("record/judgements-a", "record/judgements-b");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> files;

    Bundle(String title, String... files) {
        this.title = title;
        this.files = List.of(files);
    }

    /** The one that people call so. */
    public static Optional<Bundle> called(String name) {
        return Arrays.stream(values()).filter(one -> one.title.equals(name)).findFirst();
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The name of its dataset. */
    public String dataset() {
        return this == RECORD ? title : files.getFirst();
    }

    /** Reads it. */
    public Dataset read() {
        List<Dataset> parts = read(files);
        return this == RECORD ? Union.of(title, RECORD_TITLE, parts) : parts.getFirst();
    }

    /** What is to be read for it: what it builds on comes first. */
    List<Bundle> whole() {
        return this == STORY ? List.of(this) : List.of(STORY, this);
    }

    /** The kinds of all that it describes, by id. */
    public Map<String, NodeKind> kinds() {
        Map<String, NodeKind> kinds = new HashMap<>();
        read().entities().forEach(entity -> kinds.put(entity.id(), entity.kind()));
        return kinds;
    }

    /** Reads what the record judges to be the same as what other catalogues have. */
    public static List<Dataset> judgements() {
        return read(JUDGEMENTS);
    }

    private static List<Dataset> read(List<String> files) {
        CuratedYaml yaml = new CuratedYaml();
        return files.stream().map(file -> yaml.read(input(file))).toList();
    }

    private static Input input(String file) {
        return new Input("bundled " + file + ".yaml", () -> open(file));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Bundle.class.getResourceAsStream("/dataset/" + file + ".yaml"), file);
    }
}
