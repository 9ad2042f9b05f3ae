package org.ascribe.dataset.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Formats;
import org.ascribe.dataset.Input;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** The guide has an example of everything that a dataset may say, and each is valid. */
class FormatGuideTest {
    private final FormatGuide guide = FormatGuide.read();

    @Test
    void theExampleIsValid() {
        Dataset dataset = new CuratedYaml()
                .read(new Input(
                        "everything.yaml",
                        () -> new ByteArrayInputStream(guide.example().getBytes(StandardCharsets.UTF_8))));
        assertThat(Formats.validator().check(dataset, Map.of())).isEmpty();
    }

    @Test
    void everyKeyHasAnExampleOutOfIt() {
        for (FormatGuide.Part part : guide.parts()) {
            assertThat(part.keys())
                    .filteredOn(key -> !isListOfParts(part, key))
                    .allSatisfy(key -> assertThat(key.example())
                            .as("%s: %s", part.name(), key.name())
                            .startsWith(key.name() + ": ")
                            .doesNotContain("\n"));
        }
    }

    /** Lists of the dataset have parts of their own; mentions have the keys of those. */
    private static boolean isListOfParts(FormatGuide.Part part, FormatGuide.Key key) {
        boolean list = part.name().equals("dataset") && Section.isList(key.name());
        return list || part.name().equals("mention");
    }

    @Test
    void everyTypeOfLinkHasAnExample() {
        FormatGuide.Part links = guide.parts().stream()
                .filter(part -> part.name().equals("link"))
                .findFirst()
                .orElseThrow();
        assertThat(links.keys().getFirst().choices().stream()
                        .filter(type -> !guide.links().containsKey(type)))
                .as("types of links without an example in everything.yaml")
                .isEmpty();
        assertThat(guide.links().keySet()).isSubsetOf(links.keys().getFirst().choices());
    }

    @Test
    void everyKindOfThingHasAnExample() {
        assertThat(NodeKind.THINGS.stream()
                        .map(NodeKind::label)
                        .filter(kind -> !guide.example().contains("kind: " + kind)))
                .as("kinds without an example in everything.yaml")
                .isEmpty();
    }
}
