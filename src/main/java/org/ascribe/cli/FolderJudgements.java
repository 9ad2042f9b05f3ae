package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Reasons;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.JudgementFile;
import org.ascribe.load.Loader;
import org.ascribe.load.judge.Decided;
import org.ascribe.load.judge.Identities;
import org.ascribe.load.judge.Judgements;
import org.ascribe.load.record.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code identity.yaml} of a data folder, where judgements of editors stood before they were in the graph. It is read into a
 * database once. That it was, is noted in the graph and in a file beside it, which is there even when the graph has been wiped.
 */
final class FolderJudgements {
    private static final Logger LOG = LoggerFactory.getLogger(FolderJudgements.class);
    private static final String NOTE = "identity.yaml.read-in";

    private final Path file;
    private final Path note;
    private final Graph graph;

    /** Of that folder, for that database. */
    FolderJudgements(CommonOptions common, Graph graph) {
        this.file = common.home().folder().resolve("identity.yaml");
        this.note = file.resolveSibling(NOTE);
        this.graph = graph;
    }

    /** Whether there is one of which it is not noted that it was read in. */
    boolean isDue() {
        try {
            return Files.exists(file) && !isNoted(state());
        } catch (IOException e) {
            return true; // reading it in says why not
        }
    }

    /** Reads it in, if that was not done before; gives a sentence about it then. */
    Optional<String> bringIn(Identities identities, Turn turn) {
        try {
            return Files.exists(file) ? read(identities, turn) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    file + " holds judgements and cannot be read: " + Reasons.ofReading(e) + ". It is tried again");
        }
    }

    /** Keeps it out from now on, as the graph has been emptied; says so if there is anything to say. */
    Optional<String> keepOut() {
        try {
            if (!Files.exists(file) || isNoted(state())) {
                return Optional.empty();
            }
            remember(state());
            return Optional.of(file + " stays, and is not read in; ascribe identity import brings its judgements back");
        } catch (IOException e) {
            return Optional.of(file + " stays: " + Reasons.ofReading(e));
        }
    }

    private Optional<String> read(Identities identities, Turn turn) throws IOException {
        Row state = state();
        if (isNoted(state)) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(state.get("read"))) {
            remember(state);
            return Optional.empty();
        }
        JudgementFile.Content content = JudgementFile.read(Input.of(file));
        if (!content.problems().isEmpty()) {
            return Optional.of(file + " holds judgements that are not read in: "
                    + content.problems().getFirst() + ". Mend it, and they are");
        }
        List<Judgement> wrong = identities.ofDifferentKinds(content.judgements());
        List<Judgement> fitting = new ArrayList<>(content.judgements());
        fitting.removeAll(wrong);
        Decided decided = identities.decide(
                turn,
                editors -> Judgements.merged(editors, fitting, false),
                plan -> {},
                Map.of("fileHash", hash()),
                Loader.Options.of(file.toString()).unchecked());
        remember(state);
        return Optional.of(
                sentence(fitting.size(), wrong, decided.plan().after().size()));
    }

    private String sentence(int read, List<Judgement> wrong, int now) {
        String left = wrong.isEmpty()
                ? ""
                : ", without those on two of different kinds ("
                        + String.join(
                                "; ",
                                wrong.stream()
                                        .map(one -> one.from() + ", " + one.to())
                                        .toList())
                        + ")";
        return file + " was read in, once: "
                + IdentityAnswer.count(read, "judgement of editors is", "judgements of editors are")
                + " in the graph now" + left + (now > read ? ", with " + (now - read) + " others" : "")
                + ". The file stays as a copy; ascribe identity export writes one that is up to date";
    }

    private Row state() throws IOException {
        return graph.read(
                        CypherFiles.read("identity/read-in.cypher"),
                        Map.of("dataset", Judgement.EDITORS, "hash", hash()))
                .rows()
                .getFirst();
    }

    private boolean isNoted(Row state) throws IOException {
        return Files.exists(note) && Files.readAllLines(note).contains(String.valueOf(state.get("database")));
    }

    private void remember(Row state) {
        try {
            Files.writeString(note, state.get("database") + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The graph knows it too; only after a wipe would it be read in again.
            LOG.debug("{} cannot be written", note, e);
        }
    }

    private String hash() throws IOException {
        return DigestUtils.sha256Hex(Files.readAllBytes(file));
    }
}
