package org.ascribe.load;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.ascribe.dataset.CuratedYaml;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;

/** The datasets that come with the program. */
public final class Bundle {
    private static final List<String> FILES = List.of("china-2024.yaml");

    private Bundle() {}

    /** Reads them. */
    public static List<Dataset> read() {
        CuratedYaml yaml = new CuratedYaml();
        return FILES.stream().map(Bundle::input).map(yaml::read).toList();
    }

    private static Input input(String file) {
        return new Input("bundled " + file, () -> open(file));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Bundle.class.getResourceAsStream("/dataset/" + file), file);
    }
}
