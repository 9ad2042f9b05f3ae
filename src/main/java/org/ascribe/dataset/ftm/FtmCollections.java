package org.ascribe.dataset.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;

/** Sorts the entities of a file by the datasets that they name: each of these is one of ours. */
final class FtmCollections {
    private final String file;
    private final Draft broken;
    private final Map<String, FtmReading> readings = new LinkedHashMap<>();
    private final Parties parties = new Parties(new HashMap<>(), new HashSet<>());
    private boolean delta;

    /**
     * What the ids of a file stand for.
     *
     * @param kinds what parties are, by their id in the graph
     * @param others the ids of what has no place in the model, such as ships
     */
    record Parties(Map<String, NodeKind> kinds, Set<String> others) {}

    /**
     * Of a file.
     *
     * @param broken takes what is no entity
     */
    FtmCollections(String file, Draft broken) {
        this.file = file;
        this.broken = broken;
    }

    /** Takes one object with what is nested in it. */
    void read(JsonNode node, Location at) {
        if (node.has("op") && (node.has("entity") || node.has("id"))) {
            delta(at);
            return;
        }
        for (JsonNode entity : FtmNesting.flat(node)) {
            String id = Spelling.id(entity.path("id").asText());
            String schema = entity.path("schema").asText();
            if (id.isEmpty() || schema.isEmpty() || id.length() > 300) {
                broken.tally().reject("entity without id or schema", at, Texts.cut(id, 300));
                broken.warn("no-id", at, "An entity has no usable id or no schema", "left out");
            } else {
                take(new FtmEntity(id, schema, entity, at));
            }
        }
    }

    /** To take it for a full export would retire all that has not changed. */
    private void delta(Location at) {
        if (!delta) {
            broken.error(
                    "delta",
                    at,
                    "This is an incremental file, a list of changes (op ADD, MOD, DEL), not a full export",
                    "load the full export of the same dataset");
        }
        delta = true;
        broken.tally().skip("change of an incremental file");
    }

    private void take(FtmEntity entity) {
        List<String> collections = entity.collections().stream()
                .map(collection -> Texts.cut(Spelling.tidy(collection), 80))
                .filter(collection -> !Spelling.slug(collection).isEmpty())
                .distinct()
                .toList();
        for (String collection : collections.isEmpty() ? List.of("") : collections) {
            readings.computeIfAbsent(collection, name -> new FtmReading(name, new Draft(), Location.of(file), parties))
                    .read(entity);
        }
    }

    /** The datasets, of which the first accounts for what is no entity. */
    List<Dataset> finish() {
        if (readings.isEmpty()) {
            return List.of(broken.finish(name(""), title(""), release("")));
        }
        List<Dataset> datasets = new ArrayList<>();
        readings.forEach((collection, reading) ->
                datasets.add(reading.finish(name(collection), title(collection), release(collection))));
        Dataset rest = broken.finish("", "");
        datasets.getFirst().tally().include(rest.tally());
        for (int i = 0; i < datasets.size(); i++) {
            Dataset dataset = datasets.get(i);
            List<Problem> problems = new ArrayList<>(dataset.problems());
            boolean first = i == 0;
            rest.problems().stream()
                    .filter(problem -> first || problem.severity() == Problem.Severity.ERROR)
                    .forEach(problems::add);
            datasets.set(i, dataset.with(problems));
        }
        return datasets;
    }

    private static Release release(String collection) {
        return collection.isEmpty() ? new Release(Release.Naming.BY_FILE, Set.of(), null) : Release.OF_SOURCE;
    }

    /** What names no dataset goes by the whole name of the file. */
    private String name(String collection) {
        String stem = file.replaceFirst(".*[/\\\\!]", "").replaceFirst("(?i)(?:\\.(?:jsonl?|ndjson|ftm|gz))+$", "");
        String slug = Spelling.slug(collection.isEmpty() ? stem : collection);
        return slug.isEmpty() ? "ftm" : "ftm-" + Texts.cut(slug, 120);
    }

    private static String title(String collection) {
        return "FollowTheMoney" + (collection.isEmpty() ? "" : " " + collection);
    }
}
