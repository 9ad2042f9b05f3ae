package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the first view counts is what the question answers with. */
class OverviewTest {
    private static final Graph GRAPH = TestGraph.bundled();
    private static final Asker ASKER = new Asker(GRAPH, new Catalogue(), new Resolver(GRAPH));

    @Test
    void everyNumberIsThatOfTheQuestion() {
        Overview.All all = new Overview(GRAPH).of(null);
        assertThat(all.statements()).hasSize(asked(Map.of()));
        same(all, "who", Overview.Statement::who, null);
        same(all, "whom", Overview.Statement::whom, null);
    }

    @Test
    void soItIsOnAnEarlierDay() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        Overview.All all = new Overview(GRAPH).of(day);
        assertThat(all.statements()).isNotEmpty().hasSize(asked(Map.of("asOf", day.toString())));
        same(all, "who", Overview.Statement::who, day);
        same(all, "whom", Overview.Statement::whom, day);
    }

    @Test
    void aBodyIsWithinItsState() {
        assertThat(new Overview(GRAPH).of(null).parties())
                .anySatisfy(party ->
                        assertThat(party.within()).startsWith("hubei-ssd").contains("mss", "china"));
    }

    private static void same(
            Overview.All all,
            String side,
            Function<Overview.Statement, List<String>> parties,
            @Nullable LocalDate day) {
        Map<String, List<String>> within = all.parties().stream()
                .collect(Collectors.toMap(party -> party.entity().id(), Overview.Party::within));
        Set<String> named = all.statements().stream()
                .flatMap(statement -> parties.apply(statement).stream())
                .flatMap(id -> within.getOrDefault(id, List.of()).stream())
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty();
        for (String id : named) {
            long counted = all.statements().stream()
                    .filter(statement -> parties.apply(statement).stream()
                            .anyMatch(party ->
                                    within.getOrDefault(party, List.of()).contains(id)))
                    .count();
            Map<String, String> parameters = day == null ? Map.of(side, id) : Map.of(side, id, "asOf", day.toString());
            assertThat(counted).as(side + " " + id).isEqualTo(asked(parameters));
        }
    }

    private static int asked(Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.putAll(Map.of("versions", "standing", "self", "without", "limit", "1000"));
        return ASKER.ask("who-attributed", all).rows().size();
    }
}
