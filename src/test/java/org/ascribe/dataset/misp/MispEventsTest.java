package org.ascribe.dataset.misp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

/** What events of MISP say of groups. */
class MispEventsTest {
    private static final Path SEARCH = Path.of("src/test/resources/dataset/misp-event/search.json");

    @Test
    void whoeverMadeAnEventSaysWhoseWorkItIs() {
        List<Dataset> events = new MispEvents().readAll(Input.of(SEARCH));
        assertThat(events)
                .extracting(Dataset::name)
                .containsExactly(
                        "misp-event-00000007-eeee-4eee-8eee-eeeeeeeeeeee",
                        "misp-event-00000008-eeee-4eee-8eee-eeeeeeeeeeee",
                        "misp-events");
        Fixture first = new Fixture(events.getFirst()).valid();
        String event = "misp-event:00000007-eeee-4eee-8eee-eeeeeeeeeeee";
        String claim = event + ":grey-heron";
        assertThat(first.entity(event).name()).isEqualTo("Night Ferry against harbours");
        assertThat(first.links(RelationshipType.MADE)).containsExactly("lamplight-labs -> " + claim);
        assertThat(first.links(RelationshipType.ABOUT)).containsExactly(claim + " -> " + event);
        assertThat(first.links(RelationshipType.POINTS_TO))
                .containsExactly(claim + " -> misp-threat-actor:00000009-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
        assertThat(first.links(RelationshipType.CITED_IN)).containsExactly(claim + " -> " + event + ":event");
    }

    @Test
    void aTagIsEnough() {
        Fixture second = new Fixture(new MispEvents().readAll(Input.of(SEARCH)).get(1)).valid();
        assertThat(second.dataset().entities().stream().filter(entity -> entity.kind() == NodeKind.ACTOR))
                .extracting(Entity::name)
                .containsExactly("Tin Wren", "Rush Lynx");
    }

    @Test
    void withoutAGroupAnEventIsCounted() {
        assertThat(new MispEvents().readAll(Input.of(SEARCH)).getLast().tally().skipped())
                .containsEntry("event without a group", 1);
    }

    @Test
    void aSingleEventAndAListAreReadAlike() {
        String event =
                "{\"Event\": {\"id\": \"1\", \"info\": \"x1\", \"Galaxy\": [{\"type\": \"threat-actor\", \"GalaxyCluster\": [{\"value\": \"K Newt\"}]}]}}";
        for (String text : List.of(event, "[" + event + "]", event + "\n" + event.replace("x1", "x2") + "\n")) {
            Input input = new Input("e.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(new MispEvents().recognises(input, input.head()))
                    .as(text)
                    .isTrue();
            assertThat(new MispGalaxy().recognises(input, input.head()))
                    .as(text)
                    .isFalse();
            Fixture read = new Fixture(new MispEvents().read(input)).valid();
            assertThat(read.dataset().entities()).extracting(Entity::name).contains("K Newt", "x1");
        }
    }
}
