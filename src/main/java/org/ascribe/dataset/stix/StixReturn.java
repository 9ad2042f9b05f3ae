package org.ascribe.dataset.stix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.curated.CuratedMapping;
import org.ascribe.dataset.curated.SchemaProblems;
import org.ascribe.dataset.curated.Section;

/** Takes the datasets of a bundle that Ascribe itself has written out of its extension again. */
final class StixReturn {
    private static final String REPEATED = "repeats in STIX what an entry says";

    private final Map<Section, SchemaProblems> schemas = new EnumMap<>(Section.class);
    private final Map<String, Reading> datasets = new LinkedHashMap<>();
    private int repeated;

    /** Takes an object if it carries the extension. */
    boolean read(JsonNode object, Location at) {
        boolean definition = object.path("id").asText().equals(StixExtension.ID);
        JsonNode extension = object.path("extensions").path(StixExtension.ID);
        if (!definition && !extension.isObject()) {
            return false;
        }
        extension.path(StixExtension.DATASETS).forEach(head -> begin(head, at));
        JsonNode entries = extension.has(StixExtension.ENTRIES)
                ? extension.path(StixExtension.ENTRIES)
                : object.path(StixExtension.ENTRIES);
        entries.forEach(entry -> entry(entry, at));
        repeated += entries.isEmpty() ? 1 : 0;
        return true;
    }

    /** The datasets that were found. */
    List<Dataset> finish() {
        List<Dataset> found = new ArrayList<>();
        datasets.values().forEach(reading -> found.add(reading.mapping.dataset(reading.head)));
        if (!found.isEmpty()) {
            for (int i = 0; i < repeated; i++) {
                found.getFirst().tally().skip(REPEATED);
            }
        }
        return found;
    }

    /** The title is where the datasets are listed; an entry of another one is taken all the same. */
    private void begin(JsonNode head, Location at) {
        datasets.computeIfAbsent(head.path("dataset").asText(), name -> {
            Reading reading = new Reading(name, head.path("title").asText(name), at);
            reading.problems.addAll(SchemaProblems.ofDatasets().check(node -> at, reading.head));
            return reading;
        });
    }

    private void entry(JsonNode node, Location at) {
        String name = node.path("dataset").asText();
        begin(node, at);
        Reading reading = Objects.requireNonNull(datasets.get(name));
        reading.at = at;
        JsonNode entry = node.path("entry");
        Optional<Section> section = Section.ofEntry(node.path("section").asText());
        if (section.isEmpty() || !entry.isObject()) {
            reading.problems.add(Problem.error(
                    "unknown-entry", at, "the extension of Ascribe holds what is no entry of a dataset", ""));
        } else {
            reading.problems.addAll(
                    schemas.computeIfAbsent(section.get(), SchemaProblems::of).check(value -> at, entry));
            reading.mapping.add(section.get(), entry);
        }
    }

    /** A dataset while it is being read. */
    private static final class Reading {
        private final ObjectNode head = JsonNodeFactory.instance.objectNode();
        private final List<Problem> problems = new ArrayList<>();
        private final CuratedMapping mapping;
        private Location at;

        Reading(String name, String title, Location at) {
            head.put("dataset", name).put("title", title);
            this.at = at;
            this.mapping = new CuratedMapping(node -> this.at, problems);
        }
    }
}
