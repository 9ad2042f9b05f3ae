package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests that the page for programmers shows are answered as it says. */
class ReadmeRequestsTest {
    private static final Pattern REQUEST =
            Pattern.compile("(?m)^\\$ curl (?:-H '(.*?): (.*?)' )?'localhost:8080(.*)'\n((?:(?!```).+\n)+)");

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(TestGraph.bundled());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static Stream<Arguments> requests() throws IOException {
        Matcher requests = REQUEST.matcher(Files.readString(Path.of("src/site/programmer.md")));
        return requests.results()
                .filter(request -> request.group(4) != null)
                .map(request -> Arguments.of(request.group(3), request));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isAnsweredAsShown(String path, MatchResult shown) {
        HttpRequest.Builder request = api.request(path);
        if (shown.group(1) != null) {
            request.header(shown.group(1), shown.group(2));
        }
        String[] parts = Arrays.stream(shown.group(4).split("…|\n", -1))
                .map(String::strip)
                .toArray(String[]::new);

        assertThat(api.send(request).body()).containsSubsequence(parts);
    }
}
