package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks as an assistant does: through a process of its own, with a client of the protocol that others have written. */
class McpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init") // before the first test
    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        String java = ProcessHandle.current().info().command().orElse("java");
        ServerParameters program = ServerParameters.builder(java)
                .args(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "org.ascribe.cli.Main",
                        "mcp",
                        "--uri",
                        TestGraph.bundled().connection().uri().toString())
                .addEnvVar("CLASSPATH", System.getProperty("java.class.path"))
                .addEnvVar("NEO4J_PASSWORD", "neo4j")
                .build();
        StdioClientTransport transport = new StdioClientTransport(
                program, new JacksonMcpJsonMapper(JsonMapper.builder().build()));
        transport.setStdErrorHandler(System.err::println);
        client = McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.closeGracefully();
    }

    @Test
    void theQuestionsAndTheLookupsAreToolsThatOnlyRead() {
        List<Tool> tools = client.listTools().tools();
        List<String> questions =
                new Catalogue().all().stream().map(Question::name).toList();
        assertThat(tools)
                .extracting(Tool::name)
                .containsAll(questions)
                .contains("search", "resolve", "entity", "datasets", "check");
        assertThat(tools).hasSize(questions.size() + 5).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().destructiveHint()).isFalse();
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsEntry("type", "object").containsEntry("additionalProperties", false);
        });
    }

    @Test
    void theParametersAreTypedAsTheCatalogueSays() {
        Tool tool = client.listTools().tools().stream()
                .filter(found -> found.name().equals("who-attributed"))
                .findFirst()
                .orElseThrow();
        JsonNode properties = JSON.valueToTree(tool.inputSchema()).path("properties");
        assertThat(properties.at("/limit/type").asText()).isEqualTo("integer");
        assertThat(properties.at("/limit/maximum").asInt()).isEqualTo(1000);
        assertThat(properties.at("/instrument/enum").toString()).contains("joint-statement");
        assertThat(properties.at("/whom/type").asText()).isEqualTo("string");
        Tool aliases = client.listTools().tools().stream()
                .filter(found -> found.name().equals("aliases"))
                .findFirst()
                .orElseThrow();
        assertThat(aliases.inputSchema()).containsEntry("required", List.of("actor"));
    }

    @Test
    void whoAttributedTheExchangeHackIsAnsweredWithItsSources() {
        CallToolResult result = call("who-attributed", Map.of("what", "Microsoft Exchange", "tokens", 50_000));
        assertThat(result.isError()).isFalse();
        JsonNode rows = JSON.valueToTree(result.structuredContent()).path("rows");
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> assertThat(row.path("sources")).isNotEmpty());
        assertThat(rows.findValuesAsText("name")).contains("United Kingdom");
        assertThat(text(result))
                .contains("United Kingdom", "Sources:", "[1] ", "https://", "no findings of guilt")
                .contains("(id ");
    }

    @Test
    void aParameterThatIsWrongIsAnAnswerInPlainWords() {
        CallToolResult result = call("who-attributed", Map.of("wat", "Microsoft Exchange"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("no parameter wat", "Did you mean what?");

        CallToolResult date = call("who-attributed", Map.of("since", "yesterday"));
        assertThat(date.isError()).isTrue();
        assertThat(text(date)).contains("since", "2024-03-25");
    }

    @Test
    void aNameOfSeveralComesBackWithTheCandidates() {
        CallToolResult result = call("timeline", Map.of("entity", "Department"));
        assertThat(result.isError()).isTrue();
        JsonNode whole = JSON.valueToTree(result.structuredContent());
        assertThat(whole.path("error").asText()).isEqualTo("ambiguous");
        assertThat(whole.path("candidates")).hasSizeGreaterThan(1);
        String id = whole.at("/candidates/0/id").asText();
        assertThat(text(result)).contains("id " + id);
        assertThat(call("timeline", Map.of("entity", id)).isError()).isFalse();
    }

    @Test
    void whatIsSearchedResolvedAndLookedUpIsFound() {
        assertThat(text(call("search", Map.of("q", "judgment panda", "limit", 5))))
                .contains("APT31");
        assertThat(text(call("resolve", Map.of("name", "zirconium")))).contains("APT31", "Microsoft");
        assertThat(text(call("entity", Map.of("ref", "APT31")))).contains("Hubei State Security Department");
        CallToolResult nothing = call("entity", Map.of("ref", "APT 3l"));
        assertThat(nothing.isError()).isTrue();
        assertThat(text(nothing)).contains("APT31");
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }
}
