package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.validation.LooseEnds;
import org.junit.jupiter.api.Assumptions;

/** A file read by a format, with short ways to say what came of it. */
public record Fixture(Dataset dataset) {
    /** The small file of that name under {@code src/test/resources/dataset}. */
    public static Fixture of(Format format, String file) {
        return read(format, Path.of("src/test/resources/dataset", file));
    }

    /** The real file of that name, which is not part of the project; skips the test where it is absent. */
    public static Fixture real(Format format, String file) {
        Path path = Path.of("../shared/data", file);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        return read(format, path);
    }

    /** The file at that path, which the format must recognise. */
    public static Fixture read(Format format, Path path) {
        return read(format, Input.of(path));
    }

    /** The input, which the format must recognise. */
    public static Fixture read(Format format, Input input) {
        assertThat(format.recognises(input, input.head()))
                .as("%s recognises %s", format.name(), input.name())
                .isTrue();
        return new Fixture(format.read(input));
    }

    /** Fails unless the loader would take it. */
    public Fixture valid() {
        assertThat(errors()).isEmpty();
        return this;
    }

    /** The dataset as it is loaded into an empty graph, alone: without what refers to nothing. */
    public Dataset settled() {
        return LooseEnds.without(dataset, Map.of(), true);
    }

    /** What the loader would refuse. */
    public List<Problem> errors() {
        return Formats.validator().check(settled(), Map.of()).stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /** Prints what became of the records of the file, and gives the count. */
    public Tally account(String file) {
        Tally tally = dataset.tally();
        Map<String, Integer> codes = new TreeMap<>();
        dataset.problems().forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
        Map<String, Integer> kinds = new TreeMap<>();
        dataset.entities().forEach(entity -> kinds.merge(entity.kind().label(), 1, Integer::sum));
        System.out.printf(
                "%s is %s: %d read = %d used + skipped %s + rejected %s; entities %s, links %d, warnings %s%n",
                file,
                dataset.name(),
                tally.read(),
                tally.used(),
                tally.skipped(),
                tally.rejected(),
                kinds,
                dataset.links().size(),
                codes);
        return tally;
    }

    /** {@code FROM -> TO} of the links of a type. */
    public List<String> links(RelationshipType type) {
        return dataset.links().stream()
                .filter(link -> link.type() == type)
                .map(link -> link.from() + " -> " + link.to())
                .toList();
    }

    /** {@code NAME [users]} of the names of an entity. */
    public List<String> names(String id) {
        return dataset.links().stream()
                .filter(link ->
                        link.type() == RelationshipType.NAMES && link.to().equals(id))
                .map(link -> link.from().substring("alias:".length()) + " "
                        + link.properties().get(Property.STATED_BY))
                .toList();
    }

    /** The names of an entity. */
    public List<String> spellings(String id) {
        return dataset.links().stream()
                .filter(link ->
                        link.type() == RelationshipType.NAMES && link.to().equals(id))
                .map(link -> link.from().substring("alias:".length()))
                .toList();
    }

    /** The link between two ends. */
    public Link link(RelationshipType type, String from, String to) {
        return dataset.links().stream()
                .filter(link -> link.type() == type
                        && link.from().equals(from)
                        && link.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    /** The entity of that id. */
    public Entity entity(String id) {
        return dataset.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All that it says, but for how the day of the list itself is written. */
    public List<String> saying() {
        return Stream.concat(
                        dataset.entities().stream()
                                .map(entity -> entity.id() + " " + entity.kind() + " " + entity.name() + " "
                                        + (entity.kind() == NodeKind.SOURCE ? "" : new TreeMap<>(entity.properties()))),
                        dataset.links().stream()
                                .map(link -> link.from() + " " + link.type() + " " + link.to() + " "
                                        + new TreeMap<>(link.properties())))
                .sorted()
                .toList();
    }

    /** {@code CODE: MESSAGE} of the problems. */
    public List<String> problems() {
        return dataset.problems().stream()
                .map(problem -> problem.code() + ": " + problem.message())
                .toList();
    }
}
