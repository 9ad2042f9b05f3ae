package org.ascribe.cli;

import java.util.ArrayList;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;

/** The names of the questions; for the shell. */
final class QuestionNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    QuestionNames() {
        super(new Catalogue().all().stream().map(Question::name).toList());
    }
}
