package org.ascribe.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.Asker;
import org.ascribe.query.Card;
import org.ascribe.query.Catalogue;
import org.ascribe.query.EntityCard;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.GraphCounts;
import org.ascribe.query.Listing;
import org.ascribe.query.Place;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.ascribe.query.Searcher;
import org.ascribe.query.Stats;
import org.ascribe.query.Unfinished;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** The tools of the server: each question of the catalogue, and some to find things. None of them changes anything. */
final class Tools {
    private static final int HITS = 25;
    private static final String SECTION = "section";
    private static final List<String> SECTIONS =
            List.of("names", "relations", "claims", "comments", "denials", "measures", "operations", "members");

    /** What every tool answers beside its text. */
    private static final String OUTPUT = """
            {"type":"object","properties":{"rows":{"type":"array"},"next":{"type":["string","null"]}}}""";

    private final Supplier<Graph> graph;
    private final Catalogue catalogue = new Catalogue();

    Tools(Supplier<Graph> graph) {
        this.graph = graph;
    }

    /** What a call works on; nothing of it costs anything to make. */
    private record Work(Graph graph, Room room) {
        Resolver resolver() {
            return new Resolver(graph);
        }
    }

    /** All of them. */
    List<SyncToolSpecification> all() {
        List<SyncToolSpecification> tools = new ArrayList<>();
        catalogue.all().forEach(question -> tools.add(question(question)));
        tools.add(tool(
                "search",
                "Find entities by a part of a name or by words of claims, and tell which name matched and why",
                new ToolInputs()
                        .text("q", true, "What to look for")
                        .words(
                                "kind",
                                Arrays.stream(NodeKind.values())
                                        .map(NodeKind::label)
                                        .toList())
                        .number("limit", 1, 1000, HITS)
                        .paged(),
                Tools::search));
        tools.add(tool(
                "resolve",
                "Tell who is meant by a name: who carries it, who uses it so, since when, who else carries it",
                new ToolInputs().text("name", true, "The name").paged(),
                (arguments, work) -> Reply.of(
                        "Candidates",
                        rest(work.resolver().candidates(needed(arguments, "name")), work.room()),
                        false,
                        Fields.EMPTY,
                        work.room())));
        tools.add(tool(
                "entity",
                "What is on record about one entity: the first of each section, or all of one section",
                new ToolInputs()
                        .text("ref", true, "An id, a name or words of one")
                        .words(SECTION, SECTIONS)
                        .paged(),
                Tools::entity));
        tools.add(tool(
                "datasets",
                "Tell which datasets are loaded, since when, and how much there is of each kind",
                new ToolInputs().paged(),
                (arguments, work) -> {
                    GraphCounts counts = new Stats(work.graph()).read();
                    Fields more = Fields.of("kinds", counts.kinds())
                            .with("days", counts.days())
                            .with("unfinished", counts.unfinished());
                    return Reply.of("Datasets", rest(counts.datasets(), work.room()), false, more, work.room());
                }));
        return tools;
    }

    private SyncToolSpecification question(Question question) {
        return tool(question.name(), question.title(), ToolInputs.of(question), (arguments, work) -> {
            Asker asker = new Asker(work.graph(), catalogue, work.resolver());
            return Reply.of(
                    asker.ask(question.name(), arguments, work.room().place().offset())
                            .noting(Unfinished.in(work.graph()).notes()),
                    work.room());
        });
    }

    private static CallToolResult search(Map<String, String> arguments, Work work) {
        Set<NodeKind> kinds = new LinkedHashSet<>();
        String kind = arguments.getOrDefault("kind", "");
        if (!kind.isEmpty()) {
            kinds.add(kind(kind));
        }
        int before = work.room().place().offset();
        Listing<FoundEntity> found =
                new Searcher(work.graph()).search(needed(arguments, "q"), kinds, before + limit(arguments));
        Fields more = found.suggestions().isEmpty() ? Fields.EMPTY : Fields.of("suggestions", found.suggestions());
        return Reply.of("Hits", rest(found.items(), work.room()), found.truncated(), more, work.room());
    }

    private static CallToolResult entity(Map<String, String> arguments, Work work) {
        Card card = EntityCard.over(work.graph()).of(needed(arguments, "ref"));
        String section = arguments.getOrDefault(SECTION, "");
        if (!section.isEmpty() && !SECTIONS.contains(section)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The parameter section cannot be " + section,
                    "Possible: " + String.join(", ", SECTIONS));
        }
        List<RowValue> rows = section.isEmpty() ? CardRows.few(card) : CardRows.of(card, section);
        String title = section.isEmpty() ? "On record, the first of each section" : "On record, " + section;
        return Reply.of(title, rest(rows, work.room()), false, CardRows.head(card), work.room());
    }

    private static <T extends RowValue> List<T> rest(List<T> all, Room room) {
        return all.subList(Math.min(room.place().offset(), all.size()), all.size());
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
        return number(arguments, "limit", 1, 1000, HITS);
    }

    private static int number(Map<String, String> arguments, String name, int least, int most, int usual) {
        String text = arguments.getOrDefault(name, Integer.toString(usual));
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The parameter " + name + " cannot be " + text,
                    "It takes a whole number from " + least + " to " + most);
        }
        return number;
    }

    private static String needed(Map<String, String> arguments, String name) {
        String value = arguments.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw Failure.of(Failure.Kind.USAGE, "The parameter " + name + " is missing", "");
        }
        return value;
    }

    private SyncToolSpecification tool(
            String name,
            String description,
            ToolInputs inputs,
            BiFunction<Map<String, String>, Work, CallToolResult> work) {
        Tool tool = Tool.builder(name, Protocol.JSON, Json.text(inputs.schema()))
                .description(description)
                .outputSchema(Protocol.JSON, OUTPUT)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((context, request) -> answer(name, request.arguments(), inputs, work))
                .build();
    }

    /** Whatever goes wrong is an answer that the assistant can read and act on. */
    private CallToolResult answer(
            String name,
            @Nullable Map<String, ?> given,
            ToolInputs inputs,
            BiFunction<Map<String, String>, Work, CallToolResult> work) {
        try {
            Map<String, String> read = inputs.read(given == null ? Map.of() : given);
            Graph asked = graph.get();
            Room room = room(name, read, asked);
            return work.apply(read, new Work(asked, room));
        } catch (Failure e) {
            return Reply.of(e);
        } catch (RuntimeException e) {
            return Reply.of(Failure.of(
                    Failure.Kind.INTERNAL, "A defect of this server: " + e, "The same call will fail again", e));
        }
    }

    /** Takes what says which part of the answer is wanted from the arguments. */
    private static Room room(String name, Map<String, String> arguments, Graph graph) {
        int tokens = number(arguments, Room.TOKENS, Room.FEWEST, Room.MOST, Room.USUAL);
        String cursor = arguments.get(Room.CURSOR);
        arguments.keySet().removeAll(List.of(Room.TOKENS, Room.CURSOR));
        Map<String, String> others = new TreeMap<>(arguments);
        others.remove("limit");
        return new Room(Place.of(cursor, name + others, new Stats(graph).version()), tokens);
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
