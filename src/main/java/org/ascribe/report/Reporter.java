package org.ascribe.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.graph.Graph;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Lead;
import org.ascribe.query.LeadAsker;
import org.ascribe.query.Leads;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.jspecify.annotations.Nullable;

/** Makes accounts from answers to the questions, as of a day. */
public final class Reporter {
    private final Resolver resolver;
    private final LeadAsker asking;
    private final Leads leads;
    private final @Nullable String asOf;
    private final Catalogue catalogue;
    private final Asker asker;
    private final CitedDocuments documents = new CitedDocuments();

    /**
     * Over a graph.
     *
     * @param catalogue the questions
     * @param asOf the day, as the questions take it; null for all that is on record
     */
    public Reporter(Graph graph, Catalogue catalogue, @Nullable String asOf) {
        this.resolver = new Resolver(graph);
        this.catalogue = catalogue;
        this.asker = new Asker(graph, catalogue, resolver);
        this.asking = new LeadAsker(asker, catalogue, asOf);
        this.leads = new Leads(asker, catalogue);
        this.asOf = asOf;
    }

    /**
     * The account of an entity.
     *
     * @param ref an id, a name or words of one
     * @param version which state of the data it is from
     * @param today the day on which it is made
     */
    public Account of(String ref, String version, String today) {
        EntityRef entity = resolver.resolve(ref, Set.of()).entity();
        List<Account.Section> sections = new ArrayList<>();
        boolean accusable = asking.takes("who-attributed", "whom", entity);
        add(sections, "Statements", entity, "who-attributed", accusable ? "whom" : "what");
        add(sections, "Chain of command", entity, "chain-of-command", "entity");
        add(sections, "Answers", entity, "contested", "whom");
        add(sections, "Measures", entity, "measures", "against");
        add(sections, "Operations against it", entity, "targeted-by", "target");
        add(sections, "Statements of its own", entity, "who-attributed", "who");
        String day = asOf == null ? today : asOf;
        return new Account(
                entity.name(),
                leads.of(entity, asOf).parts().stream().map(Lead.Part::text).toList(),
                sections,
                documents.all(),
                note(entity.name(), day, version));
    }

    /**
     * The account of the answer to a question, with all rows that it gives at once unless a limit is among the parameters.
     *
     * @param name name of the question
     * @param written its parameters as a person wrote them, by name
     * @param version which state of the data it is from
     * @param today the day on which it is made
     * @throws org.ascribe.failure.Failure as in asking the question
     */
    public Account answering(String name, Map<String, String> written, String version, String today) {
        Question question = catalogue.get(name);
        Map<String, String> asked = new LinkedHashMap<>(written);
        asked.putIfAbsent("limit", LeadAsker.MOST);
        if (asOf != null) {
            asked.putIfAbsent("asOf", asOf);
        }
        Answer answer = asker.ask(name, asked);
        String conditions = conditions(answer, asked);
        String title = question.title() + (conditions.isEmpty() ? "" : " (" + conditions + ")");
        String day = asked.getOrDefault("asOf", today);
        int rows = answer.rows().size();
        List<String> lead = new ArrayList<>(List.of(question.description()));
        lead.add(
                rows == 0
                        ? "Nothing is on record for this."
                        : answer.truncated()
                                ? "There are more than the " + rows + " that stand here."
                                : rows + (rows == 1 ? " is" : " are") + " on record.");
        lead.addAll(answer.notes());
        List<Account.Line> lines = lines(question, answer);
        return new Account(
                title,
                lead,
                lines.isEmpty() ? List.of() : List.of(new Account.Section("Answer", lines)),
                documents.all(),
                note(title, day, version));
    }

    /** What was asked for, but for the day and the length: names as they were understood. */
    private static String conditions(Answer answer, Map<String, String> asked) {
        return asked.entrySet().stream()
                .filter(given -> !Set.of("limit", "asOf").contains(given.getKey()))
                .map(given -> {
                    String names = answer.resolved().entities(given.getKey()).stream()
                            .map(EntityRef::name)
                            .collect(Collectors.joining(", "));
                    return given.getKey() + ": " + (names.isEmpty() ? given.getValue() : names);
                })
                .collect(Collectors.joining("; "));
    }

    private static List<String> note(String title, String day, String version) {
        return List.of(
                "On record as of " + day + ", data version " + version + ".",
                "A presence here is an allegation on record, made by the one who is named with it. It is not a finding of guilt.",
                "Cite as: Ascribe, “" + title + "”, on record as of " + day + ", data version " + version + ".");
    }

    private void add(
            List<Account.Section> sections, String title, EntityRef entity, String question, String parameter) {
        if (!asking.takes(question, parameter, entity)) {
            return;
        }
        Map<String, String> asked = new LinkedHashMap<>(Map.of(parameter, entity.id()));
        if (question.equals("who-attributed")) {
            asked.putAll(LeadAsker.standing(parameter, entity));
        } else if (question.equals("contested")) {
            asked.put("versions", "standing");
        }
        List<Account.Line> lines = lines(catalogue.get(question), asking.ask(question, asked));
        if (!lines.isEmpty()) {
            sections.add(new Account.Section(title, lines));
        }
    }

    private List<Account.Line> lines(Question question, Answer answer) {
        Function<Fields, String> text = ReportLines.of(question);
        return answer.rows().stream()
                .map(row -> new Account.Line(text.apply(row), documents.cited(row)))
                .toList();
    }
}
