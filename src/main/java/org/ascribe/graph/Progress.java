package org.ascribe.graph;

/** Hears how far a load is, and may ask it to stop between two batches. */
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (phase, done, total) -> true;

    /**
     * A batch is in.
     *
     * @param phase what is being done, such as {@code nodes}
     * @param done elements written so far
     * @param total elements to write in all
     * @return whether to go on
     */
    boolean step(String phase, long done, long total);
}
