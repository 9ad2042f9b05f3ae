package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ascribe.query.CardSection;
import org.ascribe.query.Catalogue;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(SmallGraph.graph()).ready();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** The way to Neo4j Browser, its guide, the page of routes and the document itself are no part of the API; protocols of others are described there. */
    private static final Set<String> NO_API = Set.of(
            "/browser",
            "/docs",
            "/docs/format",
            "/docs/record",
            "/openapi.yml",
            "/openapi.json",
            "/mcp",
            "/api/v1/reconcile",
            "/api/v1/reconcile/preview",
            "/api/v1/reconcile/suggest/entity",
            "/api/v1/reconcile/suggest/type");

    @Test
    void everyRouteIsDocumented() {
        Set<String> routes = api.bean(Router.class)
                .uriRoutes()
                .map(UriRouteInfo::getUriMatchTemplate)
                .map(Object::toString)
                .filter(path ->
                        !path.equals("/api/v1/questions/{name}") && !path.equals("/api/v1/entities/{ref}/{section}"))
                .collect(Collectors.toCollection(TreeSet::new));
        new Catalogue().all().forEach(question -> routes.add("/api/v1/questions/" + question.name()));
        CardSection.fields().forEach(section -> routes.add("/api/v1/entities/{ref}/" + section));

        Set<String> documented = new TreeSet<>(NO_API);
        document().path("paths").fieldNames().forEachRemaining(documented::add);
        assertThat(routes).isEqualTo(documented);
    }

    @Test
    void everyDocumentedRouteAnswersAsDocumentedInEachOfItsForms() {
        JsonNode document = document();
        document.path("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().path("get");
            JsonNode forms = operation.at("/responses/200/content");
            assertThat(forms).as(path.getKey()).isNotEmpty();
            forms.properties().forEach(form -> {
                HttpResponse<String> response = example(path.getKey(), operation, form.getKey());
                String type = response.headers().firstValue("content-type").orElse("");

                assertThat(response.statusCode()).as(path.getKey()).isIn(200, 404);
                assertThat(type)
                        .as("%s as %s", path.getKey(), form.getKey())
                        .startsWith(response.statusCode() == 200 ? form.getKey() : ProblemDetails.CONTENT_TYPE);
                if (type.contains("json") && !type.contains("ndjson")) {
                    JsonNode shape = response.statusCode() == 200
                            ? form.getValue().path("schema")
                            : document.at("/components/schemas/Problem");
                    assertThat(validator(schema(document, shape)).validate(response.body(), InputFormat.JSON))
                            .as(path.getKey())
                            .isEmpty();
                }
            });
        });
    }

    @Test
    void whatIsNotOfferedIsRefusedWithWhatIs() {
        document().path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith("/health/")) {
                JsonNode operation = path.getValue().path("get");
                HttpResponse<String> response = example(path.getKey(), operation, "image/png");
                assertThat(response.statusCode()).as(path.getKey()).isEqualTo(406);
                assertThat(operation.path("responses").has("406")).isTrue();
                operation.path("parameters").forEach(parameter -> {
                    if (parameter.path("name").asText().equals("format")) {
                        parameter
                                .at("/schema/enum")
                                .forEach(word -> assertThat(response.body()).contains(word.asText()));
                    }
                });
            }
        });
    }

    @Test
    void yamlAndJsonSayTheSame() throws JsonProcessingException {
        HttpResponse<String> yaml = api.get("/openapi.yml");

        assertThat(yaml.headers().firstValue("content-type")).contains("application/yaml");
        assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(document());
        assertThat(document().path("openapi").asText()).isEqualTo("3.1.0");
    }

    /** A client is generated from these: what is not said there is unknown to it. */
    @Test
    void everyShapeSaysWhatItHolds() {
        JsonNode schemas = document().at("/components/schemas");
        assertThat(schemas.properties()).allSatisfy(schema -> assertSaid(schema.getKey(), schema.getValue()));
        document()
                .path("paths")
                .properties()
                .forEach(path -> assertSaid(
                        path.getKey(), path.getValue().at("/get/responses/200/content/application~1json/schema")));
        assertThat(schemas.at("/Card/properties/claims/additionalProperties/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/CardPartOfClaim");
        assertThat(document().at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
    }

    private static void assertSaid(String where, JsonNode schema) {
        if (schema.isObject() && schema.path("type").asText().equals("object")) {
            assertThat(schema.has("properties") || schema.has("additionalProperties"))
                    .as(where)
                    .isTrue();
        }
        if (schema.isObject() && schema.path("type").asText().equals("array")) {
            assertThat(schema.path("items")).as(where).isNotEmpty();
        }
        schema.properties().forEach(inner -> assertSaid(where + "/" + inner.getKey(), inner.getValue()));
    }

    /** A client in TypeScript does not compile otherwise, as src/test/sh/generated-clients shows. */
    @Test
    void noFieldIsATypeOrAListOfTheSameType() {
        document()
                .findValues("oneOf")
                .forEach(choice -> assertThat(choice.findValuesAsText("$ref"))
                        .as(choice.toString())
                        .doesNotHaveDuplicates());
    }

    /** What people choose by. */
    @Test
    void noTwoRoutesSayTheSameOfThemselves() {
        assertThat(document().path("paths").findValuesAsText("summary")).doesNotHaveDuplicates();
        assertThat(document().path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        assertThat(api.get("/docs").body()).contains("docs.js").doesNotContain("http:", "https:", "<style");
    }

    private static JsonNode document() {
        return api.json("/openapi.json");
    }

    /** Asks with the examples of all parameters that are needed. */
    private static HttpResponse<String> example(String path, JsonNode operation, String form) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            String value = parameter.path("example").asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", Api.encoded(value));
            } else if (parameter.path("required").asBoolean()) {
                query.addAll(List.of(name, value));
            }
        }
        if (path.equals("/api/v1/graph")) {
            query.addAll(List.of("ref", "apt31"));
        }
        return api.send(api.request(address, query.toArray(String[]::new)).header("Accept", form));
    }

    /** The shape together with the components that it refers to. */
    private static String schema(JsonNode document, JsonNode shape) {
        ObjectNode schema = shape.deepCopy();
        schema.set("components", document.path("components"));
        return schema.toString();
    }

    private static Schema validator(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }
}
