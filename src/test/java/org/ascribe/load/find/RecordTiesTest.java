package org.ascribe.load.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the record judges to be the same as what other catalogues have. */
class RecordTiesTest {
    private final List<Link> judgements = Bundle.judgements().stream()
            .flatMap(dataset -> dataset.links().stream())
            .toList();
    private final Map<String, NodeKind> own = own();

    @Test
    void isValid() {
        assertThat(Bundle.judgements())
                .allSatisfy(dataset -> assertThat(dataset.problems()).isEmpty());
    }

    @Test
    void isOnWhatTheRecordHas() {
        assertThat(judgements).extracting(Link::from).isSubsetOf(own.keySet());
        assertThat(judgements).extracting(Link::to).doesNotContainAnyElementsOf(own.keySet());
    }

    @Test
    void isGivenOnceAndHoldsOneThingOfAnotherCatalogueToBeOneOfTheRecord() {
        assertThat(judgements).extracting(link -> link.from() + " " + link.to()).doesNotHaveDuplicates();
        assertThat(accepted()).extracting(Link::to).doesNotHaveDuplicates();
    }

    @Test
    void tiesTheOperationsThatManyDescribe() {
        assertThat(accepted().stream()
                        .map(Link::from)
                        .filter(id -> own.get(id) == NodeKind.OPERATION)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(50)
                .contains(
                        "notpetya", "wannacry", "solarwinds", "viasat", "sony-2014", "cloud-hopper", "bundestag-2015");
    }

    /** Of catalogues that are not part of the project; ids that a later edition of one drops would show here. */
    @Test
    void isOnWhatTheOthersHave() throws IOException {
        Path folder = Path.of("../shared/data");
        Assumptions.assumeTrue(Files.exists(folder), () -> "skipped: there is no " + folder);
        Map<String, NodeKind> theirs = new HashMap<>();
        new Inputs(List.of(new Stix(), new MispGalaxy(), new EuRepoC(), new UkSanctions(), new EuSanctions()))
                .find(List.of(folder.toString()), null, InputStream.nullInputStream())
                .forEach(input -> input.read()
                        .forEach(dataset ->
                                dataset.entities().forEach(entity -> theirs.put(entity.id(), entity.kind()))));
        assertThat(judgements)
                .allSatisfy(link -> assertThat(theirs.get(link.to()))
                        .as(link.from() + " " + link.to())
                        .isEqualTo(own.get(link.from())));
    }

    private List<Link> accepted() {
        return judgements.stream()
                .filter(link -> "accepted".equals(link.properties().get(Property.JUDGEMENT)))
                .toList();
    }

    private static Map<String, NodeKind> own() {
        Map<String, NodeKind> own = new HashMap<>(Bundle.STORY.kinds());
        own.putAll(Bundle.RECORD.kinds());
        return own;
    }
}
