package org.ascribe.dataset.curated;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.reading.Positions;

/** Curated datasets: YAML (or JSON, which is YAML) as {@code dataset/schema.json} describes it, one a document. */
@Singleton
public final class CuratedYaml implements Format {
    /** Pipes and streams have no ending. */
    private static final Pattern NAME = Pattern.compile("\\.(?:yaml|yml|json)$|(?:^|[/\\\\])[^./\\\\]*$");

    /** Takes blanks without a second try, of which there would be without end in a file of many. */
    private static final Pattern FIRST_KEY =
            Pattern.compile("(?m)^\\uFEFF?[ \\t]*+(?:\\{[ \\t]*+)?\"?dataset\"?\\s*+:");

    @Override
    public String name() {
        return "dataset";
    }

    @Override
    public String description() {
        return "Ascribe's own format: YAML or JSON with entities, claims, denials, measures and sources";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return NAME.matcher(fileName).find() && FIRST_KEY.matcher(head).find();
    }

    @Override
    public Dataset read(Input input) {
        return readAll(input).getFirst();
    }

    @Override
    public List<Dataset> readAll(Input input) {
        List<Dataset> datasets = new ArrayList<>();
        SchemaProblems schema = SchemaProblems.ofDatasets();
        Function<JsonNode, Location> places = node -> Positions.of(input.name(), node);
        Optional<Problem> broken = YamlDocuments.read(input, tree -> {
            List<Problem> problems = new ArrayList<>(schema.check(places, tree));
            datasets.add(new CuratedMapping(places, problems).map(tree));
        });
        return broken.or(() -> datasets.isEmpty() ? Optional.of(empty(input.name())) : Optional.empty())
                .map(problem -> List.of(refused(problem)))
                .orElse(datasets);
    }

    static Problem empty(String file) {
        return Problem.error("empty", Location.of(file), "is empty", "a dataset starts with 'dataset:' and 'title:'");
    }

    private static Dataset refused(Problem problem) {
        return new Dataset("", "", List.of(), List.of(), new Tally(), List.of(problem));
    }
}
