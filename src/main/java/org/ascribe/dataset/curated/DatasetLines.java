package org.ascribe.dataset.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;

/**
 * Large datasets as JSON lines: the first line is {@code {"dataset": ..., "title": ...}}, every other one an entry of a section,
 * such as {@code {"entity": {...}}} or {@code {"attribution": {...}}}, with the keys of the YAML format.
 */
@Singleton
public final class DatasetLines implements Format {
    private static final Pattern FIRST_LINE =
            Pattern.compile("^\\uFEFF?\\s*+\\{[^\\n]*\"dataset\"\\s*+:[^\\n]*\\}[ \\t\\r]*+\\n\\s*+\\{");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** More problems than anybody reads; a file with so many is another kind of file. */
    private static final int MOST_PROBLEMS = 1_000;

    @Override
    public String name() {
        return "dataset-lines";
    }

    @Override
    public String description() {
        return "Ascribe's own format as JSON lines, for large datasets";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return FIRST_LINE.matcher(head).find();
    }

    @Override
    public Dataset read(Input input) {
        return new Reading(input).dataset();
    }

    /** One reading of one input. */
    private static final class Reading {
        private final Map<Section, SchemaProblems> schemas = new EnumMap<>(Section.class);
        private final List<Problem> problems = new ArrayList<>();
        private final Input input;
        private final CuratedMapping mapping;
        private Location at;

        Reading(Input input) {
            this.input = input;
            this.at = Location.of(input.name());
            this.mapping = new CuratedMapping(node -> at, problems);
        }

        Dataset dataset() {
            JsonNode head = JSON.createObjectNode();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
                for (String text = reader.readLine();
                        text != null && problems.size() < MOST_PROBLEMS;
                        text = reader.readLine()) {
                    at = new Location(input.name(), at.line() + 1, 0);
                    if (at.line() == 1) {
                        head = parse(text);
                    } else if (!text.isBlank()) {
                        entry(parse(text));
                    }
                }
            } catch (IOException e) {
                problems.add(Problem.unreadable(at, e));
            }
            return mapping.dataset(head);
        }

        private void entry(JsonNode node) {
            for (Section section : Section.values()) {
                JsonNode entry = node.path(section.entry());
                if (node.size() == 1 && entry.isObject()) {
                    problems.addAll(
                            schemas.computeIfAbsent(section, SchemaProblems::of).check(value -> at, entry));
                    mapping.add(section, entry);
                    return;
                }
            }
            mapping.unusable(at);
            if (problems.isEmpty() || !problems.getLast().at().equals(at)) {
                problems.add(Problem.error(
                        "unknown-entry",
                        at,
                        "is no entry of a section",
                        "such as {\"entity\": {...}} or {\"attribution\": {...}}"));
            }
        }

        private JsonNode parse(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                problems.add(Problem.error("syntax", at, "is not valid JSON: " + e.getOriginalMessage(), ""));
                return JSON.createObjectNode();
            }
        }
    }
}
