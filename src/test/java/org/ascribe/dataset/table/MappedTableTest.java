package org.ascribe.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class MappedTableTest {

    @Test
    void readsAListOfGroupsWithAllNamesInOneCell() {
        Fixture list = read("aliases").valid();
        assertThat(list.dataset().name()).isEqualTo("reed-aliases");
        assertThat(list.dataset().tally().used()).isEqualTo(2);
        assertThat(list.dataset().tally().rejected()).containsEntry("row without name", 1);
        assertThat(list.entity("reed-aliases:a-1").name()).isEqualTo("Paper Heron");
        assertThat(list.spellings("reed-aliases:a-1")).containsExactly("Paper Heron", "Origami Crew", "Folded Crane");
        assertThat(list.links(RelationshipType.BASED_IN)).containsExactly("reed-aliases:a-1 -> china");
        assertThat(list.problems()).contains("unclear-country: 'Atlantis' of Lone Stapler names no country");
        assertThat(list.entity("source:reed.example/actors.csv").properties().get(Property.PUBLISHED))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2024-05-01"));
    }

    @Test
    void readsATableWithAColumnForEachFirm() {
        Fixture list = read("firms").valid();
        assertThat(list.names("names-by-firm:paper-heron"))
                .containsExactly(
                        "Paper Heron []", "Origami Crew []", "PAPER PANDA [crowdstrike]", "Crimson Sleet [microsoft]");
        assertThat(list.links(RelationshipType.USES)).contains("microsoft -> alias:Ice Blizzard");
    }

    @Test
    void readsAListOfClaims() {
        Fixture list = read("claims").valid();
        assertThat(list.dataset().tally().used()).isEqualTo(2);
        assertThat(list.dataset().tally().rejected()).containsEntry("row that names no accuser", 1);
        assertThat(list.links(RelationshipType.POINTS_TO))
                .anyMatch(link -> link.endsWith(" -> claims-of-the-north:actor:paper-heron"))
                .anyMatch(link -> link.endsWith(" -> china"))
                .anyMatch(link -> link.endsWith(" -> gru"));
        assertThat(list.links(RelationshipType.ABOUT))
                .singleElement()
                .asString()
                .endsWith(" -> claims-of-the-north:operation:the-made-up-mill");
        assertThat(list.links(RelationshipType.MADE)).hasSize(3);
        String claim = list.links(RelationshipType.ABOUT).getFirst().replaceFirst(" -> .*", "");
        assertThat(list.entity(claim).properties()).containsEntry(Property.WORDS, "almost certain");
        assertThat(list.entity(claim).properties().get(Property.DATE))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2024-03-04"));
    }

    @Test
    void saysWhatIsWrongWithAMap() {
        assertThat(problems("dataset: x\ntitle: X\nrows: clams\ncolums: {}\n"))
                .anyMatch(problem -> problem.contains("unknown key 'colums' (did you mean columns?)"))
                .anyMatch(problem -> problem.contains("'clams' is no value of 'rows' (did you mean claims?)"))
                .anyMatch(problem -> problem.contains("does not say which column is 'name'"));
        assertThat(problems("- a list")).singleElement().asString().contains("is no map of a table");
        assertThat(problems("a: [")).singleElement().asString().contains("is not valid YAML");
    }

    @Test
    void refusesATableWithoutAColumnOfTheMap() {
        MappedTable map = new MappedTable(input("dataset: x\ntitle: X\ncolumns: {name: Group}\n"));
        assertThat(map.read(input("Name\nPaper Heron\n")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("has no column Group"));
    }

    private static List<String> problems(String map) {
        return new MappedTable(input(map))
                .read(input("a,b\n1,2\n")).problems().stream()
                        .map(Problem::toString)
                        .toList();
    }

    private static Fixture read(String name) {
        Path folder = Path.of("src/test/resources/maps");
        MappedTable map = new MappedTable(Input.of(folder.resolve(name + ".yaml")));
        return Fixture.read(map, folder.resolve(name + ".csv"));
    }

    private static Input input(String text) {
        return new Input("some", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
