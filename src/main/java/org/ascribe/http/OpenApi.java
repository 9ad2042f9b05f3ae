package org.ascribe.http;

import static org.ascribe.http.Schemas.object;
import static org.ascribe.http.Schemas.ref;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.query.Catalogue;
import org.ascribe.query.ParameterShape;
import org.ascribe.query.Question;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document: made from the routes and the catalogue of questions, each question an operation of its own. */
@Singleton
final class OpenApi {
    private static final List<String> PROBLEMS = List.of("400", "404", "406", "409", "429", "503", "504", "default");

    private final Map<String, Object> document;

    OpenApi(Catalogue catalogue) {
        Map<String, Object> paths = new LinkedHashMap<>();
        catalogue.all().forEach(question -> paths.put("/api/v1/questions/" + question.name(), operation(question)));
        Route.FIXED.forEach(route -> paths.put(route.path(), operation(route)));
        document = object(
                "openapi",
                "3.1.0",
                "info",
                object(
                        "title",
                        "Ascribe",
                        "version",
                        "1",
                        "summary",
                        "Who attributed what to whom: public cyber-attribution as a graph, read-only",
                        "description",
                        "What is answered are allegations on record, each by those who are named, not findings of guilt.",
                        "license",
                        object("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(object("url", "/")),
                "paths",
                paths,
                "components",
                object("schemas", Schemas.components(), "responses", object("Problem", problem())));
    }

    /** The document, as maps and lists. */
    Map<String, Object> document() {
        return document;
    }

    private static Map<String, Object> operation(Question question) {
        List<Object> inputs = new ArrayList<>();
        question.parameters()
                .forEach(parameter -> inputs.add(input(new Route.Input(
                        "query",
                        parameter.name(),
                        parameter.required(),
                        parameter.description(),
                        withDefault(ParameterShape.of(parameter.type()), parameter.fallback()),
                        parameter.example()))));
        inputs.add(format(Responder.of(question)));
        return get(
                "ask-" + question.name(),
                question.title(),
                question.description(),
                "questions",
                inputs,
                answers(Schemas.answer(question), Responder.of(question)));
    }

    private static Map<String, Object> operation(Route route) {
        List<Object> inputs = new ArrayList<>();
        route.inputs().forEach(input -> inputs.add(input(input)));
        if (route.formats().size() > 1) {
            inputs.add(format(route.formats()));
        }
        String tag = route.path().startsWith("/health") ? "health" : "graph";
        return get(route.id(), route.summary(), "", tag, inputs, answers(ref(route.schema()), route.formats()));
    }

    private static Map<String, Object> get(
            String id,
            String summary,
            String description,
            String tag,
            List<Object> inputs,
            Map<String, Object> answers) {
        Map<String, Object> operation = object("operationId", id, "summary", summary, "tags", List.of(tag));
        if (!description.isEmpty()) {
            operation.put("description", description);
        }
        operation.put("parameters", inputs);
        Map<String, Object> responses = object(
                "200",
                object("description", "The answer", "content", answers),
                "304",
                object("description", "The client has the answer already, as its If-None-Match says"));
        PROBLEMS.forEach(status -> responses.put(status, object("$ref", "#/components/responses/Problem")));
        operation.put("responses", responses);
        return object("get", operation);
    }

    private static Map<String, Object> answers(Map<String, Object> schema, Set<Format> formats) {
        Map<String, Object> content = object(Format.JSON.mediaType(), object("schema", schema));
        formats.stream()
                .filter(format -> format != Format.JSON)
                .sorted()
                .forEach(format -> content.put(format.mediaType(), object("schema", object("type", "string"))));
        return content;
    }

    private static Map<String, Object> input(Route.Input input) {
        Map<String, Object> shown = object(
                "name",
                input.name(),
                "in",
                input.in(),
                "required",
                input.required(),
                "description",
                input.description());
        shown.put("schema", input.schema());
        if (!input.example().isEmpty()) {
            shown.put("example", typed(input));
        }
        return shown;
    }

    private static Object typed(Route.Input input) {
        return switch (String.valueOf(input.schema().get("type"))) {
            case "integer" -> Integer.valueOf(input.example());
            case "array" -> List.of(input.example());
            default -> input.example();
        };
    }

    private static Map<String, Object> format(Set<Format> formats) {
        return object(
                "name",
                Format.PARAMETER,
                "in",
                "query",
                "required",
                false,
                "description",
                "The form of the answer; the Accept header does the same",
                "schema",
                object(
                        "type",
                        "string",
                        "enum",
                        formats.stream().sorted().map(Format::word).toList()));
    }

    private static Map<String, Object> withDefault(Map<String, Object> schema, @Nullable String fallback) {
        if (fallback != null) {
            schema.put("default", "integer".equals(schema.get("type")) ? Integer.valueOf(fallback) : fallback);
        }
        return schema;
    }

    private static Map<String, Object> problem() {
        return object(
                "description",
                "What is wrong, as RFC 9457 has it: 400 for a parameter, 404 with suggestions, 409 with candidates,"
                        + " 406, 429, 503 and 504 as HTTP has them",
                "content",
                object(Problem.CONTENT_TYPE, object("schema", ref("Problem"))));
    }
}
