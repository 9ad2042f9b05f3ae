package org.ascribe.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins at a server on this machine, and what another server hears of them. */
final class LoginTest {
    private static final Policy HERE = new Policy(true, true, 1 << 20, Duration.ofMinutes(1));
    private static final String OBJECTS = "/api/collections/c0ffee00-0000-4000-8000-000000000001/objects/";
    private static final String PASSWORD = "reed:and rush";
    /** Of mara and that password. */
    private static final String BASIC = "Basic bWFyYTpyZWVkOmFuZCBydXNo";

    private final Shop shop = new Shop();
    private final Shop other = new Shop();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        shop.close();
        other.close();
    }

    @Test
    void aCollectionIsFetchedWithAPasswordPageByPageAndNothingKeepsIt() throws IOException {
        shop.guard(BASIC);
        shop.put(OBJECTS, 200, "{\"more\": true, \"next\": \"2\", \"objects\": [{\"id\": \"a\"}]}", Map.of());
        shop.put(OBJECTS + "?next=2", 200, "{\"objects\": [{\"id\": \"b\"}]}", Map.of());
        Login login = Login.of("mara@" + shop.authority(), PASSWORD);
        Fetched fetched = fetch("taxii+" + shop.at(OBJECTS), login);
        assertThat(Files.readString(fetched.file())).contains("\"a\"", "\"b\"");
        assertThat(shop.logins()).containsExactly(BASIC, BASIC);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("reed", "bWFyYTp", "mara");
            }
        }
    }

    @Test
    void aFileIsFetchedWithATokenAlsoWhenItGoesOn() throws IOException {
        String text = "[\"" + "reed ".repeat(10_000) + "\"]";
        shop.guard("Bearer abc.DEF-123_~+/=");
        shop.put("/long.json", text, "\"long\"");
        shop.breakAfter(30_000);
        Login login = Login.of(shop.authority(), "abc.DEF-123_~+/=");
        assertThat(Files.readString(fetch(shop.at("/long.json"), login).file())).isEqualTo(text);
        assertThat(shop.logins()).hasSize(2).containsOnly("Bearer abc.DEF-123_~+/=");
    }

    @Test
    void anotherServerHearsNothingWhereverAnAddressLeads() {
        other.put("/there", "[1]", "\"1\"");
        shop.put("/gone", 302, "", Map.of("Location", other.at("/there")));
        shop.put("/moved", 302, "", Map.of("Location", "/gone"));
        Login login = Login.of("mara@" + shop.authority(), PASSWORD);
        fetch(shop.at("/moved"), login);
        fetch(other.at("/there"), login);
        assertThat(shop.logins()).containsExactly(BASIC, BASIC);
        assertThat(other.logins()).containsExactly("", "");
    }

    @Test
    void whatIsWrongWithALoginIsSaidWithoutTheSecret() {
        shop.guard(BASIC);
        shop.put("/list.json", "[1]", "\"1\"");
        assertThat(refusal(null)).contains("the server wants a login").contains("--fetch-login");
        assertThat(refusal(Login.of("mara@" + shop.authority(), "other word")))
                .contains("does not take the login")
                .doesNotContain("other word");
        assertThat(refusal(Login.of("mara@" + other.authority(), PASSWORD)))
                .contains("the server wants a login", "The login is for " + other.authority());
        assertThat(shop.logins()).filteredOn(told -> !told.isEmpty()).hasSize(1);
    }

    private String refusal(@Nullable Login login) {
        try {
            fetch(shop.at("/list.json"), login);
            return "";
        } catch (Failure e) {
            return e.getMessage() + " " + e.hint();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mara:secret-word@example.org",
                "@example.org",
                "example.org/secret-word",
                "",
                "mara@",
                "mara@a b"
            })
    void whatIsNoLoginIsNotRepeated(String where) {
        assertThatThrownBy(() -> Login.of(where, "secret-word"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.getMessage() + failure.hint() + failure.getCause())
                                .doesNotContain("secret-word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret word", "secret\nword", "sécret-word"})
    void whatIsNoTokenIsNotRepeated(String token) {
        assertThatThrownBy(() -> Login.of("example.org", token))
                .hasMessageContaining("is no token")
                .hasMessageNotContaining("word");
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, https://example.org/a, true",
        "example.org, https://EXAMPLE.org:443/a, true",
        "mara@fen@example.org:8443, https://example.org:8443/a, true",
        "example.org:8443, https://example.org/a, false",
        "example.org, https://example.org:8443/a, false",
        "example.org, https://www.example.org/a, false",
        "example.org, https://example.org.example.net/a, false",
        "example.org:443, http://example.org/a, false",
    })
    void aLoginIsForOneServer(String where, String address, boolean told) {
        assertThat(Login.of(where, "word").isFor(URI.create(address))).isEqualTo(told);
    }

    @Test
    void noLoginGoesOverANetworkUnencrypted() {
        URI address = URI.create("http://192.0.2.1/a");
        Login login = Login.of("mara@192.0.2.1", PASSWORD);
        assertThat(login.isFor(address)).isTrue();
        assertThatThrownBy(() -> login.header(address)).hasMessageContaining("unencrypted");
        assertThat(login.header(URI.create("https://192.0.2.1/a"))).isEqualTo(BASIC);
    }

    @Test
    void anAddressIsToldWithoutWhatMayBeASecret() {
        assertThat(List.of(
                        Fetcher.shown("https://mara:word@example.org/a?key=word#word"),
                        Fetcher.shown("taxii+https://mara:w@rd@example.org/a@b"),
                        Fetcher.shown("https://example.org/a@b")))
                .containsExactly("https://example.org/a", "taxii+https://example.org/a@b", "https://example.org/a@b");
        assertThatThrownBy(() -> fetch("https://mara:wo rd@example.org/", null))
                .hasMessageContaining("is no address")
                .hasMessageNotContaining("rd@");
    }

    private Fetched fetch(String address, @Nullable Login login) {
        return new Fetcher(new Shelf(folder), HERE, login, (at, of) -> {}).fetch(address, null);
    }
}
