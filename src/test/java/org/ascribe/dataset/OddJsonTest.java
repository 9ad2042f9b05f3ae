package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.dataset.etda.ThreatGroupCards;
import org.ascribe.dataset.ftm.FollowTheMoney;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispEvents;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is sound or nearly so, and that a parser may stumble over: read, or refused in words of its reader. */
class OddJsonTest {
    private static final String HERE = "HERE";

    /** A small file of each format in JSON, with a place for a value that means nothing. */
    private static final Map<Format, String> FILES = Map.of(
            new Stix(),
            "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [{\"type\": \"intrusion-set\","
                    + " \"id\": \"intrusion-set--1\", \"name\": \"Reed Lynx\", \"x_own\": HERE}]}",
            new MispGalaxy(),
            "{\"type\": \"threat-actor\", \"uuid\": \"7cdff317-a673-4474-84ec-4f1754947823\","
                    + " \"values\": [{\"value\": \"Reed Lynx\", \"uuid\": \"1\", \"own\": HERE}]}",
            new MispEvents(),
            "{\"response\": [{\"Event\": {\"id\": \"1\", \"info\": \"Low water\", \"own\": HERE,"
                    + " \"Tag\": [{\"name\": \"misp-galaxy:threat-actor=\\\"Reed Lynx\\\"\"}]}}]}",
            new MicrosoftMapping(),
            "[{\"Threat actor name\": \"Reed Lynx\", \"Origin/Threat\": \"China\", \"own\": HERE}]",
            new ThreatGroupCards(),
            "{\"name\": \"Threat Group Cards\", \"values\": [{\"actor\": \"Reed Lynx\","
                    + " \"names\": [{\"name\": \"Reed Lynx\"}], \"uuid\": \"1\", \"own\": HERE}]}",
            new FollowTheMoney(),
            "{\"id\": \"a\", \"schema\": \"Person\", \"own\": HERE, \"properties\": {\"name\": [\"Reed Lynx\"]}}");

    private static final Map<String, String> VALUES = Map.of(
            "nested deeply", "[".repeat(3_000) + "]".repeat(3_000),
            "objects nested deeply", "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000),
            "a number of many digits", "7".repeat(2_000),
            "a huge number", "1e999999",
            "no number", "NaN",
            "a key twice", "{\"a\": 1, \"a\": 2}",
            "a comma too many", "[1, 2,]");

    static Stream<Arguments> odd() {
        List<Arguments> all = new ArrayList<>();
        FILES.forEach((format, file) -> VALUES.forEach((what, value) ->
                all.add(Arguments.of(format.name() + ": " + what, format, file.replace(HERE, value)))));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void isReadOrRefusedInPlainWords(String what, Format format, String text) {
        List<Dataset> read = read(format, text);
        boolean whole =
                read.stream().flatMap(dataset -> dataset.entities().stream()).anyMatch(OddJsonTest::isReed);
        List<Problem> problems =
                read.stream().flatMap(dataset -> dataset.problems().stream()).toList();
        assertThat(whole || !problems.isEmpty()).isTrue();
        if (!whole) {
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.at().line()).isEqualTo(1);
                assertThat(problem.toString()).doesNotContain("FAIL_ON", "Feature", "Exception", "Node", "jackson");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void isReadWhereTheValueIsSound(String name, Format format, String text) {
        assertThat(read(format, text).getFirst().entities()).anyMatch(OddJsonTest::isReed);
    }

    static Stream<Arguments> sound() {
        return FILES.entrySet().stream()
                .map(file -> Arguments.of(
                        file.getKey().name(), file.getKey(), file.getValue().replace(HERE, "[{\"a\": 1.5}]")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("empty")
    void bringsNothingWhereItHoldsNothing(String name, String text, Format format) {
        List<Dataset> read = read(format, text);
        assertThat(read).allSatisfy(dataset -> {
            assertThat(dataset.tally().read()).isZero();
            assertThat(dataset.entities()).noneMatch(entity -> entity.kind() == NodeKind.ACTOR);
        });
    }

    static Stream<Arguments> empty() {
        return Stream.of(
                Arguments.of("stix", "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": []}", new Stix()),
                Arguments.of("stix", "{\"type\": \"bundle\", \"id\": \"bundle--1\"}", new Stix()),
                Arguments.of("stix", "{\"more\": false, \"objects\": []}", new Stix()),
                Arguments.of("misp", "{\"type\": \"threat-actor\", \"uuid\": \"u\", \"values\": []}", new MispGalaxy()),
                Arguments.of("misp", "{\"type\": \"threat-actor\", \"uuid\": \"u\"}", new MispGalaxy()),
                Arguments.of("misp-event", "{\"response\": []}", new MispEvents()),
                Arguments.of("microsoft", "[]", new MicrosoftMapping()),
                Arguments.of("etda", "{\"name\": \"Threat Group Cards\", \"values\": []}", new ThreatGroupCards()));
    }

    private static boolean isReed(Entity entity) {
        return entity.name().equals("Reed Lynx") && entity.kind() != NodeKind.ALIAS;
    }

    private static List<Dataset> read(Format format, String text) {
        return format.readAll(
                new Input("odd.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
