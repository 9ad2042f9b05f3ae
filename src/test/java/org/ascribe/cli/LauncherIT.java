package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution from outside: what it prints, how it exits, what it leaves behind. */
final class LauncherIT {
    private static final Pattern CLASSIFIER = Pattern.compile("classifier=([^&]+)");

    @TempDir
    private static Path folder;

    private final Program ascribe = new Program();

    @Test
    void saysItsVersionWithCommit() {
        Program.Outcome outcome = ascribe.run("--version");
        assertThat(outcome.out()).containsPattern("ascribe \\d+\\.\\d+\\.\\d+ \\([0-9a-f]{12}|unknown");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void startsThroughALinkAndWithoutALocale() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"),
                Path.of("target", "ascribe", "bin", "ascribe").toAbsolutePath());
        Process process = new ProcessBuilder("env", "-i", "PATH=/usr/bin:/bin", link.toString(), "--version").start();
        Program.end(process);
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void namesEveryLibraryAndItsLicence() throws IOException {
        Path distribution = Path.of("target", "ascribe");
        assertThat(distribution).isDirectoryContaining("glob:**/{LICENSE,NOTICE}");
        String licences = Files.readString(distribution.resolve("THIRD-PARTY.txt"));
        JsonNode components = new JsonMapper()
                .readTree(distribution.resolve("sbom.cdx.json").toFile())
                .path("components");
        List<String> listed = new ArrayList<>(List.of("ascribe.jar"));
        for (JsonNode component : components) {
            String name = component.path("name").asText();
            String version = component.path("version").asText();
            assertThat(licences).contains(":" + name + ":" + version + " - ");
            Matcher classifier = CLASSIFIER.matcher(component.path("purl").asText());
            listed.add(name + "-" + version + (classifier.find() ? "-" + classifier.group(1) : "") + ".jar");
        }
        try (Stream<Path> files = Files.list(distribution.resolve("lib"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".jar")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void bringsWhatLetsItStartFast() {
        assertThat(Path.of("target", "ascribe", "lib", "server.aot")).isNotEmptyFile();
        assertThat(Path.of("target", "ascribe", "lib", "client.aot")).isNotEmptyFile();
    }

    @Test
    void serves() throws IOException {
        Path home = folder.resolve("serves");
        try (Up up = Up.start(home)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("run.json"))))
                    .isEqualTo("rw-------");
            JsonNode questions = json(up.run().http().resolve("/api/v1/questions"));
            assertThat(questions.path("items")).hasSizeGreaterThanOrEqualTo(20);
            HttpURLConnection js =
                    (HttpURLConnection) up.run().http().resolve("/js").toURL().openConnection();
            assertThat(js.getResponseCode()).as("a folder in a jar").isEqualTo(404);
            assertThat(up.run().http().resolve("/docs").toURL().openStream().readAllBytes())
                    .asString()
                    .contains("/docs/docs.js");

            Program.Outcome answer =
                    ascribe.run("ask", "who-attributed", "--whom", "apt 31", "-o", "json", "--data", home.toString());
            assertThat(answer.code()).isZero();
            assertThat(answer.err()).hasToString("whom: taken for APT31 (Group, apt31)\n");
            assertThat(new JsonMapper().readTree(answer.out()).path("rows")).isNotEmpty();

            Program.Outcome unknown = ascribe.run("ask", "aliases", "no such group", "--data", home.toString());
            assertThat(unknown.code()).isEqualTo(ExitCode.INPUT);
            assertThat(unknown.out()).isEmpty();
            assertThat(unknown.err()).contains("no such group").doesNotContain("\tat ");

            Program.Outcome chinese = ascribe.with("LC_ALL", "C").run("search", "倪高彬", "--data", home.toString());
            assertThat(chinese.out()).contains("Ni Gaobin");

            Program.Outcome second = ascribe.run("up", "--data", home.toString());
            assertThat(second.code()).isEqualTo(ExitCode.IN_USE);
            assertThat(second.err())
                    .contains(
                            "as process " + up.process().pid(), up.run().http().toString());

            Duration stop = up.signal("INT");
            assertThat(up.process().exitValue()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(stop).isLessThan(Duration.ofSeconds(10)); // two on a machine with nothing else to do
            assertThat(home.resolve("run.json")).doesNotExist();
        }
    }

    @Test
    void announcesTheAddressThatItListensOnAndLogsLinesOfJson() throws IOException {
        Path home = folder.resolve("host");
        try (Up up = Up.start(home, "--host", "127.0.0.2", "--log-format", "json")) {
            URI http = up.run().http();
            assertThat(http.getHost()).isEqualTo("127.0.0.2");
            assertThat(json(http.resolve("/api/v1/questions")).path("items")).isNotEmpty();
            assertThat(up.prints("http://127.0.0.2:")).isTrue();
            assertThat(up.prints("url.path")).isTrue();
            up.signal("TERM");
            List<JsonNode> lines = new ArrayList<>();
            for (String line : up.printed().lines().toList()) {
                lines.add(new JsonMapper().readTree(line));
            }
            // Where it is, said on stdout; all other lines are logs.
            assertThat(lines.stream().filter(line -> line.has("addresses"))).hasSize(1);
            assertThat(lines).filteredOn(line -> !line.has("addresses")).allSatisfy(line -> {
                assertThat(line.properties())
                        .as(line.toString())
                        .allMatch(field -> field.getValue().isValueNode());
                assertThat(line.fieldNames()).toIterable().contains("@timestamp", "log.level", "message");
            });
        }
    }

    /** Of what libraries print as well; the rest is the matter of {@link ElsewhereTest}. */
    @Test
    void printsTheSameInEveryLanguage() {
        List<String> said = new ArrayList<>();
        for (String language : List.of("en", "ar -Duser.country=EG", "tr -Duser.country=TR")) {
            ascribe.with("ASCRIBE_JAVA_OPTS", "-Duser.language=" + language);
            StringBuilder all = new StringBuilder();
            for (String command :
                    List.of("up --help", "load", "load --batch-size x y", "ask aliases a b", "questions")) {
                Program.Outcome outcome = ascribe.run(command.split(" ", -1));
                all.append(outcome.out()).append(outcome.err());
            }
            said.add(all.toString());
        }
        assertThat(said.getFirst()).contains("8080", "'x'");
        assertThat(said).containsOnly(said.getFirst());
    }

    @Test
    void startsAgainAfterItWasKilled() throws IOException {
        Path home = folder.resolve("killed");
        try (Up up = Up.start(home)) {
            up.signal("KILL");
        }
        assertThat(home.resolve("run.json")).exists();
        Program.Outcome status = ascribe.run("status", "--data", home.toString());
        assertThat(status.out()).doesNotContain("running").contains("china-2024");
        try (Up up = Up.start(home)) {
            assertThat(json(up.run().http().resolve("/api/v1/questions/aliases?actor=APT31"))
                            .path("rows"))
                    .isNotEmpty();
        }
    }

    @Test
    void namesTheOptionOfAPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Path home = folder.resolve("port");
            Program.Outcome http = ascribe.run("up", "--port", port, "--data", home.toString());
            assertThat(http.code()).isEqualTo(ExitCode.IN_USE);
            assertThat(http.err()).contains("Port " + port, "--port");
            Program.Outcome bolt = ascribe.run("up", "--port", "0", "--bolt-port", port, "--data", home.toString());
            assertThat(bolt.code()).isEqualTo(ExitCode.IN_USE);
            assertThat(bolt.err()).contains("Port " + port, "--bolt-port");
        }
    }

    @Test
    void serviceBeyondThisMachineMustBeMeant() {
        Program.Outcome outcome = ascribe.run(
                "up", "--host", "0.0.0.0", "--data", folder.resolve("open").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("without a token", "--token-file", "--insecure");
    }

    @Test
    void saysWhereToStartWhenThereIsNoDataYet() {
        Path home = folder.resolve("none");
        Program.Outcome ask = ascribe.run("ask", "aliases", "APT31", "--data", home.toString());
        assertThat(ask.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ask.err()).contains("no data", "ascribe up");
        assertThat(home).doesNotExist();
        assertThat(ascribe.run("status", "--data", home.toString()).code()).isZero();
    }

    @Test
    void wrongInputLeavesNothingBehind() throws IOException {
        Path home = folder.resolve("wrong");
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {0, 1, 2, (byte) 0xff});
        Path empty = Files.createFile(folder.resolve("empty.yaml"));
        for (Path file : new Path[] {folder.resolve("missing.yaml"), binary, empty}) {
            Program.Outcome outcome = ascribe.run("load", file.toString(), "--data", home.toString());
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.INPUT);
            assertThat(outcome.err()).contains(file.getFileName().toString()).doesNotContain("\tat ");
        }
        assertThat(home).doesNotExist();
    }

    private static JsonNode json(URI address) throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return new JsonMapper().readTree(in);
        }
    }
}
