package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCypherTest {
    private static final Map<String, @Nullable Object> GIVEN = new HashMap<>();

    static {
        GIVEN.put("day", LocalDate.of(2024, 3, 25));
        GIVEN.put("name", "O'Reed \\ Co");
        GIVEN.put("several", List.of("a", "b"));
        GIVEN.put("limit", 20L);
        GIVEN.put("word", "all");
        GIVEN.put("none", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "MATCH (n) WHERE $none IS NULL OR n.day <= $none RETURN n # MATCH (n) RETURN n",
                "MATCH (n) WHERE $day IS NULL OR n.day <= $day RETURN n # MATCH (n) WHERE n.day <= date('2024-03-25') RETURN n",
                "MATCH (n) WHERE n.a AND ($none IS NULL OR n.day <= $none) RETURN n # MATCH (n) WHERE n.a RETURN n",
                "MATCH (n) WHERE ($none IS NULL AND n.a OR n.b <= $none AND n.c) RETURN n # MATCH (n) WHERE n.a RETURN n",
                "MATCH (n) WHERE ($day IS NULL AND n.a OR n.b <= $day AND n.c) RETURN n # MATCH (n) WHERE n.b <= date('2024-03-25') AND n.c RETURN n",
                "MATCH (n) WHERE n.a OR n.b IN $several # MATCH (n) WHERE n.a OR n.b IN ['a', 'b']",
                "MATCH (n) WHERE n.a = $none RETURN n # MATCH (n) WHERE false RETURN n",
                "MATCH (n) WHERE NOT ($none IS NULL AND $day IS NULL) RETURN n # MATCH (n) RETURN n",
                "MATCH (n) WHERE coalesce(n.until > $none, n.free) RETURN n # MATCH (n) WHERE n.free RETURN n",
                "MATCH (n) WHERE coalesce(n.until > $none, true) RETURN n # MATCH (n) RETURN n",
                "RETURN coalesce($none, $name) AS x LIMIT $limit # RETURN 'O\\'Reed \\\\ Co' AS x LIMIT 20",
                "RETURN CASE WHEN $none IS NULL THEN 1 ELSE 2 END AS x # RETURN 1 AS x",
                "RETURN CASE WHEN $day IS NULL THEN 1 WHEN n.a THEN 2 END AS x # RETURN CASE WHEN n.a THEN 2 END AS x",
                "MATCH (n) WHERE EXISTS { (n)--({id: $none}) } RETURN n # MATCH (n) WHERE false RETURN n",
                "MATCH (n) WHERE $word <> 'some' OR n.a RETURN n # MATCH (n) RETURN n",
                "MATCH (n) WHERE all(x IN n.l WHERE x IN n.m OR $none IS NULL) RETURN n # MATCH (n) RETURN n",
                "MATCH (n) WHERE n.name STARTS WITH $word AND $none IS NULL RETURN n # MATCH (n) WHERE n.name STARTS WITH 'all' RETURN n",
                "RETURN [x IN n.l WHERE $none IS NULL OR x > $none | x.id] AS l # RETURN [x IN n.l | x.id] AS l",
                "MATCH (()-[r]-() WHERE $none IS NULL OR r.day <= $none){0,6} (n) RETURN n # MATCH (()-[r]-()){0,6} (n) RETURN n",
                "RETURN x ORDER BY NOT ($none IS NULL AND x.a), x.id # RETURN x ORDER BY NOT x.a, x.id"
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void asksOnlyWhatIsAsked(String cypher, String plain) {
        assertThat(PlainCypher.of(cypher, GIVEN)).isEqualTo(plain);
    }

    @Test
    void leavesOutTheBranchesThatFindNothing() {
        assertThat(PlainCypher.of("""
                CALL () {
                  MATCH (n:A {id: $none})
                  RETURN n
                UNION
                  WITH 1 AS go WHERE $day IS NULL
                  MATCH (n:B)
                  RETURN n
                UNION
                  WITH 1 AS go WHERE $none IS NULL
                  MATCH (n:C)
                  RETURN n
                }
                RETURN n
                """, GIVEN)).isEqualTo("""
                CALL () {
                  MATCH (n:C)
                  RETURN n
                }
                RETURN n""");
    }
}
