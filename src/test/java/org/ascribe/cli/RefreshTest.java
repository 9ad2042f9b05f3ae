package org.ascribe.cli;

import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.fetch.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads from an address, and again what has changed there. */
final class RefreshTest {
    private final Shop shop = new Shop();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        TestGraph.empty();
        shop.put(
                "/export.json",
                bundle(1, firm(1, "Lamplight Labs"), group(1, "Grey Heron", 1)).toString(),
                "\"one\"");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsAtAnAddressIsLoadedAndLoadedAgainWhenItHasChanged() {
        String address = shop.at("/export.json");
        String report = run(ExitCode.OK, "load", "-o", "json", address, "--allow-http", "--allow-private")
                .out();
        assertThat(report).contains("\"file\" : \"" + address + "\"");
        assertThat(groups()).isEqualTo("[Grey Heron]");
        assertThat(TestGraph.column("MATCH (i:AscribeImport) WHERE size(i.sha256) = 64 RETURN i.file"))
                .containsExactly(address);
        assertThat(run(ExitCode.OK, "refresh", "-o", "json", "--allow-http", "--allow-private")
                        .out()
                        .strip())
                .isEqualTo("[ ]");
        shop.put(
                "/export.json",
                bundle(1, firm(1, "Lamplight Labs"), group(1, "Grey Heron", 1), group(2, "Tin Wren", 1))
                        .toString(),
                "\"two\"");
        run(ExitCode.OK, "refresh", "--allow-http", "--allow-private");
        assertThat(groups()).isEqualTo("[Grey Heron, Tin Wren]");
    }

    @Test
    void aLoginIsNeitherPrintedNorKept() throws IOException {
        shop.guard("Basic bWFyYTpyZWVkLWFuZC1ydXNo");
        Path secret = Files.writeString(folder.resolve("secret"), "\uFEFFreed-and-rush\n");
        Program.Outcome outcome = run(
                ExitCode.OK,
                "load",
                shop.at("/export.json"),
                "--fetch-login",
                "mara@" + shop.authority(),
                "--fetch-secret-file",
                secret.toString(),
                "--allow-http",
                "--allow-private");
        assertThat(groups()).isEqualTo("[Grey Heron]");
        assertThat(outcome.out() + outcome.err()).doesNotContain("reed-and-rush", "mara", "bWFyYTp");
        assertThat(TestGraph.column("MATCH (i:AscribeImport) RETURN properties(i)")
                        .toString())
                .contains(shop.at("/export.json"))
                .doesNotContain("reed-and-rush", "mara");
        String without = run(ExitCode.INPUT, "refresh", shop.at("/export.json"), "--allow-http", "--allow-private")
                .err();
        assertThat(without).contains("the server wants a login", "--fetch-login");
    }

    @Test
    void aLoginIsTakenFromTheEnvironmentAndWhatIsMissingIsSaid() {
        FetchOptions options = new FetchOptions();
        assertThat(options.login(Map.of("ASCRIBE_FETCH_SECRET", "word"))).isNull();
        assertThat(options.login(Map.of("ASCRIBE_FETCH_LOGIN", "mara@example.org", "ASCRIBE_FETCH_SECRET", "word")))
                .isNotNull();
        assertThatThrownBy(() -> options.login(Map.of("ASCRIBE_FETCH_LOGIN", "mara@example.org")))
                .hasMessageContaining("no password or token");
        String alone = run(ExitCode.USAGE, "load", shop.at("/export.json"), "--fetch-secret-file", "none")
                .err();
        assertThat(alone).contains("--fetch-login");
        String unreadable = run(
                        ExitCode.INPUT,
                        "load",
                        shop.at("/export.json"),
                        "--fetch-secret-file",
                        folder.resolve("none").toString(),
                        "--fetch-login",
                        "example.org")
                .err();
        assertThat(unreadable).contains("cannot be read");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void withoutLeaveNothingIsFetchedFromThisMachineAndOtherFilesLoad() {
        Program.Outcome outcome = run(ExitCode.INPUT, "load", "bundled", shop.at("/export.json"), "--allow-http");
        assertThat(outcome.err()).contains("not on the public internet", "--allow-private");
        assertThat(TestGraph.column("MATCH (n:Actor:Ascribe {id: 'apt31'}) RETURN n.id"))
                .hasSize(1);
        assertThat(run(ExitCode.INPUT, "load", shop.at("/export.json")).err()).contains("it is not encrypted");
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void sourcesSayWhatTheyAre() {
        assertThat(run(ExitCode.OK, "sources", "-o", "json").out())
                .contains("attack-enterprise", "licence", "https://", "\"fetched\" : \"\"");
        assertThat(run(ExitCode.USAGE, "refresh", "atack-enterprise").err()).contains("attack-enterprise");
    }

    private Program.Outcome run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments);
    }

    private static String groups() {
        return TestGraph.column("MATCH (n:Actor:Ascribe) RETURN n.name ORDER BY n.name")
                .toString();
    }
}
