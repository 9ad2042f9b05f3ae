package org.ascribe.query;

import static org.ascribe.query.LeadRows.counted;
import static org.ascribe.query.LeadRows.listed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;

/** What a lead says of what was done: measures, statements that it made, operations that hit it, whom it hit. */
final class LeadOfDeeds {
    private final LeadAsker asker;

    LeadOfDeeds(LeadAsker asker) {
        this.asker = asker;
    }

    void measures(EntityRef entity, List<Lead.Part> parts) {
        if (!asker.takes("measures", "against", entity)) {
            return;
        }
        Map<String, String> asked = Map.of("against", entity.id());
        List<Fields> rows = asker.ask("measures", asked).rows();
        if (!rows.isEmpty()) {
            Map<String, Long> types = new TreeMap<>();
            rows.forEach(row -> types.merge(row.text("type"), 1L, Long::sum));
            String kinds = String.join(
                    ", ",
                    types.entrySet().stream()
                            .map(type -> counted(type.getValue(), type.getKey()))
                            .toList());
            parts.add(Lead.Part.of(
                    "measures", counted(rows.size(), "measure") + ": " + kinds + ".", rows.size(), "measures", asked));
        }
    }

    void made(EntityRef entity, List<Lead.Part> parts) {
        if (!asker.takes("who-attributed", "who", entity)) {
            return;
        }
        Map<String, String> asked = LeadAsker.standing("who", entity);
        List<Fields> rows = asker.ask("who-attributed", asked).rows();
        if (!rows.isEmpty()) {
            Map<String, Long> accused = LeadRows.tally(rows, "whom");
            List<String> numbers = accused.entrySet().stream()
                    .map(one -> one.getKey() + " (" + one.getValue() + ")")
                    .toList();
            parts.add(Lead.Part.of(
                    "made",
                    counted(rows.size(), "statement") + " of its own" + LeadRows.time(rows)
                            + (numbers.isEmpty() ? "" : ": on " + listed(numbers)) + ".",
                    rows.size(),
                    "who-attributed",
                    asked));
        }
    }

    void hit(EntityRef entity, List<Lead.Part> parts) {
        if (!asker.takes("targeted-by", "target", entity)) {
            return;
        }
        Map<String, String> asked = Map.of("target", entity.id());
        List<Fields> rows = asker.ask("targeted-by", asked).rows();
        int operations = LeadRows.ids(rows, "operation").size();
        if (operations > 0) {
            Set<String> accused = LeadRows.tally(rows, "accused").keySet();
            parts.add(Lead.Part.of(
                    "hit",
                    "Said to be hit in " + counted(operations, "operation")
                            + (accused.isEmpty()
                                    ? ""
                                    : ", of which " + listed(accused) + (accused.size() == 1 ? " is" : " are")
                                            + " accused")
                            + ".",
                    operations,
                    "targeted-by",
                    asked));
        }
    }

    void targets(EntityRef entity, List<Lead.Part> parts) {
        for (String parameter : List.of("actor", "operation")) {
            if (asker.takes("targets", parameter, entity)) {
                Map<String, String> asked = Map.of(parameter, entity.id());
                int targets = LeadRows.ids(asker.ask("targets", asked).rows(), "target")
                        .size();
                if (targets > 0) {
                    parts.add(Lead.Part.of(
                            "targets",
                            "Said to have hit " + counted(targets, "target") + ".",
                            targets,
                            "targets",
                            asked));
                }
            }
        }
    }
}
