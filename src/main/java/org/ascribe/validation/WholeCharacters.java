package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.HalfCharacters;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;

/** All texts can be kept as they are: none has half of a character in it. */
@Singleton
final class WholeCharacters implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Entity entity : subject.entities()) {
            if (HalfCharacters.areIn(entity)) {
                problems.accept(wrong(entity.at(), entity.id()));
            }
        }
        for (Link link : subject.links()) {
            if (HalfCharacters.areIn(link)) {
                problems.accept(wrong(link.at(), link.from() + " " + link.type() + " " + link.to()));
            }
        }
    }

    private static Problem wrong(Location at, String what) {
        return Problem.error(
                "half-character",
                at,
                "'" + HalfCharacters.replaced(what)
                        + "' has half of a character in it (a lone surrogate, such as \\ud800)",
                "write the whole character, or remove it");
    }
}
