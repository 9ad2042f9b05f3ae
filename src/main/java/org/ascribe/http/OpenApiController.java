package org.ascribe.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;

/** The OpenAPI document, for people as YAML and for programs as JSON. */
@Controller
final class OpenApiController {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private static final JsonMapper JSON = new JsonMapper();

    private final OpenApi openApi;

    OpenApiController(OpenApi openApi) {
        this.openApi = openApi;
    }

    /** As YAML. */
    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<?> yaml(HttpRequest<?> request) throws IOException {
        return HttpResponse.ok(YAML.writeValueAsBytes(JSON.readTree(Json.bytes(document(request)))));
    }

    /** As JSON. */
    @Get("/openapi.json")
    @Produces("application/json")
    HttpResponse<?> json(HttpRequest<?> request) {
        return HttpResponse.ok(Json.bytes(document(request)));
    }

    private Fields document(HttpRequest<?> request) {
        return openApi.document(Caller.of(request).path("/"));
    }
}
