package org.ascribe.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.failure.Failure;
import org.ascribe.query.Asker;
import org.ascribe.query.Card;
import org.ascribe.query.Catalogue;
import org.ascribe.query.EntityCard;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.GraphCounts;
import org.ascribe.query.Listing;
import org.ascribe.query.NamedKinds;
import org.ascribe.query.Question;
import org.ascribe.query.Searcher;
import org.ascribe.query.Stats;
import org.ascribe.query.Unfinished;
import org.ascribe.schema.NodeKind;
import org.ascribe.validation.Validator;

/** The tools of the server: each question of the catalogue, and some to find things. None of them changes anything. */
final class Tools {
    private static final int HITS = 25;
    private static final int LONGEST_SECTION = 1_000;
    private static final String SECTION = "section";
    private static final List<String> SECTIONS =
            List.of("names", "relations", "claims", "comments", "denials", "measures", "operations", "members");

    private final Calls calls;
    private final Supplier<Validator> validator;
    private final Catalogue catalogue = new Catalogue();

    Tools(AskedGraph graph, Supplier<Validator> validator) {
        this.calls = new Calls(graph);
        this.validator = validator;
    }

    /** All of them. */
    List<SyncToolSpecification> all() {
        List<SyncToolSpecification> tools = new ArrayList<>();
        catalogue.all().forEach(question -> tools.add(question(question)));
        tools.add(calls.tool(
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
        tools.add(calls.tool(
                "resolve",
                "Tell who is meant by a name: who carries it, who uses it so, since when, who else carries it",
                new ToolInputs().text("name", true, "The name").paged(),
                (arguments, work) -> Reply.of(
                        "Candidates",
                        rest(work.resolver().candidates(Calls.needed(arguments, "name")), work.room()),
                        false,
                        Fields.EMPTY,
                        work.room())));
        tools.add(calls.tool(
                "entity",
                "What is on record about one entity: the first of each section, or all of one section",
                new ToolInputs()
                        .text("ref", true, "An id, a name or words of one")
                        .words(SECTION, SECTIONS)
                        .paged(),
                Tools::entity));
        tools.add(calls.tool(
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
        tools.add(calls.tool(
                "check",
                "Check a draft of a dataset (YAML): what is wrong, by line and column; nothing is kept",
                new ToolInputs().whole(DraftCheck.DRAFT).paged(),
                (arguments, work) -> Reply.of(
                        "Problems",
                        rest(
                                DraftCheck.problems(
                                        Calls.needed(arguments, DraftCheck.DRAFT), work.source(), validator.get()),
                                work.room()),
                        false,
                        Fields.EMPTY,
                        work.room())));
        return tools;
    }

    private SyncToolSpecification question(Question question) {
        return calls.tool(question.name(), question.title(), ToolInputs.of(question), (arguments, work) -> {
            Asker asker = new Asker(work.graph(), catalogue, work.resolver());
            return Reply.of(
                    asker.ask(question.name(), arguments, work.room().place().offset())
                            .noting(Unfinished.in(work.graph()).notes()),
                    work.room());
        });
    }

    private static CallToolResult search(Map<String, String> arguments, Calls.Work work) {
        Set<NodeKind> kinds = new LinkedHashSet<>();
        String kind = arguments.getOrDefault("kind", "");
        if (!kind.isEmpty()) {
            kinds.add(NamedKinds.of(kind));
        }
        int before = work.room().place().offset();
        Listing<FoundEntity> found =
                new Searcher(work.graph()).search(Calls.needed(arguments, "q"), kinds, before + limit(arguments));
        Fields more = found.suggestions().isEmpty() ? Fields.EMPTY : Fields.of("suggestions", found.suggestions());
        return Reply.of("Hits", rest(found.items(), work.room()), found.truncated(), more, work.room());
    }

    private static CallToolResult entity(Map<String, String> arguments, Calls.Work work) {
        String section = arguments.getOrDefault(SECTION, "");
        if (!section.isEmpty() && !SECTIONS.contains(section)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The parameter section cannot be " + section,
                    "Possible: " + String.join(", ", SECTIONS));
        }
        Card card = section.isEmpty()
                ? EntityCard.over(work.graph()).of(Calls.needed(arguments, "ref"))
                : EntityCard.over(work.graph()).of(Calls.needed(arguments, "ref"), section::equals, LONGEST_SECTION);
        List<RowValue> rows = section.isEmpty() ? CardRows.few(card) : CardRows.of(card, section);
        String title = section.isEmpty() ? "On record, the first of each section" : "On record, " + section;
        return Reply.of(title, rest(rows, work.room()), false, CardRows.head(card), work.room());
    }

    private static <T extends RowValue> List<T> rest(List<T> all, Room room) {
        return all.subList(Math.min(room.place().offset(), all.size()), all.size());
    }

    private static int limit(Map<String, String> arguments) {
        return Calls.number(arguments, "limit", 1, 1000, HITS);
    }
}
