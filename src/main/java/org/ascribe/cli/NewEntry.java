package org.ascribe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.curated.DatasetText;
import org.ascribe.dataset.curated.Formatted;
import org.ascribe.dataset.curated.Section;
import org.ascribe.failure.Failure;
import org.ascribe.load.find.Bundle;
import org.ascribe.schema.NodeKind;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that write entries share: where these go, and that they are valid. */
final class NewEntry {
    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "Append to this dataset, or make it, instead of printing.")
    @Nullable
    private Path into;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Name of the dataset that is printed or made (my-dataset).")
    private String dataset = "my-dataset";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What is referred to by the number of another catalogue. */
    private final Map<String, NodeKind> numbered = new HashMap<>();

    /** An empty dataset to put entries into. */
    ObjectNode begin() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("dataset", dataset)
                .put("title", "What " + dataset + " is about");
    }

    /** What is in the file already. */
    List<Dataset> there() {
        return into == null || !Files.exists(into) ? List.of() : new CuratedYaml().readAll(Input.of(into));
    }

    /** Completes an entry with the names of the graph, if there is one. */
    <T> T with(CommonOptions common, Function<NewNames, T> work) {
        try (Opened database = Opened.of(common)) {
            return work.apply(new NewNames(there(), database.graph()));
        }
    }

    /** Adds an entity, unless the file has it: in full if nobody describes it yet, else as a mention; a number stands for itself. */
    void add(ObjectNode dataset, NewNames.Meant meant) {
        if (meant.where() == NewNames.Where.NUMBERED) {
            numbered.put(meant.id(), meant.kind());
            return;
        }
        boolean fresh = meant.where() == NewNames.Where.NOWHERE;
        String list = (fresh ? Section.ENTITIES : Section.MENTIONS).list();
        boolean there = false;
        for (JsonNode entry : dataset.withArray(list)) {
            there |= entry.path("id").asText().equals(meant.id());
        }
        if (!there && meant.where() != NewNames.Where.FILE) {
            dataset.withArray(list)
                    .addObject()
                    .put("id", meant.id())
                    .put("kind", meant.kind().label())
                    .put("name", meant.name());
        }
        if (dataset.withArray(list).isEmpty()) {
            dataset.remove(list);
        }
    }

    /** Prints a dataset, or adds what is in it to the file; nothing of it if it is not valid. */
    int finish(ObjectNode additions, CommonOptions common) {
        ObjectNode ordered = begin();
        for (Section section : Section.values()) {
            Optional.ofNullable(additions.get(section.list())).ifPresent(list -> ordered.set(section.list(), list));
        }
        String text = DatasetText.of(ordered);
        List<Problem> problems = problems(text);
        if (!problems.isEmpty()) {
            new Problems(spec.commandLine().getErr(), Integer.MAX_VALUE).print(problems);
            return ExitCode.INPUT;
        }
        if (into != null) {
            return write(into, ordered, text, common);
        }
        if (common.output == OutputFormat.json) {
            spec.commandLine().getOut().println(ordered.toPrettyString());
        } else {
            spec.commandLine().getOut().print(text);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private List<Problem> problems(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Map<String, NodeKind> known = new HashMap<>(Bundle.STORY.kinds());
        known.putAll(numbered);
        there().forEach(one -> one.entities().forEach(entity -> known.put(entity.id(), entity.kind())));
        try (ApplicationContext beans = Beans.builder().start()) {
            return beans.getBean(Validator.class)
                    .check(new CuratedYaml().read(new Input("new", () -> new ByteArrayInputStream(bytes))), known);
        }
    }

    /** Ids were free when the names were looked up; who writes to the file at the same time may have taken one since. */
    private void refuseDoubled(Path file, ObjectNode additions) {
        Set<String> taken = there().stream()
                .flatMap(dataset -> dataset.entities().stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
        for (Section section : Section.values()) {
            for (JsonNode entry : additions.path(section.list())) {
                String id = entry.path("id").asText();
                if (taken.contains(id)) {
                    throw Failure.of(
                            Failure.Kind.IN_USE,
                            file + " has got an entry " + id + " at the same time",
                            "Run it again: it goes on from what is there now");
                }
            }
        }
    }

    private int write(Path file, ObjectNode additions, String whole, CommonOptions common) {
        try (FileTurn turn = FileTurn.take(file)) {
            if (Files.exists(file)) {
                refuseDoubled(file, additions);
                Formatted formatted = DatasetText.added(Input.of(file), additions);
                if (!formatted.problems().isEmpty()) {
                    new Problems(spec.commandLine().getErr(), Integer.MAX_VALUE).print(formatted.problems());
                    return ExitCode.INPUT;
                }
                turn.write(formatted.after());
            } else {
                turn.write(whole);
            }
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
        common.progress("Written to " + file + "; check it with ascribe validate " + file);
        if (common.output == OutputFormat.json) {
            spec.commandLine().getOut().println(additions.toPrettyString());
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }
}
