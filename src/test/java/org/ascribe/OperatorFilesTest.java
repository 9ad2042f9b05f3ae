package org.ascribe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.HttpConnector;

/** What is handed to operators: files for containers that are valid, and leave a container no more than it needs. */
class OperatorFilesTest {
    private static final Path DOCKER = Path.of("src/main/docker");
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "PersistentVolumeClaim", PersistentVolumeClaim.class,
            "Service", Service.class);

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yml", "src/main/docker/compose.yml"})
    void composeFilesAreValidAndHardened(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        JsonNode compose = new YAMLMapper().readTree(text);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/operate/compose.schema.json")));
        assertThat(schema.validate(compose.toString(), InputFormat.JSON)).isEmpty();
        for (JsonNode service : compose.get("services")) {
            String user = service.path("user").asText().replaceFirst(":.*", "");
            for (JsonNode secret : service.path("secrets")) {
                String path =
                        compose.at("/secrets/" + secret.asText() + "/file").asText();
                assertThat(text)
                        .as("how to make the file, and whose it is, who alone may read it")
                        .contains("sudo chown " + user + " " + path.replaceFirst("^\\./", ""));
            }
            for (JsonNode volume : service.path("volumes")) {
                String name = volume.asText().replaceFirst(":.*", "");
                assertThat(name.startsWith(".") || compose.get("volumes").has(name))
                        .as(name)
                        .isTrue();
            }
        }
    }

    /** The image makes settings of variables; Neo4j is to know each, and to let nobody out. */
    @Test
    void neo4jKnowsEachSettingOfTheComposeFile() throws IOException {
        JsonNode variables = new YAMLMapper()
                .readTree(Files.readString(Path.of("docker-compose.yml")))
                .at("/services/neo4j/environment");
        Map<String, String> settings = new TreeMap<>(Map.of("server.config.strict_validation.enabled", "true"));
        variables.properties().stream()
                .filter(variable -> !variable.getKey().equals("NEO4J_AUTH_FILE"))
                .forEach(variable -> settings.put(
                        variable.getKey()
                                .replaceFirst("^NEO4J_", "")
                                .replace("__", " ")
                                .replace('_', '.')
                                .replace(' ', '_'),
                        variable.getValue().asText()));
        Config config = Config.newBuilder().setRaw(settings).build();
        assertThat(config.get(GraphDatabaseSettings.allow_file_urls)).isFalse();
        assertThat(config.get(GraphDatabaseInternalSettings.cypher_ip_blocklist))
                .hasSize(2);
        assertThat(config.get(GraphDatabaseSettings.procedure_allowlist))
                .containsExactly("db.*", "dbms.components", "tx.*");
        assertThat(config.get(HttpConnector.enabled)).isFalse();
        assertThat(config.get(GraphDatabaseSettings.udc_enabled)).isFalse();
    }

    /** As the types of Kubernetes have it, without a field that they do not know. */
    @Test
    void kubernetesKnowsEachField() throws IOException {
        JsonMapper strict = JsonMapper.builder()
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    @Override
                    public Boolean hasAnySetter(Annotated member) {
                        return false;
                    }
                })
                .build();
        List<Deployment> deployments = new ArrayList<>();
        for (JsonNode object : documents(DOCKER.resolve("kubernetes.yml"))) {
            Object read =
                    strict.treeToValue(object, KINDS.get(object.get("kind").asText()));
            if (read instanceof Deployment deployment) {
                deployments.add(deployment);
            }
        }
        assertThat(deployments).hasSize(1);
        DeploymentSpec spec = deployments.getFirst().getSpec();
        PodSpec pod = spec.getTemplate().getSpec();
        assertThat(spec.getSelector().getMatchLabels())
                .isEqualTo(spec.getTemplate().getMetadata().getLabels());
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getContainers()).singleElement().satisfies(container -> {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(List.of(container.getReadinessProbe(), container.getStartupProbe()))
                    .allMatch(probe -> probe.getHttpGet().getPath().equals("/health/readiness"));
        });
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        YAMLMapper mapper = new YAMLMapper();
        try (MappingIterator<JsonNode> all =
                mapper.readerFor(JsonNode.class).readValues(new YAMLFactory().createParser(Files.readString(file)))) {
            return all.readAll();
        }
    }

    @Test
    void theImageRunsAsNobodyInParticular() throws IOException {
        List<String> lines = Files.readAllLines(DOCKER.resolve("Dockerfile"));
        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("-jre");
        assertThat(lines).contains("USER 10001:10001", "STOPSIGNAL SIGTERM", "VOLUME /data");
    }
}
