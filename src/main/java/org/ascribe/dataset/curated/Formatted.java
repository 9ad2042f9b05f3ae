package org.ascribe.dataset.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;

/**
 * A dataset in the one layout, with all its comments and everything in its order.
 *
 * @param before the text as it was, without a mark of its encoding
 * @param after the text as it is to be; the same as before where there are problems
 * @param problems why it was left as it is, or nothing
 */
public record Formatted(String before, String after, List<Problem> problems) {

    /** Formats a YAML file, which need not hold a valid dataset: one that is being written can be formatted too. */
    public static Formatted of(Input input) {
        return switch (YamlGuard.read(input)) {
            case YamlGuard.Outcome.Refused(Problem problem) -> left("", problem);
            case YamlGuard.Outcome.Text(String text) ->
                isPlain(input, text)
                        ? of(input.name(), text)
                        : left(
                                text,
                                Problem.error(
                                        "packed",
                                        Location.of(input.name()),
                                        "is packed, or not in UTF-8",
                                        "unpack it, or save it as UTF-8"));
        };
    }

    /** Whether the file holds just this text. */
    private static boolean isPlain(Input input, String text) {
        try (InputStream in = input.bytes().open()) {
            String plain = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.equals(plain.startsWith("\uFEFF") ? plain.substring(1) : plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text was in that layout already, or could not be brought into it. */
    public boolean unchanged() {
        return before.equals(after);
    }

    private static Formatted of(String file, String text) {
        try {
            List<JsonNode> trees = YamlDocuments.trees(text);
            List<CommentedYamlReader.Document> documents = new CommentedYamlReader(text).documents();
            if (documents.isEmpty()) {
                return left(text, CuratedYaml.empty(file));
            }
            if (!documents.stream().allMatch(Formatted::isMapping)) {
                return left(
                        text,
                        Problem.error(
                                "no-dataset",
                                Location.of(file),
                                "is no dataset in YAML",
                                "one begins with 'dataset:' and 'title:'; what is JSON stays as it is"));
            }
            String after = YamlLayout.of(documents);
            return trees.equals(YamlDocuments.trees(after)) && comments(text).equals(comments(after))
                    ? new Formatted(text, after, List.of())
                    : left(text, unusual(file));
        } catch (JsonProcessingException e) {
            return left(text, YamlDocuments.syntax(file, e));
        }
    }

    private static boolean isMapping(CommentedYamlReader.Document document) {
        return document.root() instanceof CommentedYaml.Collection root
                && root.mapping
                && !root.inLine
                && !root.parts.isEmpty();
    }

    private static Formatted left(String text, Problem problem) {
        return new Formatted(text, text, List.of(problem));
    }

    /** What would come out is compared with what went in: nothing is lost for the sake of a layout. */
    private static Problem unusual(String file) {
        return Problem.error(
                "cannot-format",
                Location.of(file),
                "has something in a place where formatting would lose or change it",
                "put comments on lines of their own, before what they are on");
    }

    /** The words of all comments, in their order. */
    private static String comments(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        StringBuilder comments = new StringBuilder();
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CommentEvent comment) {
                comments.append(comment.getValue().replaceAll("[#\\s]", ""));
            }
        }
        return comments.toString();
    }
}
