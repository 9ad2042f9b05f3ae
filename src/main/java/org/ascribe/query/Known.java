package org.ascribe.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Vendors;

/** What common names and abbreviations stand for, such as {@code Great Britain}, {@code DPRK} or {@code GRU}, whatever datasets call it. */
final class Known {
    private Known() {}

    /** The ids that a state, a body of one, a union or a firm of that name has, where the graph has it. */
    static List<String> ids(String name) {
        return Stream.of(
                        States.find(name).map(States.State::id),
                        Bodies.find(name).map(Bodies.Body::id),
                        Vendors.known(name).map(Vendors.Vendor::id))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
