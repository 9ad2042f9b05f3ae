package org.ascribe.query;

import static org.ascribe.query.LeadRows.counted;
import static org.ascribe.query.LeadRows.listed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.schema.RelationshipType;

/** What a lead says of who accuses an entity, how sure they are, who is behind it, and who answered. */
final class LeadOfAccused {
    private static final String UNNAMED = "some whom no source names";
    private final LeadAsker asker;

    LeadOfAccused(LeadAsker asker) {
        this.asker = asker;
    }

    /** Who accuses, and in which words at the strongest. */
    void accused(EntityRef entity, String parameter, String verb, List<Lead.Part> parts) {
        Map<String, String> asked = LeadAsker.standing(parameter, entity);
        List<Fields> rows = asker.ask("who-attributed", asked).rows();
        if (rows.isEmpty()) {
            return;
        }
        String whom = parameter.equals("what") ? to(rows) : "";
        parts.add(Lead.Part.of(
                "accused",
                verb + by(rows) + whom + " in " + counted(rows.size(), "statement") + LeadRows.time(rows) + ".",
                rows.size(),
                "who-attributed",
                asked));
        LeadRows.surest(rows).ifPresent(row -> words(row, asked, rows, parts));
    }

    /** Each in one role: who accuses anywhere does not only support. */
    private static String by(List<Fields> rows) {
        Set<EntityRef> accusers = all(rows, row -> LeadRows.accusers(row, "who"));
        Set<EntityRef> supporters = all(rows, row -> LeadRows.supporters(row, "who"));
        Set<String> known = accusers.stream().map(EntityRef::id).collect(Collectors.toSet());
        supporters.removeIf(one -> known.contains(one.id()));
        boolean unnamed = rows.stream().anyMatch(row -> LeadRows.isUnnamed(row, "who"));
        List<String> groups = new ArrayList<>();
        groups.add(accusers.isEmpty() ? unnamed ? UNNAMED : "others" : LeadRows.parties(accusers));
        if (unnamed && !accusers.isEmpty()) {
            groups.add("and by " + UNNAMED);
        }
        if (!supporters.isEmpty()) {
            groups.add("supported by " + LeadRows.parties(supporters));
        }
        return String.join(", ", groups) + (groups.size() > 1 ? "," : "");
    }

    private static Set<EntityRef> all(List<Fields> rows, Function<Fields, List<EntityRef>> who) {
        Map<String, EntityRef> all = new LinkedHashMap<>();
        rows.forEach(row -> who.apply(row).forEach(one -> all.putIfAbsent(one.id(), one)));
        return new LinkedHashSet<>(all.values());
    }

    private static String to(List<Fields> rows) {
        Set<String> accused = LeadRows.tally(rows, "whom").keySet();
        return accused.isEmpty() ? "" : " to " + listed(accused);
    }

    private static void words(Fields row, Map<String, String> asked, List<Fields> rows, List<Lead.Part> parts) {
        Value.Likelihood low = (Value.Likelihood) row.get("low");
        long least = (long) Math.floor(low.percent());
        String range = row.get("high") instanceof Value.Likelihood high
                ? ", " + low.amount().number() + " to " + high.amount().number() + " %"
                : "";
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put("min-likelihood", Long.toString(least));
        long count = rows.stream()
                .map(one -> LeadRows.percent(one, "low"))
                .filter(percent -> percent != null && percent >= least)
                .count();
        List<String> who = Stream.concat(
                        LeadRows.accusers(row, "who").stream(), LeadRows.supporters(row, "who").stream())
                .map(EntityRef::name)
                .distinct()
                .toList();
        parts.add(Lead.Part.of(
                "words",
                "Strongest words: “" + row.text("words") + "” (" + listed(who) + range + ").",
                count,
                "who-attributed",
                more));
    }

    /** Who is said to be behind it, and who says so: the first link of each chain of command. */
    void behind(EntityRef entity, List<Lead.Part> parts) {
        if (!asker.takes("chain-of-command", "entity", entity)) {
            return;
        }
        Map<String, String> asked = Map.of("entity", entity.id());
        List<Fields> rows = asker.ask("chain-of-command", asked).rows();
        Map<String, Map<String, Set<String>>> ties = new TreeMap<>();
        for (Fields row : rows) {
            List<EntityRef> chain = row.entities("chain");
            if (row.get("links") instanceof Value.Items links && links.items().getFirst() instanceof RowValue link) {
                Fields tie = new Fields(link.fields());
                ties.computeIfAbsent(tie.text("type"), type -> new LinkedHashMap<>())
                        .computeIfAbsent(chain.get(1).name(), name -> new LinkedHashSet<>())
                        .addAll(LeadRows.accusers(tie, "statedBy").stream()
                                .map(EntityRef::name)
                                .toList());
            }
        }
        if (!ties.isEmpty()) {
            List<String> texts = new ArrayList<>();
            ties.forEach((type, ends) ->
                    texts.add(RelationshipType.valueOf(type).wording().forwards() + " " + ends(ends)));
            parts.add(Lead.Part.of(
                    "behind", "Said of it: " + String.join("; ", texts) + ".", rows.size(), "chain-of-command", asked));
        }
    }

    private static String ends(Map<String, Set<String>> ends) {
        return listed(ends.entrySet().stream()
                .map(end -> end.getKey()
                        + (end.getValue().isEmpty()
                                ? ""
                                : (end.getValue().size() == 1 ? " (says " : " (say ") + listed(end.getValue()) + ")"))
                .toList());
    }

    void answers(EntityRef entity, List<Lead.Part> parts) {
        if (!asker.takes("contested", "whom", entity)) {
            return;
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("whom", entity.id());
        asked.put("versions", "standing");
        Answer answer = asker.ask("contested", asked);
        int claims = LeadRows.ids(answer.rows(), "claim").size();
        if (claims > 0) {
            Set<String> by = LeadRows.tally(answer.rows(), "deniedBy").keySet();
            boolean unnamed = answer.rows().stream().anyMatch(row -> LeadRows.isUnnamed(row, "deniedBy"));
            int denials = LeadRows.ids(answer.rows(), "denial").size();
            parts.add(Lead.Part.of(
                    "answers",
                    counted(claims, "statement") + " contested by "
                            + (by.isEmpty() ? UNNAMED : listed(by) + (unnamed ? ", and by " + UNNAMED : "")) + ", in "
                            + counted(denials, "answer") + ".",
                    claims,
                    "contested",
                    asked));
        } else if (parts.stream().anyMatch(part -> part.about().equals("accused"))) {
            parts.add(Lead.Part.of("answers", "No answer is on record.", 0, "contested", asked));
        }
    }
}
