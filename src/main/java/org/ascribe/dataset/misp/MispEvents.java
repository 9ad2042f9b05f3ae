package org.ascribe.dataset.misp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.JsonShape;

/**
 * Reads events of MISP that are tagged with a group: whoever made the event says whose work it is. Each is a dataset of its own, in
 * whatever export it comes; events without a group, and the indicators in them, have no place in the model.
 */
@Singleton
public final class MispEvents implements Format {
    private static final String EVENT = "Event";
    private static final String RESPONSE = "response";

    @Override
    public String name() {
        return "misp-event";
    }

    @Override
    public String description() {
        return "events of MISP that are tagged with a group, as a server exports them: one, a list, or the response of a search";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return isOne(JsonShape.of(head));
    }

    @Override
    public boolean recognises(Input input, String head) {
        return JsonShape.matches(input, head, MispEvents::isOne);
    }

    private static boolean isOne(JsonShape shape) {
        return shape.keys().contains(EVENT)
                || shape.first(RESPONSE).has(EVENT)
                || (shape.list() && shape.first().has(EVENT));
    }

    @Override
    public Dataset read(Input input) {
        return readAll(input).getFirst();
    }

    @Override
    public List<Dataset> readAll(Input input) {
        List<Dataset> events = new ArrayList<>();
        Draft rest = new Draft();
        new JsonRecords(input, rest).anyhow(Set.of(RESPONSE), (envelope, at) -> {}, (node, at) -> {
            JsonNode event = node.path(EVENT);
            if (!event.isObject()) {
                rest.tally().skip("no event");
            } else {
                new MispEvent(event, at)
                        .read()
                        .ifPresentOrElse(events::add, () -> rest.tally().skip("event without a group"));
            }
        });
        Dataset others = rest.finish("misp-events", "MISP: events without a group");
        if (events.isEmpty() || others.hasErrors() || others.tally().read() > 0) {
            events.add(others);
        }
        return events;
    }
}
