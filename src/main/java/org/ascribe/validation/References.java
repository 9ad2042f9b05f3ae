package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Suggestion;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Every id that is referred to exists and is of a kind that fits the place. */
@Singleton
final class References implements Rule {
    private static final Set<NodeKind> CLAIMED = Set.of(NodeKind.OPERATION, NodeKind.ACTOR, NodeKind.COMPANY);

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Link link : subject.links()) {
            RelationshipType type = link.type();
            expect(subject, link, link.from(), type.from(), "start", problems);
            expect(subject, link, link.to(), ends(subject, link), "end", problems);
            ids(link, Property.STATED_BY)
                    .forEach(id -> expect(subject, link, id, NodeKind.STATING, "statedBy", problems));
            ids(link, Property.SOURCES)
                    .forEach(id -> expect(subject, link, id, Set.of(NodeKind.SOURCE), "sources", problems));
        }
    }

    /** A claim is about an operation or a group; a comment may be about anything. */
    private static Set<NodeKind> ends(Subject subject, Link link) {
        boolean claim = link.type() == RelationshipType.ABOUT && subject.kind(link.from()) == NodeKind.ATTRIBUTION;
        return claim ? CLAIMED : link.type().to();
    }

    private static void expect(
            Subject subject, Link link, String id, Set<NodeKind> fitting, String place, Consumer<Problem> problems) {
        NodeKind kind = subject.kind(id);
        if (kind == null) {
            problems.accept(Problem.error(
                    "unknown-reference",
                    link.at(),
                    "there is no entity '" + id + "'",
                    Suggestion.closest(id, subject.ids())
                            .map(close -> "did you mean " + close + "?")
                            .orElse("define it, or load the dataset that does first")));
        } else if (!fitting.contains(kind)) {
            problems.accept(Problem.error(
                    "wrong-kind",
                    link.at(),
                    "'" + id + "' is of kind " + kind.label() + ", which cannot be the " + place + " of " + link.type(),
                    "possible: "
                            + fitting.stream().map(NodeKind::label).sorted().collect(Collectors.joining(", "))));
        }
    }

    @SuppressWarnings("unchecked") // the type of both properties is TEXTS
    private static List<String> ids(Link link, Property property) {
        return (List<String>) link.properties().getOrDefault(property, List.of());
    }
}
