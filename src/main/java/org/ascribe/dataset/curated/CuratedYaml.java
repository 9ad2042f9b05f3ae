package org.ascribe.dataset.curated;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.reading.Positions;
import org.yaml.snakeyaml.LoaderOptions;

/** Curated datasets: YAML (or JSON, which is YAML) as {@code dataset/schema.json} describes it, one a document. */
@Singleton
public final class CuratedYaml implements Format {
    /** Pipes and streams have no ending. */
    private static final Pattern NAME = Pattern.compile("\\.(?:yaml|yml|json)$|(?:^|[/\\\\])[^./\\\\]*$");

    private static final Pattern FIRST_KEY = Pattern.compile("(?m)^\\s*\\{?\\s*\"?dataset\"?\\s*:");
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
        return NAME.matcher(fileName).find() && FIRST_KEY.matcher(head).find();
    }

    @Override
    public Dataset read(Input input) {
        return readAll(input).getFirst();
    }

    @Override
    public List<Dataset> readAll(Input input) {
        return switch (YamlGuard.read(input)) {
            case YamlGuard.Outcome.Refused(Problem problem) -> List.of(refused(problem));
            case YamlGuard.Outcome.Text(String text) -> parse(input.name(), text);
        };
    }

    private static List<Dataset> parse(String file, String text) {
        List<Dataset> datasets = new ArrayList<>();
        SchemaProblems schema = SchemaProblems.ofDatasets();
        Function<JsonNode, Location> places = node -> Positions.of(file, node);
        try (JsonParser parser = YAML.createParser(text)) {
            ObjectMapper located = YAML.copy();
            located.setNodeFactory(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser));
            while (parser.nextToken() != null) {
                JsonNode tree = located.readTree(parser);
                List<Problem> problems = new ArrayList<>(schema.check(places, tree));
                datasets.add(new CuratedMapping(places, problems).map(tree));
            }
        } catch (JsonProcessingException e) {
            return List.of(refused(syntax(file, e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datasets.isEmpty() ? List.of(refused(YamlGuard.empty(file))) : datasets;
    }

    /** What stands in a text, document by document. */
    static List<JsonNode> trees(String text) throws JsonProcessingException {
        try (MappingIterator<JsonNode> trees = YAML.readerFor(JsonNode.class).readValues(text)) {
            return trees.readAll();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem syntax(String file, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        Location location = at == null ? Location.of(file) : new Location(file, at.getLineNr(), at.getColumnNr());
        String message = e.getOriginalMessage();
        return message.startsWith("Duplicate field")
                ? Problem.error(
                        "duplicate-key",
                        location,
                        "the key " + message.replaceAll("[^']*('[^']*').*", "$1") + " stands twice",
                        "remove one of them")
                : Problem.error("syntax", location, "is not valid YAML: " + message, "");
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
