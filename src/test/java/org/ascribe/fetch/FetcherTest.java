package org.ascribe.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from a server on this machine. */
final class FetcherTest {
    private static final Policy HERE = new Policy(true, true, 1 << 20, Duration.ofMinutes(1));
    private static final String LONG = "[\"" + "reed ".repeat(10_000) + "\"]";

    private final Shop shop = new Shop();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        shop.put("/list.json", "[1, 2, 3]", "\"first\"");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatHasNotChangedIsNotFetchedAgain() throws IOException {
        Fetched first = fetch("/list.json");
        assertThat(first.changed()).isTrue();
        assertThat(Files.readString(first.file())).isEqualTo("[1, 2, 3]");
        assertThat(first.note().sha256()).isEqualTo(Shelf.sha256(first.file())).hasSize(64);
        assertThat(fetch("/list.json").changed()).isFalse();
        shop.put("/list.json", "[4]", "\"second\"");
        Fetched third = fetch("/list.json");
        assertThat(third.changed()).isTrue();
        assertThat(Files.readString(third.file())).isEqualTo("[4]");
        assertThat(shop.asked()).containsExactly("/list.json", "/list.json \"first\"", "/list.json \"first\"");
    }

    @Test
    void aDownloadThatBreaksOffGoesOn() throws IOException {
        shop.put("/long.json", LONG, "\"long\"");
        shop.breakAfter(20_000);
        Fetched fetched = fetch("/long.json");
        assertThat(Files.readString(fetched.file())).isEqualTo(LONG);
        assertThat(shop.asked()).containsExactly("/long.json", "/long.json  bytes=20000-", "/long.json  bytes=40000-");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void ofAnotherStateNothingIsPutTogether() throws IOException {
        shop.put("/long.json", LONG, "\"long\"");
        shop.breakAfter(10_000);
        assertThatThrownBy(() -> fetch("/long.json"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot be fetched");
        String other = LONG.replace("reed", "rush");
        shop.put("/long.json", other, "\"other\"");
        shop.breakAfter(Integer.MAX_VALUE);
        assertThat(Files.readString(fetch("/long.json").file())).isEqualTo(other);
    }

    @Test
    void whatIsNoDataLeavesWhatIsThere() throws IOException {
        Path file = fetch("/list.json").file();
        shop.put("/list.json", "<!DOCTYPE html><title>Log in</title>", "\"page\"");
        assertThatThrownBy(() -> fetch("/list.json")).hasMessageContaining("is a web page");
        shop.put("/list.json", 503, "busy", Map.of());
        assertThatThrownBy(() -> fetch("/list.json")).hasMessageContaining("503");
        assertThat(Files.readString(file)).isEqualTo("[1, 2, 3]");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void limitsHold() {
        shop.put("/long.json", LONG, "\"long\"");
        Policy little = new Policy(true, true, 10_000, Duration.ofMinutes(1));
        assertThatThrownBy(() ->
                        new Fetcher(new Shelf(folder), little, null, (at, of) -> {}).fetch(shop.at("/long.json"), null))
                .hasMessageContaining("is larger than");
    }

    @Test
    void redirectsAreFollowedWhereTheyMayLead() throws IOException {
        shop.put("/moved", 302, "", Map.of("Location", "/list.json"));
        assertThat(Files.readString(fetch("/moved").file())).isEqualTo("[1, 2, 3]");
        shop.put("/round", 302, "", Map.of("Location", "/round"));
        assertThatThrownBy(() -> fetch("/round")).hasMessageContaining("without end");
        for (String bad : List.of("file:///etc/hostname", "ftp://example.org/list", "http://user:word@example.org/")) {
            shop.put("/bad", 302, "", Map.of("Location", bad));
            assertThatThrownBy(() -> fetch("/bad"))
                    .hasMessageContaining("is not fetched")
                    .hasMessageNotContaining("word@");
        }
    }

    @Test
    void onlyWhatIsEncryptedAndPublicIsFetchedUnlessItIsAllowed() {
        assertThatThrownBy(() -> fetch(new Policy(false, true, 100, Duration.ofMinutes(1)), "/list.json"))
                .hasMessageContaining("it is not encrypted");
        assertThatThrownBy(() -> fetch(new Policy(true, false, 100, Duration.ofMinutes(1)), "/list.json"))
                .hasMessageContaining("not on the public internet");
        assertThat(shop.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void whatIsNotPublicIsKnown(String machine) throws IOException {
        assertThat(Policy.isPublic(InetAddress.getByName(machine))).isFalse();
    }

    @Test
    void whatIsPublicIsKnown() throws IOException {
        for (String machine : List.of("1.1.1.1", "151.101.1.1", "198.20.0.1", "2606:4700::1", "2a00:1450::1")) {
            assertThat(Policy.isPublic(InetAddress.getByName(machine)))
                    .as(machine)
                    .isTrue();
        }
    }

    @Test
    void aCollectionOfTaxiiComesInPagesAndThenWhatIsNew() throws IOException {
        String objects = "/api/collections/c0ffee00-0000-4000-8000-000000000001/objects/";
        taxii(objects, "[" + object(1) + "]", "\"more\": true, \"next\": \"two\",", "2024-03-01T00:00:00Z");
        taxii(objects + "?next=two", "[" + object(2) + "]", "", "2024-03-02T00:00:00Z");
        Fetched first = collection(objects, null);
        assertThat(Files.readString(first.file())).contains("bundle--c0ffee00", object(1), object(2));
        taxii(objects + "?added_after=2024-03-02T00%3A00%3A00Z", "[" + object(3) + "]", "", "2024-03-03T00:00:00Z");
        Fetched second = collection(objects, null);
        assertThat(second.changed()).isTrue();
        assertThat(Files.readString(second.file())).contains(object(1), object(2), object(3));
        taxii(objects + "?added_after=2024-03-03T00%3A00%3A00Z", "[]", "", "");
        assertThat(collection(objects, null).changed()).isFalse();
        assertThat(collection(objects, "2024-03-03T00:00:00Z").changed()).isFalse();
    }

    private Fetched collection(String objects, @Nullable String since) {
        return new Fetcher(new Shelf(folder), HERE, null, (at, of) -> {})
                .fetch("taxii+" + shop.at(objects.replace("objects/", "")), since);
    }

    private void taxii(String path, String objects, String more, String added) {
        shop.put(
                path,
                200,
                "{" + more + " \"objects\": " + objects + "}",
                added.isEmpty() ? Map.of() : Map.of("X-TAXII-Date-Added-Last", added));
    }

    private static String object(int number) {
        return "{\"type\":\"intrusion-set\",\"id\":\"intrusion-set--" + number
                + "\",\"modified\":\"2024-01-01T00:00:00Z\"}";
    }

    @Test
    void theListOfSourcesIsSound() {
        List<KnownSource> sources = KnownSource.all();
        assertThat(sources).extracting(KnownSource::name).isSorted().doesNotHaveDuplicates();
        assertThat(sources)
                .allMatch(source -> source.address().startsWith("https://")
                        && Arrays.stream(new String[] {source.licence(), source.size(), source.holds()})
                                .noneMatch(String::isBlank));
    }

    private Fetched fetch(String path) {
        return fetch(HERE, path);
    }

    private Fetched fetch(Policy policy, String path) {
        return new Fetcher(new Shelf(folder), policy, null, (at, of) -> {}).fetch(shop.at(path), null);
    }
}
