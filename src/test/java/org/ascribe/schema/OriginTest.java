package org.ascribe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where an imported entity comes from. */
class OriginTest {
    @Test
    void anImportedIdTellsItsOrigin() {
        assertThat(Origin.of("attack:G0128")).contains("MITRE ATT&CK");
        assertThat(Origin.of("misp-threat-actor:6cc95e2e")).contains("MISP threat actor");
        assertThat(Origin.of("eurepoc:1:2")).contains("EuRepoC");
        assertThat(Origin.of("ours:one")).contains("ours");
        assertThat(Stream.of("apt31", "alias:Zirconium", ":x"))
                .allSatisfy(id -> assertThat(Origin.of(id)).isEmpty());
    }
}
