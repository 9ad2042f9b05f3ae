package org.ascribe.query;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;

/** The queries that find entities by what people write, and what surrounds them; each a file in {@code cypher/lookup}. */
enum Lookup {
    BY_IDS,
    BY_KEY_PREFIX,
    BY_REF,
    BY_TEXT,
    BY_WORDS,
    CAPTIONS,
    CLAIMS,
    CLUSTER,
    COMMENTS,
    COUNT_KINDS,
    COUNT_RELATIONSHIPS,
    DAYS,
    DENIALS,
    ENTITIES,
    EVIDENCE,
    HIT_BY,
    IMPORTS,
    JUDGEMENTS,
    LINKS_AMONG,
    MEASURES,
    MEMBERS,
    NAMES,
    NAMESAKES,
    NEIGHBOUR_COUNTS,
    NEIGHBOURS,
    OVERVIEW,
    OVERVIEW_PARTIES,
    PATHS,
    RECORD_ACCUSED,
    RECORD_COVERAGE,
    RECORD_TOTALS,
    RELATIONS,
    RETIRED,
    SEARCH,
    STATEMENTS,
    UNFINISHED,
    ;

    private final String cypher =
            CypherFiles.read("lookup/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher");

    /** The text of the query. */
    String cypher() {
        return cypher;
    }

    /** Its rows. */
    Stream<Row> read(Graph graph, Map<String, ?> parameters) {
        return graph.read(cypher, parameters).rows().stream();
    }
}
