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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads what people write in YAML: within limits, all documents of a file, no key twice, each value with its place. */
public final class YamlDocuments {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .loaderOptions(unlimited())
            .build());

    private YamlDocuments() {}

    /**
     * Reads a file.
     *
     * @param each gets one document after the other, also of a file that turns out to be broken later
     * @return what keeps the file out
     */
    public static Optional<Problem> read(Input input, Consumer<JsonNode> each) {
        return switch (YamlGuard.read(input)) {
            case YamlGuard.Outcome.Refused(Problem problem) -> Optional.of(problem);
            case YamlGuard.Outcome.Text(String text) -> parse(input.name(), text, each);
        };
    }

    private static Optional<Problem> parse(String file, String text, Consumer<JsonNode> each) {
        try (JsonParser parser = YAML.createParser(text)) {
            ObjectMapper located = YAML.copy();
            located.setNodeFactory(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser));
            while (parser.nextToken() != null) {
                each.accept(located.readTree(parser));
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(syntax(file, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** {@link YamlGuard} has already kept everything out that these limits are for. */
    private static LoaderOptions unlimited() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
