package org.ascribe.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.graph.Graph;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Lead;
import org.ascribe.query.LeadAsker;
import org.ascribe.query.Leads;
import org.ascribe.query.Resolver;
import org.jspecify.annotations.Nullable;

/** Makes accounts from answers to the questions, as of a day. */
public final class Reporter {
    private final Resolver resolver;
    private final LeadAsker asking;
    private final Leads leads;
    private final @Nullable String asOf;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Account.Document> documents = new ArrayList<>();

    /**
     * Over a graph.
     *
     * @param asOf the day, as the questions take it; null for all that is on record
     */
    public Reporter(Graph graph, @Nullable String asOf) {
        this.resolver = new Resolver(graph);
        Catalogue catalogue = new Catalogue();
        Asker asker = new Asker(graph, catalogue, resolver);
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
        add(sections, "Statements", entity, "who-attributed", accusable ? "whom" : "what", this::statement);
        add(sections, "Chain of command", entity, "chain-of-command", "entity", Reporter::chain);
        add(sections, "Answers", entity, "contested", "whom", Reporter::answer);
        add(sections, "Measures", entity, "measures", "against", Reporter::measure);
        add(sections, "Operations against it", entity, "targeted-by", "target", Reporter::hit);
        add(sections, "Statements of its own", entity, "who-attributed", "who", this::statement);
        String day = asOf == null ? today : asOf;
        return new Account(
                entity.name(),
                leads.of(entity, asOf).parts().stream().map(Lead.Part::text).toList(),
                sections,
                List.copyOf(documents),
                List.of(
                        "On record as of " + day + ", data version " + version + ".",
                        "A presence here is an allegation on record, made by the one who is named with it. It is not a finding of guilt.",
                        "Cite as: Ascribe, “" + entity.name() + "”, on record as of " + day + ", data version "
                                + version + "."));
    }

    private void add(
            List<Account.Section> sections,
            String title,
            EntityRef entity,
            String question,
            String parameter,
            Function<Fields, String> text) {
        if (!asking.takes(question, parameter, entity)) {
            return;
        }
        Map<String, String> asked = new LinkedHashMap<>(Map.of(parameter, entity.id()));
        if (question.equals("who-attributed")) {
            asked.putAll(LeadAsker.standing(parameter, entity));
        } else if (question.equals("contested")) {
            asked.put("versions", "standing");
        }
        List<Account.Line> lines = asking.ask(question, asked).rows().stream()
                .map(row -> new Account.Line(text.apply(row), cited(row)))
                .toList();
        if (!lines.isEmpty()) {
            sections.add(new Account.Section(title, lines));
        }
    }

    private List<Integer> cited(Fields row) {
        return row.get("sources") instanceof Value.Items items
                ? items.items().stream()
                        .filter(SourceRef.class::isInstance)
                        .map(SourceRef.class::cast)
                        .map(this::number)
                        .toList()
                : List.of();
    }

    private int number(SourceRef source) {
        return numbers.computeIfAbsent(source.id(), id -> {
            Value.Date published = source.published();
            String text = Stream.of(source.publisher(), source.title(), published == null ? null : published.value())
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String url = source.url();
            documents.add(new Account.Document(text, url == null ? "" : url));
            return documents.size();
        });
    }

    private String statement(Fields row) {
        String words = row.text("words");
        String range =
                row.get("low") instanceof Value.Likelihood low && row.get("high") instanceof Value.Likelihood high
                        ? " (" + low.amount().number() + " to " + high.amount().number() + " %)"
                        : "";
        return dated(row) + either(names(row, "who"), "Not said who") + " on "
                + either(names(row, "what"), "nothing named")
                + ": " + either(names(row, "whom"), "nobody named")
                + (words.isEmpty() ? "" : ", “" + words + "”" + range)
                + (names(row, "contestedBy").isEmpty() ? "" : ", contested");
    }

    private static String chain(Fields row) {
        List<EntityRef> chain = row.entities("chain");
        StringBuilder text = new StringBuilder(chain.getFirst().name());
        if (row.get("links") instanceof Value.Items links) {
            for (int i = 1; i < chain.size(); i++) {
                Fields link = new Fields(((RowValue) links.items().get(i - 1)).fields());
                String by = names(link, "statedBy");
                text.append(" — ")
                        .append(link.text("type").toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(by.isEmpty() ? "" : " (says " + by + ")")
                        .append(" → ")
                        .append(chain.get(i).name());
            }
        }
        return text.toString();
    }

    private static String answer(Fields row) {
        String words = row.text("words");
        return dated(row) + either(names(row, "deniedBy"), "Not said who") + " contests “" + names(row, "claim") + "”"
                + (words.isEmpty() ? "" : ": “" + words + "”");
    }

    private static String measure(Fields row) {
        return dated(row) + names(row, "measure") + " (" + row.text("type") + ", by "
                + either(names(row, "by"), "not said") + ")";
    }

    private static String hit(Fields row) {
        return names(row, "operation") + ": " + either(names(row, "accused"), "nobody accused")
                + (names(row, "attributors").isEmpty() ? "" : ", says " + names(row, "attributors"));
    }

    private static String dated(Fields row) {
        return row.get("date") instanceof Value.Date date ? date.value() + ": " : "";
    }

    private static String either(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String names(Fields row, String column) {
        return row.entities(column).stream().map(EntityRef::name).collect(Collectors.joining(", "));
    }
}
