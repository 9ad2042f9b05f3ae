package org.ascribe.graph;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds the right to load, or held it last, as the graph keeps it.
 *
 * @param id what tells this turn from any other; empty if it has been given back
 * @param host name of the machine of the process, for people
 * @param machine what tells the machine from any other, as {@link Machine#id} does
 * @param pid number of the process there
 * @param since when it took the right, in ISO 8601
 * @param step how often it has written
 * @param toJudge whether it is to be judged anew who is the same
 */
public record Holder(String id, String host, String machine, long pid, String since, long step, boolean toJudge) {
    private static final String HOLDER = CypherFiles.read("turn/holder.cypher");

    /** That of a graph; nothing if nobody has ever loaded. */
    public static Optional<Holder> of(Graph graph) {
        return graph.read(HOLDER, Map.of()).rows().stream()
                .map(row -> new Holder(
                        Objects.toString(row.get("holder"), ""),
                        String.valueOf(row.get("host")),
                        String.valueOf(row.get("machine")),
                        row.get("pid") instanceof Long pid ? pid : -1,
                        String.valueOf(row.get("since")),
                        row.get("step") instanceof Long step ? step : 0,
                        Boolean.TRUE.equals(row.get("toJudge"))))
                .findFirst();
    }

    /** Whether it is a process of this machine that is no more; of other machines nobody here can tell. */
    public boolean isGone() {
        return !id.isEmpty()
                && Machine.id().equals(machine)
                && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }
}
