package org.ascribe.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.Shown;
import org.ascribe.TestGraph;

/** A small version of the story with every case that a question must tell apart; tests only read it. */
final class Story {
    private static final CypherFixture FIXTURE = new CypherFixture("/query/story.cypher", "import:story:1");

    private Story() {}

    /** Asks it a question; parameters are written as {@code name=value}. */
    static Answer ask(String question, String... parameters) {
        FIXTURE.graph();
        Map<String, String> written = new HashMap<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            written.put(parts[0], parts[1]);
        }
        return TestGraph.bean(Asker.class).ask(question, written);
    }

    /** The values of a column, in the order of the rows: entities and sources as ids, dates as texts. */
    static List<Object> column(String column, Answer answer) {
        return Shown.maps(answer.rows()).stream()
                .map(row -> brief(Objects.requireNonNullElse(row.get(column), "none")))
                .toList();
    }

    /** A value without what is of no interest to a test. */
    static Object brief(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Story::brief).toList();
            case Map<?, ?> map when map.containsKey("id") -> Objects.requireNonNull(map.get("id"));
            case Map<?, ?> map when map.containsKey("precision") -> Objects.requireNonNull(map.get("value"));
            default -> value;
        };
    }

    /** A link of an answer: its type and who states it. */
    static String stated(Object link) {
        Map<?, ?> map = (Map<?, ?>) link;
        return map.get("type") + " by " + brief(Objects.requireNonNull(map.get("statedBy")));
    }
}
