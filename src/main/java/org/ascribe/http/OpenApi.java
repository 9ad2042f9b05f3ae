package org.ascribe.http;

import static org.ascribe.http.Schemas.object;
import static org.ascribe.http.Schemas.ref;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.answer.Fields;
import org.ascribe.export.Exporter;
import org.ascribe.query.Catalogue;
import org.ascribe.query.ParameterShape;
import org.ascribe.query.Question;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document: made from the routes and the catalogue of questions, each question an operation of its own. */
@Singleton
final class OpenApi {
    private static final List<String> PROBLEMS =
            List.of("400", "401", "404", "406", "409", "410", "429", "503", "504", "default");

    private final Fields document;

    OpenApi(Catalogue catalogue) {
        Map<String, Fields> paths = new LinkedHashMap<>();
        paths.put(ExportController.PATH, export());
        paths.put("/api/v1/changes", changes(catalogue.get(ListsController.CHANGES)));
        catalogue.all().forEach(question -> paths.put("/api/v1/questions/" + question.name(), operation(question)));
        CardRoutes.all().forEach(route -> paths.put(route.path(), operation(route)));
        Route.FIXED.forEach(route -> paths.put(route.path(), operation(route)));
        paths.computeIfPresent(ListsController.RESOLVE, (path, get) -> get.with("post", many()));
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
                        "What is answered are allegations on record, each by those who are named, not findings of guilt. "
                                + "Routes under /api/v1 keep their meaning: fields, parameters and routes are added, none is "
                                + "renamed or removed; what is to go is marked deprecated for a release before.",
                        "license",
                        object("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(object("url", "/")),
                "paths",
                paths,
                "components",
                object(
                        "schemas",
                        SharedShapes.all(),
                        "responses",
                        object("Problem", problem()),
                        "securitySchemes",
                        object(
                                "token",
                                object(
                                        "type",
                                        "http",
                                        "scheme",
                                        "bearer",
                                        "description",
                                        "The token of the server, where it was started with one"),
                                "password",
                                object(
                                        "type",
                                        "http",
                                        "scheme",
                                        "basic",
                                        "description",
                                        "The same as the password of any user, for browsers"))),
                "security",
                List.of(Fields.EMPTY, object("token", List.of()), object("password", List.of())));
    }

    /** The document, for a server whose paths are below that one. */
    Fields document(String top) {
        return document.with("servers", List.of(object("url", top)));
    }

    private static Fields changes(Question question) {
        Fields asked = (Fields) operation(question).get("get");
        return object(
                "get",
                asked.with("operationId", ListsController.CHANGES)
                        .with("summary", question.title() + ", at an address of its own"));
    }

    private static Fields export() {
        Fields forms = object(
                "type",
                "string",
                "enum",
                Arrays.stream(Exporter.Form.values()).map(Enum::name).toList(),
                "default",
                Exporter.Form.dataset.name());
        Route.Input form = new Route.Input(
                "query", ExportController.FORM, false, "The form of the file", forms, Exporter.Form.dataset.name());
        Fields file = object("application/yaml", object("schema", object("type", "string")));
        return get(
                "export",
                "The whole graph as a file, in the type that its form has",
                "",
                "graph",
                List.of(input(form)),
                file);
    }

    /** The one operation of the API that takes a body. */
    private static Fields many() {
        Fields body = object(AnswerForm.JSON.mediaType(), object("schema", ref("ManyNames")));
        return ((Fields) get(
                                "resolve-many",
                                "Who may be meant by each of many names, in their order",
                                "",
                                "graph",
                                List.of(format(Responder.TABLE)),
                                answers(ref("Meant"), Responder.TABLE))
                        .get("get"))
                .with("requestBody", object("required", true, "content", body));
    }

    private static Fields operation(Question question) {
        List<Fields> inputs = new ArrayList<>();
        question.parameters()
                .forEach(parameter -> inputs.add(input(new Route.Input(
                        "query",
                        parameter.name(),
                        parameter.required(),
                        parameter.description(),
                        withDefault(ParameterShape.of(parameter.type()), parameter.fallback()),
                        parameter.example()))));
        inputs.add(input(Route.CURSOR));
        inputs.add(format(Responder.of(question)));
        return get(
                "ask-" + question.name(),
                question.title(),
                question.description(),
                "questions",
                inputs,
                answers(Schemas.answer(question), Responder.of(question)));
    }

    private static Fields operation(Route route) {
        List<Fields> inputs = new ArrayList<>();
        route.inputs().forEach(input -> inputs.add(input(input)));
        if (route.formats().size() > 1) {
            inputs.add(format(route.formats()));
        }
        String tag = route.path().startsWith("/health") ? "health" : "graph";
        return get(route.id(), route.summary(), "", tag, inputs, answers(ref(route.schema()), route.formats()));
    }

    private static Fields get(
            String id, String summary, String description, String tag, List<Fields> inputs, Fields answers) {
        Fields operation = object("operationId", id, "summary", summary, "tags", List.of(tag));
        if (!description.isEmpty()) {
            operation = operation.with("description", description);
        }
        Fields responses = object(
                "200",
                object("description", "The answer", "content", answers),
                "304",
                object("description", "The client has the answer already, as its If-None-Match says"));
        for (String status : PROBLEMS) {
            responses = responses.with(status, object("$ref", "#/components/responses/Problem"));
        }
        return object("get", operation.with("parameters", inputs).with("responses", responses));
    }

    private static Fields answers(Fields schema, Set<AnswerForm> formats) {
        Fields content = formats.contains(AnswerForm.JSON)
                ? object(AnswerForm.JSON.mediaType(), object("schema", schema))
                : Fields.EMPTY;
        for (AnswerForm format : formats.stream().sorted().toList()) {
            content = format == AnswerForm.JSON
                    ? content
                    : content.with(format.mediaType(), object("schema", object("type", "string")));
        }
        return content;
    }

    private static Fields input(Route.Input input) {
        Fields shown = object(
                "name",
                input.name(),
                "in",
                input.in(),
                "required",
                input.required(),
                "description",
                input.description(),
                "schema",
                input.schema());
        return input.example().isEmpty() ? shown : shown.with("example", typed(input));
    }

    private static Object typed(Route.Input input) {
        return switch (Schemas.type(input.schema())) {
            case "integer" -> Integer.valueOf(input.example());
            case "array" -> List.of(input.example());
            default -> input.example();
        };
    }

    private static Fields format(Set<AnswerForm> formats) {
        return object(
                "name",
                AnswerForm.PARAMETER,
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
                        formats.stream().sorted().map(AnswerForm::word).toList()));
    }

    private static Fields withDefault(Fields schema, @Nullable String fallback) {
        if (fallback == null) {
            return schema;
        }
        return schema.with("default", Schemas.type(schema).equals("integer") ? Integer.valueOf(fallback) : fallback);
    }

    private static Fields problem() {
        return object(
                "description",
                "What is wrong, as RFC 9457 has it: 400 for a parameter, 404 with suggestions, 409 with candidates,"
                        + " 406, 429, 503 and 504 as HTTP has them",
                "content",
                object(ProblemDetails.CONTENT_TYPE, object("schema", ref("Problem"))));
    }
}
