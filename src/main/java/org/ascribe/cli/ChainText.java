package org.ascribe.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.schema.Wording;

/** Chains as a sentence, such as {@code APT31 → run by (United Kingdom) → Ministry of State Security → part of → China}. */
final class ChainText {
    private static final String LINKS = "links";
    private static final String ARROW = " → ";
    /** So many of those who state a link stand in the sentence. */
    private static final int STATERS = 4;

    private static final Pattern LINK = Pattern.compile("(?<type>[A-Z_]+) (?<start>.+) - (?<end>.+)");

    /** What the sentence says of a link. */
    private static final Set<String> SAID = Set.of("type", "from", "statedBy");

    private ChainText() {}

    /** The row, with the sentence in place of the nodes, and of the links where it says all of them; other rows as they are. */
    static Map<String, Value> of(RowValue row) {
        Map<String, Value> fields = row.fields();
        if (!(fields.get(LINKS) instanceof Value.Items items)) {
            return fields;
        }
        List<RowValue> links = items.items().stream()
                .filter(RowValue.class::isInstance)
                .map(RowValue.class::cast)
                .toList();
        Optional<String> nodes = fields.keySet().stream()
                .filter(name -> new Fields(fields).entities(name).size() == links.size() + 1)
                .findFirst();
        return nodes.map(name -> told(new Fields(fields), name, links)).orElse(fields);
    }

    private static Map<String, Value> told(Fields row, String nodes, List<RowValue> links) {
        Fields told = row.with(nodes, sentence(row.entities(nodes), links));
        boolean all =
                links.stream().allMatch(link -> SAID.containsAll(link.fields().keySet()));
        return (all ? told.with(LINKS, Value.NONE) : told).fields();
    }

    private static String sentence(List<EntityRef> nodes, List<RowValue> links) {
        StringBuilder text = new StringBuilder(Cells.text(nodes.getFirst()));
        for (int i = 0; i < links.size(); i++) {
            Map<String, Value> link = links.get(i).fields();
            String from = Cells.text(link.getOrDefault("from", Value.NONE));
            boolean forwards = from.isEmpty() || from.equals(nodes.get(i).id());
            text.append(ARROW).append(wording(Cells.text(link.getOrDefault("type", Value.NONE)), forwards));
            // The name of a statement says who makes it.
            boolean said = nodes.get(i).isStatement() || nodes.get(i + 1).isStatement();
            String by = said ? "" : Cells.list(link.getOrDefault("statedBy", Value.NONE), STATERS);
            text.append(by.isEmpty() ? "" : " (" + by + ")");
            text.append(ARROW).append(Cells.text(nodes.get(i + 1)));
        }
        return text.toString();
    }

    /**
     * How a type of relationship is said between its ends.
     *
     * @param type its name, or another text, which is kept
     * @param forwards whether its start comes first
     */
    static String wording(String type, boolean forwards) {
        return Wording.of(type)
                .map(wording -> forwards ? wording.forwards() : wording.backwards())
                .map(said -> said.replaceFirst("^is (?:an? )?", "").replaceFirst(":$", ""))
                .orElse(type);
    }

    /** A link that an answer gives as a text, its type before its ends, as a sentence; another text as it is. */
    static String link(String text) {
        Matcher link = LINK.matcher(text);
        return link.matches()
                ? link.group("start") + ARROW + wording(link.group("type"), true) + ARROW + link.group("end")
                : text;
    }
}
