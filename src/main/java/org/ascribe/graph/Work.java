package org.ascribe.graph;

/** What is wanted of the database when it fails: who asked decides what helps. */
enum Work {
    /** Answering somebody. */
    QUESTION("The question", "Ask for less: name an entity, or a smaller limit"),
    /** Reading much or all, as loads, exports and checks do. */
    READING(
            "Reading from the database",
            "Run the same command again when the database has less to do, or give it more memory"),
    /** Writing a step of a load, of judgements or the like. */
    WRITING(
            "A step of writing",
            "The steps before it stay. Run the same command again; a load may take smaller steps with --batch-size"),
    /** Schema changes, and deleting in steps. */
    COMMAND("A command to the database", "Run the same command of Ascribe again: it goes on where this one ended");

    private final String subject;
    private final String less;

    Work(String subject, String less) {
        this.subject = subject;
        this.less = less;
    }

    /** Whether it needs the server that writes. */
    boolean writes() {
        return this == WRITING || this == COMMAND;
    }

    /** What it is called at the start of a sentence. */
    String subject() {
        return subject;
    }

    /** What to do where it is too much for the database. */
    String less() {
        return less;
    }
}
