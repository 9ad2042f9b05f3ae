package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;

/**
 * The law of as-of holds for every question, on the bundled data, on a sample of EuRepoC and on what was made up to have what these
 * lack; and it does not where a filter is dropped. {@code -Dasof.filters=all} drops each of them in turn.
 *
 * <p>Three sorts of elements are read without a filter. Entities and judgements have no day. What a claim, denial, comment or
 * measure is tied to (who made it, whom it accuses, where it is cited) is as old as that, and read by way of it only. And where a
 * query only seeks candidates, of which it looks up everything again as of the day, or where documents are read that are on
 * record themselves ({@link org.ascribe.load.compare.Elements}: a fact is on record with the first of its documents), one
 * filter is enough.
 */
class AsOfLawTest {
    private static final boolean EACH_FILTER = "all".equals(System.getProperty("asof.filters"));

    /** From the last to the first, because what is taken out does not come back; every build has twelve of them. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "2025-08-11",
                    "2024-07-08",
                    "2024-03-26",
                    "2024-03-25",
                    "2024-03-24",
                    "2024-02-21",
                    "2023-12-31",
                    "2023-12-30",
                    "2023-05-24",
                    "2021-12-31",
                    "2021-07-19",
                    "2021-07-18",
                    "2020-12-31",
                    "2020-06-04",
                    "2013-06-01")
            .filter(day -> EACH_FILTER
                    || !Set.of("2024-07-08", "2021-12-31", "2020-12-31").contains(day))
            .map(LocalDate::parse)
            .toList();

    /** Days that are drawn mean nothing in particular: half of them show as much. */
    private static final List<LocalDate> EVERY_OTHER = IntStream.range(0, DAYS.size())
            .filter(place -> place % 2 == 0)
            .mapToObj(DAYS::get)
            .toList();

    /** Which filter matters depends on which part of a path came on record last: days are drawn until each filter was missed. */
    private static final int DRAWS = 20;

    /** What every build drops: of a question the first filter of this. */
    private static final Map<String, String> DROPPED =
            Map.of("who-attributed", "claim.onRecord", "targets", "hit.onRecord", "chain-of-command", "step.onRecord");

    private static final String OLDER_DOCUMENTS = "MATCH (:Ascribe)-[fact]->(:Ascribe) UNWIND fact.sources AS id"
            + " MATCH (source:Ascribe {id: id}) WHERE NOT coalesce(fact.onRecord <= source.publishedTo, source.publishedTo IS NULL)"
            + " RETURN id";

    @Test
    void anAnswerAsOfADayIsThatOfAGraphOfThatDay() throws IOException {
        hold(new AsOfLaw(AsOfData.asItIs()), DAYS);
    }

    @Test
    void itIsSoWhereWhatLiesAlongAPathCameOnRecordOneAfterTheOther() throws IOException {
        List<DroppedFilter> idle =
                new Catalogue().all().stream().flatMap(AsOfLawTest::dropped).toList();
        assertThat(idle).isNotEmpty();
        for (int draw = 1; draw <= DRAWS && !idle.isEmpty(); draw++) {
            AsOfLaw law = new AsOfLaw(AsOfData.daysApart(DAYS, draw));
            assertThat(TestGraph.column(OLDER_DOCUMENTS))
                    .as("documents that carry a fact and are older than that on record")
                    .isEmpty();
            idle = idle.stream().filter(one -> !one.isMissed(law, DAYS)).toList();
            if (draw == 1) {
                hold(law, EACH_FILTER ? DAYS : EVERY_OTHER);
            }
        }
        assertThat(idle).as("filters that nobody would miss").isEmpty();
    }

    private static Stream<DroppedFilter> dropped(Question question) {
        Stream<DroppedFilter> all = DroppedFilter.of(question).stream();
        String first = DROPPED.get(question.name());
        return EACH_FILTER
                ? all
                : all.filter(one -> first != null && one.isOf(first)).limit(1);
    }

    private static void hold(AsOfLaw law, List<LocalDate> days) {
        law.calls().forEach(call -> days.forEach(day -> law.due(call, day)));
        for (LocalDate day : days) {
            law.prune(day);
            for (AsOfLaw.Call call : law.calls()) {
                assertThat(law.due(call, day)).as("%s as of %s", call, day).isEqualTo(law.rows(call, null));
            }
        }
    }
}
