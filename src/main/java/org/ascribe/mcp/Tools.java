package org.ascribe.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.EntityCard;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.Leads;
import org.ascribe.query.Listing;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.ascribe.query.Searcher;
import org.ascribe.query.Unfinished;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** The tools of the server: each question of the catalogue, and three to find things. None of them changes anything. */
final class Tools {
    private static final int HITS = 25;

    private final Graph graph;
    private final Catalogue catalogue;
    private final Asker asker;
    private final Searcher searcher;
    private final Resolver resolver;
    private final EntityCard cards;

    Tools(Graph graph) {
        this.graph = graph;
        this.catalogue = new Catalogue();
        this.resolver = new Resolver(graph);
        this.asker = new Asker(graph, catalogue, resolver);
        this.searcher = new Searcher(graph);
        this.cards = new EntityCard(graph, resolver, new Leads(asker, catalogue));
    }

    /** All of them. */
    List<SyncToolSpecification> all() {
        List<SyncToolSpecification> tools = new ArrayList<>();
        catalogue.all().forEach(question -> tools.add(question(question)));
        tools.add(tool(
                "search",
                "Find entities by a part of a name",
                "Finds groups, states, agencies, companies, persons, operations, claims and documents by a name, an alias or"
                        + " words of one, in any script; says which name matched and why.",
                new Inputs()
                        .text("q", true, "What to look for", "judgment panda")
                        .words(
                                "kind",
                                "The one kind to look among",
                                Arrays.stream(NodeKind.values())
                                        .map(NodeKind::label)
                                        .toList())
                        .number("limit", "Hits at most", 1, 1000, HITS),
                this::search));
        tools.add(tool(
                "resolve",
                "Tell who is meant by a name",
                "Lists who carries a name, who uses it so, since when, where that can be read, and which other groups carry it.",
                new Inputs().text("name", true, "The name", "Zirconium"),
                arguments -> Reply.of("Candidates", resolver.candidates(needed(arguments, "name")), Fields.EMPTY)));
        tools.add(tool(
                "entity",
                "All that is on record about one entity",
                "A summary of who accuses it, how sure they are, what was answered and done; names with their givers, relations, claims, comments, denials, measures and documents of one entity, and the operations that hit it.",
                new Inputs().text("ref", true, "An id, a name, an alias or words of one", "APT31"),
                arguments -> Reply.of(cards.of(needed(arguments, "ref")))));
        return tools;
    }

    private SyncToolSpecification question(Question question) {
        String columns = question.columns().stream()
                .map(column -> column.name() + " (" + column.description() + ")")
                .collect(Collectors.joining("; "));
        return tool(
                question.name(),
                question.title(),
                question.description() + " Each row has: " + columns + ".",
                Inputs.of(question),
                arguments -> Reply.of(asker.ask(question.name(), arguments)
                        .noting(Unfinished.in(graph).notes())));
    }

    private CallToolResult search(Map<String, String> arguments) {
        Set<NodeKind> kinds = new LinkedHashSet<>();
        String kind = arguments.getOrDefault("kind", "");
        if (!kind.isEmpty()) {
            kinds.add(kind(kind));
        }
        Listing<FoundEntity> found = searcher.search(needed(arguments, "q"), kinds, limit(arguments));
        Fields more = Fields.of("truncated", found.truncated());
        return Reply.of(
                "Hits",
                found.items(),
                found.suggestions().isEmpty() ? more : more.with("suggestions", found.suggestions()));
    }

    private static NodeKind kind(String label) {
        List<String> labels =
                Arrays.stream(NodeKind.values()).map(NodeKind::label).toList();
        return Arrays.stream(NodeKind.values())
                .filter(kind -> kind.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.USAGE,
                        "The parameter kind cannot be " + label,
                        "Possible: " + String.join(", ", labels)));
    }

    private static int limit(Map<String, String> arguments) {
        String limit = arguments.getOrDefault("limit", Integer.toString(HITS));
        if (!limit.matches("[1-9]\\d{0,2}|1000")) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The parameter limit cannot be " + limit,
                    "It takes a whole number from 1 to 1000");
        }
        return Integer.parseInt(limit);
    }

    private static String needed(Map<String, String> arguments, String name) {
        String value = arguments.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw Failure.of(Failure.Kind.USAGE, "The parameter " + name + " is missing", "");
        }
        return value;
    }

    private static SyncToolSpecification tool(
            String name,
            String title,
            String description,
            Inputs inputs,
            Function<Map<String, String>, CallToolResult> work) {
        Tool tool = Tool.builder(name, Stdio.JSON, Json.text(inputs.schema()))
                .title(title)
                .description(title + ". " + description)
                .annotations(ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) -> answer(request.arguments(), inputs, work))
                .build();
    }

    /** Whatever goes wrong is an answer that the assistant can read and act on. */
    private static CallToolResult answer(
            @Nullable Map<String, ?> given, Inputs inputs, Function<Map<String, String>, CallToolResult> work) {
        try {
            return work.apply(inputs.read(given == null ? Map.of() : given));
        } catch (Failure e) {
            return Reply.of(e);
        } catch (RuntimeException e) {
            return Reply.of(Failure.of(
                    Failure.Kind.INTERNAL, "A defect of this server: " + e, "The same call will fail again", e));
        }
    }

    /** Says which parameter was meant. */
    static Failure unknown(String name, Set<String> known) {
        return Failure.of(
                Failure.Kind.USAGE,
                "There is no parameter " + name + " here",
                Suggestion.closest(name, known)
                                .map(close -> "Did you mean " + close + "? ")
                                .orElse("") + "It takes " + String.join(", ", known));
    }
}
