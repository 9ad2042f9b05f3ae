package org.ascribe.mcp;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.failure.Failure;
import org.ascribe.load.Drafts;
import org.ascribe.load.ShownProblem;
import org.ascribe.validation.Validator;

/** Checks a dataset that somebody is writing; nothing of it is kept. */
final class DraftCheck {
    /** The argument that is the text of the dataset. */
    static final String DRAFT = "draft";

    private static final String FILE = "draft.yaml";

    private DraftCheck() {}

    /**
     * All that is wrong with it, as {@code ascribe validate} says it; empty where it could be loaded.
     *
     * @param graph asked only where the draft refers to what does not come with the program; without one that remains unknown
     */
    static List<ShownProblem> problems(String draft, AskedGraph graph, Validator validator) {
        byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
        Drafts drafts = new Drafts(new CuratedYaml().readAll(new Input(FILE, () -> new ByteArrayInputStream(bytes))));
        if (drafts.unknown() > 0) {
            try {
                drafts.lookInto(graph.graph());
            } catch (Failure e) {
                if (e.kind() != Failure.Kind.INPUT) { // else there are no data yet
                    throw e;
                }
            }
        }
        return drafts.problems(validator).stream().map(ShownProblem::of).toList();
    }
}
