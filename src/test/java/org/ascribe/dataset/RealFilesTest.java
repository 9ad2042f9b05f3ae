package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the real files, which are not part of the project, and prints what became of their records. */
class RealFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "360net",
                "country",
                "intelligence-agencies",
                "microsoft-activity-group",
                "mitre-intrusion-set",
                "producer",
                "sector",
                "surveillance-vendor",
                "threat-actor"
            })
    void readsMisp(String galaxy) {
        account("misp/" + galaxy + ".json", Fixture.real(new MispGalaxy(), "misp/" + galaxy + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = "microsoft/MicrosoftMapping.json")
    void readsMicrosoft(String file) {
        account(file, Fixture.real(new MicrosoftMapping(), file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"attack/enterprise-attack-18.1.json.gz", "attack/ics-attack-18.1.json.gz"})
    void readsAttack(String file) {
        account(file, Fixture.real(new Stix(), file));
    }

    private static void account(String file, Fixture read) {
        Tally tally = read.valid().dataset().tally();
        Map<String, Integer> codes = new TreeMap<>();
        read.dataset().problems().forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
        Map<String, Integer> kinds = new TreeMap<>();
        read.dataset().entities().forEach(entity -> kinds.merge(entity.kind().label(), 1, Integer::sum));
        System.out.printf(
                "%s is %s: %d read = %d used + skipped %s + rejected %s; entities %s, links %d, warnings %s%n",
                file,
                read.dataset().name(),
                tally.read(),
                tally.used(),
                tally.skipped(),
                tally.rejected(),
                kinds,
                read.dataset().links().size(),
                codes);
        assertThat(tally.used()).isPositive();
    }
}
