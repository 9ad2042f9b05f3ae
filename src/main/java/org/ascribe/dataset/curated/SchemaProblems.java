package org.ascribe.dataset.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Suggestion;
import org.ascribe.dataset.reading.Positions;

/** Checks parsed values against the schema of datasets and says in plain words what is wrong, with places. */
public final class SchemaProblems {
    private final Schema schema;
    private final JsonNode root;

    private SchemaProblems(Schema schema, JsonNode root) {
        this.schema = schema;
        this.root = root;
    }

    /** For whole datasets. */
    public static SchemaProblems ofDatasets() {
        ObjectNode root = DatasetSchema.build();
        return new SchemaProblems(compile(root), root);
    }

    /** For one entry of a section. */
    public static SchemaProblems of(Section section) {
        ObjectNode root = DatasetSchema.build();
        ObjectNode entry = root.objectNode().put("$ref", "#/$defs/" + section.entry());
        entry.set("$defs", root.get("$defs"));
        return new SchemaProblems(compile(entry), entry);
    }

    private static Schema compile(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /**
     * What the schema objects to, in the order of the schema.
     *
     * @param places where a value stands
     * @param node a whole dataset or an entry of it
     */
    public List<Problem> check(Function<JsonNode, Location> places, JsonNode node) {
        List<Problem> problems = new ArrayList<>();
        endless(places, node, problems);
        // The library cannot compare them with anything.
        if (problems.isEmpty()) {
            for (Error error : schema.validate(node)) {
                if (!isForEditors(error)) {
                    problems.add(problem(places, error, instance(node, error)));
                }
            }
        }
        return problems;
    }

    /** Numbers that are too large for a computer, such as {@code 1e999}, which are read as infinite. */
    private static void endless(Function<JsonNode, Location> places, JsonNode node, List<Problem> problems) {
        if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            problems.add(Problem.error("wrong-value", places.apply(node), "is no number that can be read", ""));
        }
        node.forEach(value -> endless(places, value, problems));
    }

    /** Whether it is a demand that editors are to know of, and that the rules of validation state for files of every format. */
    private static boolean isForEditors(Error error) {
        return error.getEvaluationPath().toString().contains("/" + SchemaNodes.DEMANDED + "/");
    }

    /** The value that is wrong: of a number the library has a copy of its own, which stands nowhere in the file. */
    private static JsonNode instance(JsonNode node, Error error) {
        JsonNode instance = error.getInstanceNode();
        JsonNode own = instance.isNumber() ? node.at(error.getInstanceLocation().toString()) : instance;
        return own.isMissingNode() ? instance : own;
    }

    private Problem problem(Function<JsonNode, Location> places, Error error, JsonNode instance) {
        Location at = places.apply(instance);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> {
                String key = error.getProperty();
                yield Problem.error(
                        "unknown-key",
                        places.apply(instance.path(key)),
                        "'" + key + "' is not a key here",
                        Suggestion.among(key, allowedKeys(error)));
            }
            case "required" ->
                Problem.error("missing-key", at, "the key '" + error.getProperty() + "' is missing", named(instance));
            case "enum" ->
                Problem.error(
                        "unknown-value",
                        at,
                        "'" + instance.asText() + "' is not one of the values of '" + lastStep(error) + "'",
                        Suggestion.among(instance.asText(), texts(error.getSchemaNode())));
            case "type" ->
                Problem.error(
                        "wrong-type",
                        at,
                        place(error) + " is " + Positions.typeOf(instance) + ", but " + expected(error) + " is due",
                        isText(error) && (instance.isNumber() || instance.isBoolean()) ? "put it in quotes" : "");
            case "pattern" ->
                Problem.error(
                        "wrong-format",
                        at,
                        "'" + instance.asText() + "' is not a value for '" + lastStep(error) + "'",
                        description(error));
            case "minLength", "minItems" ->
                Problem.error("empty-value", at, place(error) + " is empty", "leave it out, or fill it");
            default -> Problem.error("wrong-value", at, place(error) + ": " + error.getMessage(), "");
        };
    }

    private List<String> allowedKeys(Error error) {
        JsonNode properties = parent(error).path("properties");
        List<String> keys = new ArrayList<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private String description(Error error) {
        return parent(error).path("description").asText();
    }

    /** The part of the schema that holds the keyword that was not met. */
    private JsonNode parent(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static boolean isText(Error error) {
        JsonNode type = error.getSchemaNode();
        return (type.isArray() ? texts(type) : List.of(type.asText())).contains("string");
    }

    private static String expected(Error error) {
        JsonNode type = error.getSchemaNode();
        return type.isArray() ? String.join(" or ", texts(type)) : Positions.words(type.asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static String named(JsonNode instance) {
        String id = instance.path("id").asText();
        return id.isEmpty() ? "" : "in '" + id + "'";
    }

    private static String place(Error error) {
        String path = error.getInstanceLocation().toString();
        boolean entry = path.matches(".*/\\d+");
        return (entry ? "an entry of '" : "'") + lastStep(error) + "'";
    }

    private static String lastStep(Error error) {
        String path = error.getInstanceLocation().toString();
        for (String step : path.split("/", -1)) {
            if (!step.isEmpty() && !step.chars().allMatch(Character::isDigit)) {
                path = step;
            }
        }
        return path.isEmpty() ? "the file" : path;
    }
}
