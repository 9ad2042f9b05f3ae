package org.ascribe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns the made-up records of a synthetic graph, one file a kind, into a dataset of JSON lines for measuring.
 *
 * <p>{@code SyntheticDataset FOLDER OUT}: the folder holds {@code country.jsonl}, {@code actor.jsonl}, {@code claim.jsonl} and so
 * on.
 */
public final class SyntheticDataset {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final PrintWriter out;

    private SyntheticDataset(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /** Converts a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
            new SyntheticDataset(folder, out).convert();
        }
    }

    private void convert() throws IOException {
        out.println("{\"dataset\": \"synthetic\", \"title\": \"A made-up graph\"}");
        ObjectNode source = JSON.createObjectNode();
        source.put("id", "synthetic").put("publisher", "Nobody").put("title", "Made up");
        source.put("published", "2026");
        line("source", source);
        entity(node("maker", "Vendor", "The maker"));
        each(
                "country",
                x -> entity(node(x.path("id").asText(), "State", x.path("name").asText())));
        each(
                "vendor",
                x -> entity(node(x.path("id").asText(), "Vendor", x.path("name").asText())));
        for (int i = 0; i < 118; i++) {
            entity(node("sector:" + i, "Sector", "Sector " + i));
        }
        each("agency", x -> {
            ObjectNode agency =
                    node(x.path("id").asText(), "Agency", x.path("name").asText());
            link(agency, "PART_OF", x.path("country")); // chains of parents grow longer than checks follow
            link(agency, "PART_OF", x.path("parent"));
            entity(agency);
        });
        Map<String, List<JsonNode>> aliases = new LinkedHashMap<>();
        each(
                "alias",
                x -> aliases.computeIfAbsent(x.path("actor").asText(), key -> new ArrayList<>())
                        .add(x));
        each("actor", x -> entity(actor(x, aliases.getOrDefault(x.path("id").asText(), List.of()))));
        each("company", x -> {
            ObjectNode company =
                    node(x.path("id").asText(), "Company", x.path("name").asText());
            link(company, "FRONT_FOR", x.path("agency"));
            link(company, "FRONT_FOR", x.path("actor"));
            entity(company);
        });
        each("person", this::person);
        each("target", x -> {
            ObjectNode target =
                    node(x.path("id").asText(), "Organization", x.path("name").asText());
            link(target, "IN", x.path("country"));
            link(target, "IN", x.path("sector"));
            entity(target);
        });
        each("incident", this::incident);
        each("claim", this::claim);
    }

    private static ObjectNode actor(JsonNode x, List<JsonNode> aliases) {
        ObjectNode actor = node(x.path("id").asText(), "Actor", x.path("name").asText());
        if (!x.path("description").asText().isEmpty()) {
            actor.set("description", x.path("description"));
        }
        link(actor, "BASED_IN", x.path("country"));
        link(actor, "RUN_BY", x.path("agency"));
        Map<String, ObjectNode> names = new LinkedHashMap<>();
        for (JsonNode alias : aliases) {
            ObjectNode name = names.computeIfAbsent(alias.path("name").asText(), text -> {
                ObjectNode made = JSON.createObjectNode().put("name", text);
                made.putArray("sources").add("synthetic");
                return made;
            });
            if (alias.path("vendor").isTextual()) {
                name.withArray("usedBy").add(alias.path("vendor"));
            }
        }
        actor.putArray("names").addAll(names.values());
        return actor;
    }

    private void person(JsonNode x) {
        ObjectNode person = node(x.path("id").asText(), "Person", x.path("name").asText());
        link(person, "WORKS_FOR", x.path("company"));
        link(person, "MEMBER_OF", x.path("actor"));
        entity(person);
        x.path("sanctionedBy").forEach(state -> {
            ObjectNode measure = JSON.createObjectNode();
            measure.put("id", "measure:" + x.path("id").asText() + ":" + state.asText())
                    .put("type", "sanction");
            measure.putArray("by").add(state);
            measure.putArray("against").add(x.path("id"));
            measure.putArray("sources").add("synthetic");
            line("measure", measure);
        });
    }

    private void incident(JsonNode x) {
        ObjectNode operation =
                node(x.path("id").asText(), "Operation", x.path("name").asText());
        if (x.path("start").isTextual()) {
            int length = switch (x.path("precision").asText()) {
                case "year" -> 4;
                case "month" -> 7;
                default -> 10;
            };
            operation.put("began", x.path("start").asText().substring(0, length));
        }
        x.path("targets").forEach(target -> link(operation, "TARGETED", target));
        entity(operation);
    }

    private void claim(JsonNode x) {
        ObjectNode claim = JSON.createObjectNode().put("id", x.path("id").asText());
        Set<String> who = new LinkedHashSet<>();
        who.add(x.path("by").asText());
        x.path("jointWith").forEach(state -> who.add(state.asText()));
        ArrayNode makers = claim.putArray("who");
        who.forEach(makers::add);
        claim.putArray("what").add(x.path("incident"));
        ArrayNode whom = claim.putArray("whom");
        List.of("actor", "agency", "country").forEach(key -> {
            if (x.path(key).isTextual()) {
                whom.add(x.path(key));
            }
        });
        if (whom.isEmpty()) {
            whom.add("country:0");
        }
        for (String key : List.of("confidence", "date")) {
            if (x.path(key).isTextual()) {
                claim.set(key, x.path(key));
            }
        }
        claim.set("words", x.path("quote"));
        claim.putArray("sources").add("synthetic");
        line("attribution", claim);
    }

    private static ObjectNode node(String id, String kind, String name) {
        return JSON.createObjectNode().put("id", id).put("kind", kind).put("name", name);
    }

    private static void link(ObjectNode from, String type, JsonNode to) {
        if (to.isTextual()) {
            ObjectNode link = JSON.createObjectNode().put("type", type);
            link.set("to", to);
            link.putArray("statedBy").add("maker");
            link.putArray("sources").add("synthetic");
            from.withArray("links").add(link);
        }
    }

    private void entity(ObjectNode entity) {
        line("entity", entity);
    }

    private void line(String section, ObjectNode entry) {
        out.println(JSON.createObjectNode().set(section, entry).toString());
    }

    private void each(String kind, Consumer<JsonNode> action) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(kind + ".jsonl"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                action.accept(JSON.readTree(line));
            }
        }
    }
}
