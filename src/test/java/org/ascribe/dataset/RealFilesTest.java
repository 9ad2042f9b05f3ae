package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.stix.Stix;
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
        account(new MispGalaxy(), "misp/" + galaxy + ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = "microsoft/MicrosoftMapping.json")
    void readsMicrosoft(String file) {
        account(new MicrosoftMapping(), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attack/enterprise-attack-18.1.json.gz", "attack/ics-attack-18.1.json.gz"})
    void readsAttack(String file) {
        account(new Stix(), file);
    }

    private static void account(Format format, String file) {
        assertThat(Fixture.real(format, file).valid().account(file).used()).isPositive();
    }
}
