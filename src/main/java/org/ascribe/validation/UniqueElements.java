package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.NodeKind;

/** An id belongs to one entity, and a dataset states a link of a type between two ends once for each who states it. */
@Singleton
final class UniqueElements implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        Map<String, Location> seen = new HashMap<>();
        Map<String, Entity> alike = new HashMap<>();
        for (Entity entity : subject.entities()) {
            Location first = seen.putIfAbsent(entity.id(), entity.at());
            if (first != null) {
                problems.accept(Problem.error(
                        "duplicate-id",
                        entity.at(),
                        "the id '" + entity.id() + "' stands already at " + first,
                        "give one of them another id"));
            }
            // Names are kept as each writes them.
            Entity like =
                    entity.kind() == NodeKind.ALIAS ? null : alike.putIfAbsent(NameKey.folded(entity.id()), entity);
            if (like != null && !like.id().equals(entity.id())) {
                problems.accept(Problem.warning(
                        "like-id",
                        entity.at(),
                        "the ids '" + entity.id() + "' and '" + like.id() + "', at " + like.at()
                                + ", look the same and are two",
                        "give them the same id if they are one"));
            }
        }
        seen.clear();
        for (Link link : subject.links()) {
            Location first =
                    seen.putIfAbsent(link.type() + " " + link.from() + "\n" + link.to() + "\n" + link.key(), link.at());
            if (first != null) {
                problems.accept(Problem.error(
                        "duplicate-link",
                        link.at(),
                        link.from() + " " + link.type().inFiles() + " " + link.to() + " stands already at " + first,
                        "put its documents into one list, or say who else states it"));
            }
        }
    }
}
