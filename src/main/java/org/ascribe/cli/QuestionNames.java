package org.ascribe.cli;

import java.util.Iterator;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;

/** The names of the questions; for the shell, which alone has them read. */
final class QuestionNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return new Catalogue().all().stream().map(Question::name).iterator();
    }
}
