package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.curated.DatasetLines;
import org.ascribe.dataset.etda.ThreatGroupCards;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.ftm.FollowTheMoney;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispEvents;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.sanctions.EuConsolidated;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.Ofac;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.dataset.sanctions.UnList;
import org.ascribe.dataset.stix.Stix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are small on disk and endless once they are unpacked. */
class BombsTest {
    private static final int MEGABYTES = 20;

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of(new CuratedYaml(), "dataset: a\ntitle: ", "a"),
                Arguments.of(new DatasetLines(), "{\"dataset\":\"a\",\"title\":\"b\"}\n{\"entity\":\"", "a"),
                Arguments.of(new DatasetLines(), "{\"dataset\":\"a\",\"title\":\"b\"}\n", "\n"),
                Arguments.of(new EuRepoC(), "ID,start_date,incident_type,sources_attribution\n", "1\n"),
                Arguments.of(
                        new EuSanctions(), "celex,recordId,annex,measure,startDate,reason,schema,name,alias\n", "\n"),
                Arguments.of(new FollowTheMoney(), "{\"id\":\"", "a"),
                Arguments.of(new MicrosoftMapping(), "[", " "),
                Arguments.of(new MispGalaxy(), "{\"values\":[", " "),
                Arguments.of(new MispEvents(), "{\"response\":[", " "),
                Arguments.of(new Stix(), "{\"type\":\"bundle\",\"objects\":[", "1,"),
                Arguments.of(new Stix(), "{\"type\":\"bundle\",\"objects\":[{\"type\":[", "1,"),
                Arguments.of(
                        new UkSanctions(), "Unique ID,Name,Regime Name,Designation source,Date Designated\n", "\n"),
                Arguments.of(new UkSanctions(), "<Designations><Designation>", " "),
                Arguments.of(new EuConsolidated(), "<export><sanctionEntity><remark>", "a"),
                Arguments.of(new Ofac(), "<sdnList>", "<sdnEntry>"),
                Arguments.of(new Ofac(), "1,\"A\",-0- ,\"B\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n", "\n"),
                Arguments.of(new UnList(), "<CONSOLIDATED_LIST>", " "),
                Arguments.of(new ThreatGroupCards(), "{\"values\":[", " "));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areRefusedBeforeTheyHurt(Format format, String start, String charge) throws IOException {
        byte[] bomb = bomb(start, charge);
        List<Dataset> read = format.readAll(new Input("bomb.gz", () -> new ByteArrayInputStream(bomb)));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().problems())
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR
                        && (problem.message().contains("unpacks to more than")
                                || problem.code().startsWith("too-")));
    }

    @Test
    void everyFormatHasOne() {
        List<String> armed =
                bombs().map(bomb -> ((Format) bomb.get()[0]).name()).toList();
        assertThat(Formats.all().stream().map(Format::name).filter(name -> !armed.contains(name)))
                .as("formats without a bomb in BombsTest")
                .isEmpty();
    }

    private static byte[] bomb(String start, String charge) throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        byte[] block = charge.repeat((1 << 20) / charge.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream gzip = new GZIPOutputStream(stored, 1 << 16)) {
            gzip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < MEGABYTES; i++) {
                gzip.write(block);
            }
        }
        return stored.toByteArray();
    }
}
