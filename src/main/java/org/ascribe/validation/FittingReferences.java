package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.reading.ForeignNumber;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Every id that is referred to exists and is of a kind that fits the place. */
@Singleton
final class FittingReferences implements Rule {
    private static final Set<NodeKind> CLAIMED = Set.of(NodeKind.OPERATION, NodeKind.ACTOR, NodeKind.COMPANY);

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        Examination examination = new Examination(subject, new NearIds(subject.ids()), problems);
        subject.links().forEach(examination::check);
    }

    /** One check of one dataset. */
    private record Examination(Subject subject, NearIds near, Consumer<Problem> problems) {
        void check(Link link) {
            RelationshipType type = link.type();
            expect(link, link.from(), type.from(), "start");
            expect(link, link.to(), ends(link), "end");
            ids(link, Property.STATED_BY).forEach(id -> expect(link, id, NodeKind.STATING, "statedBy"));
            ids(link, Property.SOURCES).forEach(id -> expect(link, id, Set.of(NodeKind.SOURCE), "sources"));
        }

        /** A claim is about an operation or a group; a comment may be about anything. */
        private Set<NodeKind> ends(Link link) {
            boolean claim = link.type() == RelationshipType.ABOUT && subject.kind(link.from()) == NodeKind.ATTRIBUTION;
            return claim ? CLAIMED : link.type().to();
        }

        private void expect(Link link, String id, Set<NodeKind> fitting, String place) {
            NodeKind kind = subject.kind(id);
            if (kind == null && subject.waits()) {
                return;
            }
            if (kind == null) {
                problems.accept(Problem.error(
                        "unknown-reference",
                        link.at(),
                        "there is no entity '" + id + "'",
                        near.to(ForeignNumber.likely(id))
                                .map(close -> "did you mean " + close + "?")
                                .orElse("define it, or load the dataset that does first")));
            } else if (!fitting.contains(kind)) {
                problems.accept(Problem.error(
                        "wrong-kind",
                        link.at(),
                        "'" + id + "' is of kind " + kind.label() + ", which cannot be the " + place + " of "
                                + link.type().inFiles(),
                        "possible: "
                                + fitting.stream().map(NodeKind::label).sorted().collect(Collectors.joining(", "))));
            }
        }
    }

    @SuppressWarnings("unchecked") // the type of both properties is TEXTS
    private static List<String> ids(Link link, Property property) {
        return (List<String>) link.properties().getOrDefault(property, List.of());
    }
}
