package org.ascribe.load.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Formats;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

/** The record of states is complete by its own rules. */
class RecordTest {
    private static final Path FOLDER = Path.of("src/main/resources/dataset/record");

    private final Dataset record = Bundle.RECORD.read();

    @Test
    void everyFileOfItsFolderIsReadAndAllOfItIsValid() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> read = Stream.concat(Stream.of(record), Bundle.judgements().stream())
                    .flatMap(dataset -> Stream.concat(
                            dataset.entities().stream().map(Entity::at),
                            dataset.links().stream().map(Link::at)))
                    .map(Location::file)
                    .map(file -> file.substring(file.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".yaml")))
                    .isSubsetOf(read);
        }
        Map<String, NodeKind> known = new HashMap<>(Bundle.STORY.kinds());
        known.putAll(Bundle.RECORD.kinds());
        assertThat(Formats.validator().check(record, known)).isEmpty();
    }

    @Test
    void holdsWhatItPromises() {
        Set<String> accusers = ends(RelationshipType.MADE, Link::from);
        Map<String, NodeKind> kinds = new HashMap<>(Bundle.STORY.kinds());
        kinds.putAll(Bundle.RECORD.kinds());
        assertThat(of(NodeKind.ATTRIBUTION)).hasSizeGreaterThanOrEqualTo(120);
        assertThat(of(NodeKind.OPERATION)).hasSizeGreaterThanOrEqualTo(45);
        assertThat(of(NodeKind.DENIAL)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(of(NodeKind.MEASURE)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(states(accusers, kinds)).hasSizeGreaterThanOrEqualTo(25).contains("china", "russia", "iran");
    }

    @Test
    void everyStatementHasItsWordsOrSaysThatNoneAreKnown() {
        Set<String> quoted = record.links().stream()
                .filter(link -> link.type() == RelationshipType.CITED_IN)
                .filter(link -> link.properties().containsKey(Property.WORDS)
                        || link.properties().containsKey(Property.QUOTE))
                .map(Link::from)
                .collect(Collectors.toSet());
        assertThat(of(NodeKind.ATTRIBUTION))
                .filteredOn(claim ->
                        !quoted.contains(claim.id()) && !claim.properties().containsKey(Property.WORDS))
                .allSatisfy(claim -> assertThat(claim.properties().getOrDefault(Property.BASIS, "") + " "
                                + claim.properties().getOrDefault(Property.DESCRIPTION, ""))
                        .as(claim.id())
                        .containsIgnoringCase("words"));
    }

    @Test
    void everyDocumentHasAnAddressOrIsReadInOneThatHas() {
        Set<String> copied = ends(RelationshipType.REPORTS_ON, Link::to);
        assertThat(of(NodeKind.SOURCE).stream()
                        .filter(source -> !source.properties().containsKey(Property.URL))
                        .map(Entity::id))
                .isSubsetOf(copied);
    }

    @Test
    void everyStatementStandsInADocumentWithADate() {
        Set<String> dated = of(NodeKind.SOURCE).stream()
                .filter(source -> source.properties().get(Property.PUBLISHED) instanceof Period)
                .map(Entity::id)
                .collect(Collectors.toSet());
        Bundle.STORY.kinds().forEach((id, kind) -> dated.add(id));
        Set<String> found = record.links().stream()
                .filter(link -> link.type() == RelationshipType.CITED_IN && dated.contains(link.to()))
                .map(Link::from)
                .collect(Collectors.toSet());
        assertThat(of(NodeKind.ATTRIBUTION).stream().map(Entity::id)).isSubsetOf(found);
    }

    @Test
    void sourcesNameEveryStatement() throws IOException {
        String sources = Files.readString(FOLDER.resolve("SOURCES.md"));
        assertThat(of(NodeKind.ATTRIBUTION))
                .allSatisfy(claim -> assertThat(sources).contains("**" + claim.id() + "**"));
    }

    private List<Entity> of(NodeKind kind) {
        return record.entities().stream()
                .filter(entity -> entity.kind() == kind && !entity.mention())
                .toList();
    }

    private Set<String> ends(RelationshipType type, Function<Link, String> end) {
        return record.links().stream()
                .filter(link -> link.type() == type)
                .map(end)
                .collect(Collectors.toSet());
    }

    /** Bodies stand for their state. */
    private Set<String> states(Set<String> ids, Map<String, NodeKind> kinds) {
        Map<String, String> above = new HashMap<>();
        Stream.of(Bundle.STORY.read(), record)
                .flatMap(dataset -> dataset.links().stream())
                .filter(link -> link.type() == RelationshipType.PART_OF)
                .forEach(link -> above.putIfAbsent(link.from(), link.to()));
        Set<String> states = new HashSet<>();
        for (String id : ids) {
            String top = id;
            for (int i = 0; i < 6 && above.containsKey(top); i++) {
                top = above.get(top);
            }
            if (kinds.get(top) == NodeKind.STATE) {
                states.add(top);
            }
        }
        return states;
    }
}
