package org.ascribe.dataset.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formatter changes how a dataset looks and nothing that it says. */
class FormattedTest {
    private static final String ODD = """


            # About all of it

            # and more of it


            dataset: heron
            title:   'a "b" \\\\ c'   # as printed
            sources:     # read in May

            - id: notice   # the first
              publisher:
                "Office of Ponds"
              title: 'It''s out'
              # where it is
              url: https://ponds.example/notice#one


              description: >-
                  folded words
                  go on

                  and end
            - { id: paper, publisher: Pond Times,   # in print
                title: "The raid: a story" }
            # no more of them
            entities:
                # a group
                - # seen twice
                  id: heron-spider
                  kind:
                    # or a company
                    Actor
                  name: Heron
                    Spider
                  links: [ {type: OVERLAPS, to: reed-panda},
                           {type: MAY_BE, to: reed-panda} ]
                  description: |
                    one
                      two
                - {id: reed-panda, kind: Actor, name: "Reed Panda"}
                # to be continued
            mentions: []
            """;
    private static final String NEAT = """
            # About all of it

            # and more of it

            dataset: heron
            title: 'a "b" \\\\ c' # as printed

            sources: # read in May
              - id: notice # the first
                publisher: "Office of Ponds"
                title: "It's out"
                # where it is
                url: https://ponds.example/notice#one

                description: >-
                  folded words
                  go on

                  and end
              - id: paper
                publisher: Pond Times # in print
                title: "The raid: a story"

            # no more of them
            entities:
              # a group
              # seen twice
              - id: heron-spider
                # or a company
                kind: Actor
                name: Heron Spider
                links: [{type: OVERLAPS, to: reed-panda}, {type: MAY_BE, to: reed-panda}]
                description: |
                  one
                    two
              - {id: reed-panda, kind: Actor, name: "Reed Panda"}
              # to be continued
            mentions: []
            """;

    @Test
    void allComesIntoOneLayout() {
        assertThat(formatted(ODD)).isEqualTo(new Formatted(ODD, NEAT, List.of()));
        assertThat(formatted(NEAT).unchanged()).isTrue();
    }

    @Test
    void whatWasWrittenOnWindowsIsLaidOutAlike() {
        assertThat(formatted(ODD.replace("\n", "\r\n")).after()).isEqualTo(NEAT);
    }

    @Test
    void whatItSaysIsTheSame() {
        CuratedYaml yaml = new CuratedYaml();
        assertThat(yaml.read(input(NEAT)))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Location.class)
                .ignoringFields("tally")
                .isEqualTo(yaml.read(input(ODD)));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void whatComesWithTheProgramIsInThatLayout(Path file) {
        Formatted formatted = Formatted.of(Input.of(file));
        assertThat(formatted.problems()).isEmpty();
        assertThat(formatted.after()).isEqualTo(formatted.before());
    }

    /** Each with its lists as far out as their keys, with more blank lines and with the line ends of another system. */
    @ParameterizedTest
    @MethodSource("bundled")
    void whatWasWrittenOtherwiseComesBack(Path file) throws IOException {
        String neat = Files.readString(file);
        String torn = neat.replace("\n  ", "\n").replace("\n\n", "\n\n\n\n").replace("\n", "   \r\n");
        Formatted once = formatted(torn);
        assertThat(once.problems()).isEmpty();
        assertThat(once.after()).isEqualTo(neat);
    }

    static Stream<Path> bundled() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dataset"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void whatStandsThereForTheReaderOfYamlStays() {
        String text = """
                # Kept for an older editor
                %YAML 1.2
                ---
                dataset: heron
                title: Heron
                ...
                # and another
                %YAML 1.1
                ---
                dataset: stork
                title: Stork
                """;
        assertThat(formatted(text).after()).isEqualTo(text);
    }

    @Test
    void documentsOfOneFileStaySeparate() {
        assertThat(formatted("# one\ndataset: a\ntitle: A\n# two\n---\n\ndataset: b\ntitle:   B\n# end\n")
                        .after())
                .isEqualTo("# one\ndataset: a\ntitle: A\n# two\n---\ndataset: b\ntitle: B\n# end\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title: [", "- a\n- b\n", "{\"dataset\": \"a\"}", "# nothing\n", "a: 1\na: 2\n", "a: &b 1\n"})
    void whatIsNoDatasetIsLeftAsItIsWithAReason(String text) {
        Formatted formatted = formatted(text);
        assertThat(formatted.unchanged()).isTrue();
        assertThat(formatted.problems()).hasSize(1);
    }

    @Test
    void whatWouldLoseACommentIsLeftAsItIs() {
        Formatted formatted = formatted("dataset: a\ntitle: | # why\n  A\n");
        assertThat(formatted.after()).contains("# why").contains("A");
    }

    @Test
    void packedFilesAreLeftAsTheyAre() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("dataset:   a\ntitle: A\n".getBytes(StandardCharsets.UTF_8));
        }
        Formatted formatted =
                Formatted.of(new Input("a.yaml.gz", () -> new ByteArrayInputStream(packed.toByteArray())));
        assertThat(formatted.unchanged()).isTrue();
        assertThat(formatted.problems()).singleElement().asString().contains("is packed");
    }

    private static Formatted formatted(String text) {
        return Formatted.of(input(text));
    }

    private static Input input(String text) {
        return new Input("a.yaml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
