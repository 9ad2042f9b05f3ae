package org.ascribe.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.dataset.curated.Section;
import org.ascribe.dataset.stix.StixExtension;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.NodeKind;

/** Writes the graph as one STIX 2.1 bundle, an object a line. */
final class StixExport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Pages pages;
    private final List<Exporter.Named> datasets;
    private final List<Judgement> judgements;

    StixExport(Pages pages, List<Exporter.Named> datasets, List<Judgement> judgements) {
        this.pages = pages;
        this.datasets = new ArrayList<>(datasets);
        this.judgements = judgements;
        if (!judgements.isEmpty()) {
            this.datasets.add(Exporter.EDITORS);
        }
    }

    void write(Writer out) throws IOException {
        String names =
                String.join("\n", datasets.stream().map(Exporter.Named::name).toList());
        out.write("{\"type\":\"bundle\",\"id\":\"" + StixIds.of("bundle", names) + "\",\"objects\":[\n");
        out.write(JSON.writeValueAsString(ascribe()));
        write(out, List.of(definition()));
        pages.all(page -> write(out, objects(page)));
        out.write("\n]}\n");
    }

    private List<ObjectNode> objects(List<Element> page) {
        List<ObjectNode> objects = new ArrayList<>();
        StixFacts facts = StixFacts.of(page, pages);
        for (Element element : page) {
            NodeKind kind = element.node().kind();
            if (kind != NodeKind.ALIAS) {
                objects.addAll(NodeKind.RECORDS.contains(kind) ? StixStatements.of(element) : StixThings.of(element));
                objects.addAll(facts.of(element));
            }
        }
        return objects;
    }

    private static void write(Writer out, List<ObjectNode> objects) throws IOException {
        for (ObjectNode object : objects) {
            out.write(",\n");
            out.write(JSON.writeValueAsString(object));
        }
    }

    /** The program, with the names of the datasets and what editors have decided, which is on more than one object. */
    private ObjectNode ascribe() {
        ObjectNode ascribe = StixObjects.object("identity", StixObjects.ASCRIBE);
        ascribe.put("name", "Ascribe").put("identity_class", "system");
        if (!datasets.isEmpty()) {
            ObjectNode extension = StixObjects.extension(ascribe);
            ArrayNode heads = extension.putArray(StixExtension.DATASETS);
            datasets.forEach(
                    named -> heads.addObject().put("dataset", named.name()).put("title", named.title()));
            if (!judgements.isEmpty()) {
                ArrayNode entries = extension.putArray(StixExtension.ENTRIES);
                judgements.forEach(judgement ->
                        StixObjects.entry(entries, Judgement.EDITORS, Section.JUDGEMENTS, Entries.of(judgement)));
            }
        }
        return ascribe;
    }

    private static ObjectNode definition() {
        ObjectNode definition = StixObjects.object("extension-definition", StixExtension.ID);
        definition.put("created_by_ref", StixObjects.ASCRIBE);
        definition
                .put("name", "Ascribe")
                .put("description", "Who stated what in which words, with sources, as Ascribe keeps it.")
                .put(
                        "schema",
                        "entries: a list of {dataset, section, entry}; an entry is as dataset/schema.json of Ascribe"
                                + " describes the entries of that section. datasets: a list of {dataset, title}."
                                + " stated_in: the id of the object whose entries state in full what this one repeats."
                                + " Objects of type ascribe-source are documents and hold their entries at the top.")
                .put("version", "1.0.0");
        StixObjects.put(definition, "extension_types", List.of("new-sdo", "property-extension"));
        return definition;
    }
}
