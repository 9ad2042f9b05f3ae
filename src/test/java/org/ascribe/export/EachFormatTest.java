package org.ascribe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.ftm.FollowTheMoney;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.Test;

/** A small file of each sort, in one graph. */
@Neo4j5.Too
class EachFormatTest {
    private static List<Dataset> each() {
        return List.of(
                        Fixture.of(new CuratedYaml(), "curated/small.yaml"),
                        Fixture.of(new Stix(), "stix/enterprise.json"),
                        Fixture.of(new MispGalaxy(), "misp/producers.json"),
                        Fixture.of(new MicrosoftMapping(), "microsoft/mapping.json"),
                        Fixture.of(new EuRepoC(), "eurepoc/joint-advisory.csv"),
                        Fixture.of(new FollowTheMoney(), "ftm/lists.jsonl"),
                        Fixture.of(new EuSanctions(), "eu-sanctions/annex.csv"),
                        Fixture.of(new UkSanctions(), "uk-sanctions/cyber-and-others-2025-08-11.csv"))
                .stream()
                .map(Fixture::dataset)
                .toList();
    }

    @Test
    void theGraphIsWholeAndLoadsAgainFromItsExport() {
        TestGraph.empty();
        List<Dataset> datasets = each();
        for (Dataset dataset : datasets) {
            LoadReport report = TestGraph.load(dataset);
            assertThat(report.refused()).as("%s", report.problems()).isFalse();
            assertThat(report.nodes().get("created")).as(dataset.name()).isPositive();
        }
        assertThat(TestGraph.bean(Integrity.class).verify()).isEmpty();
        for (Dataset dataset : datasets) {
            assertThat(TestGraph.load(dataset).changedAnything())
                    .as(dataset.name())
                    .isFalse();
        }

        String exported = ExporterTest.export(Exporter.Form.dataset);
        TestGraph.empty();
        ExporterTest.load(new CuratedYaml(), exported);

        assertThat(datasets).allSatisfy(dataset -> assertThat(exported).contains("dataset: " + dataset.name()));
        assertThat(ExporterTest.export(Exporter.Form.dataset)).isEqualTo(exported);
    }
}
