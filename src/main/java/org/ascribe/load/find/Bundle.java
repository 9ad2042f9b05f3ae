package org.ascribe.load.find;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;

/** The datasets that come with the program. */
public final class Bundle {
    /** What people call them all together. */
    public static final String NAME = "bundled";

    private static final List<String> FILES = List.of("china-2024.yaml");

    private Bundle() {}

    /** How many they are. */
    public static int size() {
        return FILES.size();
    }

    /** Reads them. */
    public static List<Dataset> read() {
        CuratedYaml yaml = new CuratedYaml();
        return inputs().stream().map(yaml::read).toList();
    }

    /** Their files, in the format of curated datasets. */
    static List<Input> inputs() {
        return FILES.stream().map(Bundle::input).toList();
    }

    private static Input input(String file) {
        return new Input("bundled " + file, () -> open(file));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Bundle.class.getResourceAsStream("/dataset/" + file), file);
    }
}
