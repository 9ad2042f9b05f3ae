package org.ascribe.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.YamlQuotes;
import org.ascribe.dataset.curated.YamlDocuments;
import org.ascribe.dataset.reading.Positions;

/**
 * The file in which editors keep their judgements under version control: a YAML list of mappings with {@code from}, {@code to},
 * {@code judgement} (accepted, unsure or rejected), {@code basis}, {@code decidedBy} and {@code date}.
 */
public final class JudgementFile {
    private static final List<String> KEYS = List.of("from", "to", "judgement", "basis", "decidedBy", "date");

    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(new YamlQuotes()).build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    private JudgementFile() {}

    /**
     * What is in a file.
     *
     * @param judgements in the order of {@link Judgement#ORDER}
     * @param problems what is wrong with it
     */
    public record Content(List<Judgement> judgements, List<Problem> problems) {}

    /** Reads a file; what is wrong with it comes back as problems. A file may have several documents; an empty one holds no judgements. */
    public static Content read(Input input) {
        Reader reader = new Reader(input.name());
        YamlDocuments.read(input, reader::read).ifPresent(reader.problems::add);
        return new Content(reader.judgements.stream().sorted(Judgement.ORDER).toList(), reader.problems);
    }

    /** The text of a file with these judgements, the same for any order of them. */
    public static String write(Collection<Judgement> judgements) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Judgement judgement : judgements.stream().sorted(Judgement.ORDER).toList()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("from", judgement.from());
            row.put("to", judgement.to());
            row.put("judgement", judgement.verdict().text());
            row.put("basis", judgement.basis());
            row.put("decidedBy", judgement.decidedBy());
            row.put("date", judgement.date());
            rows.add(row);
        }
        try {
            return rows.isEmpty() ? "[]\n" : YAML.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the entries one by one. */
    private static final class Reader {
        private final String file;
        private final List<Judgement> judgements = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Location> seen = new HashMap<>();

        Reader(String file) {
            this.file = file;
        }

        void read(JsonNode document) {
            if (document.isArray()) {
                document.forEach(node -> entry(node, at(node)).ifPresent(judgement -> add(judgement, at(node))));
            } else if (!isNothing(document)) {
                error("not-a-list", at(document), "A file of judgements is a list", "");
            }
        }

        /** Between two marks of documents may be nothing. */
        private static boolean isNothing(JsonNode document) {
            return document.isNull()
                    || (document.isTextual() && document.textValue().isEmpty());
        }

        private Optional<Judgement> entry(JsonNode node, Location at) {
            if (!node.isObject()) {
                error("not-a-mapping", at, "A judgement is a mapping", "");
                return Optional.empty();
            }
            node.fieldNames().forEachRemaining(key -> {
                if (!KEYS.contains(key)) {
                    error(
                            "unknown-key",
                            at,
                            "A judgement has no '" + key + "'",
                            "possible: " + String.join(", ", KEYS));
                }
            });
            String from = node.path("from").asText().strip();
            String to = node.path("to").asText().strip();
            Optional<Verdict> verdict = verdict(node.path("judgement").asText(), at);
            if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
                error("missing-end", at, "A judgement is on two groups", "fill 'from' and 'to' with two ids");
                return Optional.empty();
            }
            return verdict.map(outcome -> new Judgement(
                    from,
                    to,
                    outcome,
                    node.path("basis").asText(),
                    decidedBy(node),
                    date(node.path("date").asText(), at)));
        }

        private void add(Judgement judgement, Location at) {
            String pair = judgement.from().compareTo(judgement.to()) < 0
                    ? judgement.from() + "\n" + judgement.to()
                    : judgement.to() + "\n" + judgement.from();
            Location first = seen.putIfAbsent(pair, at);
            if (first == null) {
                judgements.add(judgement);
            } else {
                error("judged-twice", at, "These two are judged already at " + first, "keep one of the judgements");
            }
        }

        private Optional<Verdict> verdict(String text, Location at) {
            Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                    .filter(value -> value.text().equals(text))
                    .findFirst();
            if (verdict.isEmpty()) {
                error(
                        "unknown-judgement",
                        at,
                        "There is no judgement '" + text + "'",
                        "possible: accepted, unsure, rejected");
            }
            return verdict;
        }

        private static String decidedBy(JsonNode node) {
            String name = node.path("decidedBy").asText().strip();
            return name.isEmpty() ? "editor" : name;
        }

        private String date(String text, Location at) {
            try {
                return text.isEmpty() ? "" : LocalDate.parse(text).toString();
            } catch (DateTimeParseException e) {
                error("wrong-date", at, "'" + text + "' is no day", "write it as 2024-03-25");
                return "";
            }
        }

        private Location at(JsonNode node) {
            return Positions.of(file, node);
        }

        private void error(String code, Location at, String message, String hint) {
            problems.add(Problem.error(code, at, message, hint));
        }
    }
}
