package org.ascribe.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Curated datasets: YAML (or JSON, which is YAML) as {@code dataset/schema.json} describes it. */
@Singleton
public final class CuratedYaml implements Format {
    private static final Pattern FIRST_KEY = Pattern.compile("(?m)^\\s*\"?dataset\"?\\s*:");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .loaderOptions(unlimited())
            .build());

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
        return (fileName.endsWith(".yaml")
                        || fileName.endsWith(".yml")
                        || fileName.equals("-")
                        || fileName.endsWith(".json"))
                && FIRST_KEY.matcher(head).find();
    }

    @Override
    public Dataset read(Input input) {
        return switch (YamlGuard.read(input)) {
            case YamlGuard.Outcome.Refused(Problem problem) -> refused(problem);
            case YamlGuard.Outcome.Text(String text) -> parse(input.name(), text);
        };
    }

    private static Dataset parse(String file, String text) {
        JsonNode tree;
        try {
            tree = JsonNodes.readTree(YAML, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (RuntimeException e) {
            return refused(syntax(file, e));
        }
        List<Problem> problems = new ArrayList<>(new SchemaProblems().check(file, tree));
        return new CuratedMapping(file, problems).map(tree);
    }

    private static Problem syntax(String file, RuntimeException e) {
        if (e.getCause() instanceof JsonProcessingException cause) {
            JsonLocation at = cause.getLocation();
            Location location = at == null ? Location.of(file) : new Location(file, at.getLineNr(), at.getColumnNr());
            String message = cause.getOriginalMessage();
            return message.startsWith("Duplicate field")
                    ? Problem.error(
                            "duplicate-key",
                            location,
                            "the key " + message.replaceAll("[^']*('[^']*').*", "$1") + " stands twice",
                            "remove one of them")
                    : Problem.error("syntax", location, "is not valid YAML: " + message, "");
        }
        return Problem.error("syntax", Location.of(file), "is not valid YAML: " + e.getMessage(), "");
    }

    private static Dataset refused(Problem problem) {
        return new Dataset("", "", List.of(), List.of(), new Tally(), List.of(problem));
    }

    /** {@link YamlGuard} has already kept everything out that these limits are for. */
    private static LoaderOptions unlimited() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
