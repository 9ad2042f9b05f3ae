package org.ascribe.dataset.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.YamlQuotes;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Datasets as people write them: an entry over several lines, what is inside of it on one. */
public final class DatasetText {
    private static final ObjectMapper SCALARS = new ObjectMapper(YamlQuotes.factory());
    /** Plain text may hold none of these between brackets. */
    private static final Pattern UNPLAIN = Pattern.compile("^[\"'|>]|[,\\[\\]{}\\n]");
    /** The dataset, its lists and their entries take lines of their own. */
    private static final int LINES = 3;

    private DatasetText() {}

    /** A dataset as YAML. */
    public static String of(ObjectNode dataset) {
        return YamlLayout.of(List.of(document(noted(dataset, 0))));
    }

    /** A value on one line. */
    static String inLine(JsonNode value) {
        return YamlLayout.inLine(noted(value, LINES));
    }

    /**
     * A file with entries added at the end of their lists, in the layout of {@link Formatted}.
     *
     * @param file a dataset in YAML, to the first of which they are added
     * @param additions lists of entries by section; what else is in it stays out
     */
    public static Formatted added(Input file, ObjectNode additions) {
        Formatted formatted = Formatted.of(file);
        if (!formatted.problems().isEmpty()) {
            return formatted;
        }
        List<CommentedYamlReader.Document> documents = new CommentedYamlReader(formatted.before()).documents();
        CommentedYaml.Collection root =
                (CommentedYaml.Collection) documents.getFirst().root();
        for (Section section : Section.values()) {
            if (additions.path(section.list()).isArray()
                    && !additions.path(section.list()).isEmpty()) {
                add(root, section, (CommentedYaml.Collection) noted(additions.path(section.list()), 1));
            }
        }
        return new Formatted(formatted.before(), YamlLayout.of(documents), List.of());
    }

    private static void add(CommentedYaml.Collection root, Section section, CommentedYaml.Collection entries) {
        Optional<Integer> there = placeOf(root, section);
        if (there.isPresent()) {
            CommentedYaml list = root.parts.get(there.get() + 1);
            if (list instanceof CommentedYaml.Collection all && !all.mapping && !all.parts.isEmpty()) {
                all.parts.addAll(entries.parts);
            } else {
                entries.before.addAll(list.before);
                entries.beside = list.beside;
                root.parts.set(there.get() + 1, entries);
            }
            return;
        }
        int place = root.parts.size();
        for (Section later : Section.values()) {
            if (later.compareTo(section) > 0) {
                place = Math.min(place, placeOf(root, later).orElse(place));
            }
        }
        root.parts.addAll(place, List.of(plain(section.list()), entries));
    }

    private static Optional<Integer> placeOf(CommentedYaml.Collection root, Section section) {
        for (int i = 0; i < root.parts.size(); i += 2) {
            if (root.parts.get(i) instanceof CommentedYaml.Scalar key && key.value.equals(section.list())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static CommentedYamlReader.Document document(CommentedYaml root) {
        return new CommentedYamlReader.Document(List.of(), List.of(), false, root, List.of());
    }

    private static CommentedYaml noted(JsonNode node, int depth) {
        if (!node.isContainerNode()) {
            return scalar(node);
        }
        CommentedYaml.Collection collection = new CommentedYaml.Collection(node.isObject(), depth >= LINES, 0);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            collection.parts.add(plain(entry.getKey()));
            collection.parts.add(noted(entry.getValue(), depth + 1));
        }
        if (node.isArray()) {
            node.forEach(item -> collection.parts.add(noted(item, depth + 1)));
        }
        return collection;
    }

    private static CommentedYaml scalar(JsonNode node) {
        try {
            String written = SCALARS.writeValueAsString(node).strip();
            boolean quoted = node.isTextual() && UNPLAIN.matcher(written).find();
            return new CommentedYaml.Scalar(node.asText(), "", quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommentedYaml plain(String text) {
        return new CommentedYaml.Scalar(text, text, ScalarStyle.PLAIN);
    }
}
