package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.LoadReport;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;

/** What the law of as-of is tried on: the bundled data, a sample of EuRepoC, and what was made up to have what these lack. */
final class AsOfData {
    private static final Location HERE = Location.of("as-of");

    /** What a load of the program derives from what datasets hold to be the same; here there are pairs only. */
    private static final String ACCEPTED = "MATCH (a:Ascribe)-[held:HELD_SAME_AS {judgement: 'accepted'}]->(b:Ascribe)"
            + " MERGE (a)-[:SAME_AS {judgement: 'accepted'}]->(b)";

    private AsOfData() {}

    /** With the days that the documents bear. */
    static Graph asItIs() {
        return load(datasets());
    }

    /**
     * With other days: each fact has documents of its own, and each document and statement a day that is drawn anew, so that what
     * lies along a path comes on record one after the other, in every order. It is done before the loading: what the loader
     * makes of days holds here as everywhere.
     */
    static Graph daysApart(List<LocalDate> days, int draw) {
        Random random = new Random(draw);
        List<Dataset> apart = new ArrayList<>();
        for (Dataset dataset : datasets()) {
            apart.add(apart(dataset, days, random));
        }
        return load(apart);
    }

    private static Graph load(List<Dataset> datasets) {
        Graph graph = TestGraph.empty();
        datasets.forEach(dataset -> {
            LoadReport report = TestGraph.load(dataset);
            assertThat(report.refused())
                    .as("%s: %s", dataset.name(), report.problems())
                    .isFalse();
        });
        graph.write(ACCEPTED, Map.of());
        return graph;
    }

    private static List<Dataset> datasets() {
        List<Dataset> datasets = new ArrayList<>(List.of(Bundle.STORY.read()));
        for (String part : List.of("incidents", "who-says-so", "receivers")) {
            datasets.add(new EuRepoC().read(input("dataset/eurepoc/" + part + ".csv", part + "_1.1.csv")));
        }
        datasets.add(new CuratedYaml().read(input("as-of/made-up.yaml", "made-up.yaml")));
        return datasets;
    }

    private static Input input(String resource, String name) {
        return new Input(name, () -> Objects.requireNonNull(AsOfData.class.getResourceAsStream("/" + resource)));
    }

    private static Dataset apart(Dataset dataset, List<LocalDate> days, Random random) {
        List<Entity> entities = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Entity entity : dataset.entities()) {
            Property day = entity.kind() == NodeKind.SOURCE ? Property.PUBLISHED : Property.DATE;
            entities.add(
                    entity.properties().containsKey(day)
                            ? new Entity(
                                    entity.id(),
                                    entity.kind(),
                                    entity.name(),
                                    with(entity.properties(), day, drawn(days, random)),
                                    entity.mention(),
                                    entity.at())
                            : entity);
        }
        for (Link link : dataset.links()) {
            if (!link.type().structural()) {
                links.add(link);
                continue;
            }
            List<String> sources = new ArrayList<>();
            for (int left = 1 + random.nextInt(3) / 2; left > 0; left--) {
                String id = dataset.name() + ":day-" + entities.size();
                entities.add(Entity.of(id, NodeKind.SOURCE, id, Map.of(Property.PUBLISHED, drawn(days, random)), HERE));
                sources.add(id);
            }
            links.add(new Link(
                    link.type(),
                    link.from(),
                    link.to(),
                    with(link.properties(), Property.SOURCES, sources),
                    link.at()));
        }
        return dataset.with(entities, links);
    }

    private static Period drawn(List<LocalDate> days, Random random) {
        LocalDate day = days.get(random.nextInt(days.size()));
        return Period.day(day, day.toString());
    }

    private static Map<Property, Object> with(Map<Property, Object> properties, Property property, Object value) {
        Map<Property, Object> changed = new EnumMap<>(Property.class);
        changed.putAll(properties);
        changed.put(property, value);
        return changed;
    }
}
