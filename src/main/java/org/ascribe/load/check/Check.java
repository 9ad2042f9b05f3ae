package org.ascribe.load.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.CypherHeader;
import org.jspecify.annotations.Nullable;

/**
 * A check of what must hold in the graph, with the header of its file.
 *
 * @param name name of its file without the ending
 * @param title what holds
 * @param why what goes wrong where it does not
 * @param advice what to do then
 * @param expected what it answers where all is well, for those who run it themselves
 * @param afterLoads whether it runs after every load, too, and not only when asked for
 * @param cypher a query that finds what must not be there: {@code id} and {@code problem}, at most a hundred rows
 */
public record Check(
        String name, String title, String why, String advice, String expected, boolean afterLoads, String cypher) {
    private static final String AFTER_LOADS = "after every load";
    private static final String ON_REQUEST = "on request";
    private static final Set<String> KEYS = Set.of("why", "do", "expected", "run");

    /**
     * Reads a check from its file.
     *
     * @throws IllegalArgumentException if the header is wrong
     */
    static Check read(String file) {
        String name = file.substring(file.indexOf('/') + 1, file.length() - ".cypher".length());
        CypherHeader header = CypherHeader.of(CypherFiles.read(file));
        Map<String, String> values = new HashMap<>();
        for (CypherHeader.Entry entry : header.entries()) {
            if (!KEYS.contains(entry.key()) || values.put(entry.key(), entry.value()) != null) {
                throw new IllegalArgumentException(
                        file + ":" + entry.line() + ": unknown or given twice: " + entry.key());
            }
        }
        String run = needed(file, "run", values.get("run"));
        if (!run.equals(AFTER_LOADS) && !run.equals(ON_REQUEST)) {
            throw new IllegalArgumentException(file + ": run is " + AFTER_LOADS + " or " + ON_REQUEST);
        }
        return new Check(
                name,
                needed(file, "title", header.title()),
                needed(file, "why", values.get("why")),
                needed(file, "do", values.get("do")),
                needed(file, "expected", values.get("expected")),
                run.equals(AFTER_LOADS),
                header.body());
    }

    private static String needed(String file, String key, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(file + ": no " + key);
        }
        return value;
    }
}
