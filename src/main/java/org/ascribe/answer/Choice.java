package org.ascribe.answer;

/** Something that could have been meant by what was not understood: an entity or a question. */
public sealed interface Choice permits EntityRef, QuestionRef {

    /** What to write to mean it. */
    String id();

    /** Its name, for people. */
    String name();

    /** What it is, as programs know it. */
    String kindName();

    /** What it is, as people say it. */
    String kindWord();
}
