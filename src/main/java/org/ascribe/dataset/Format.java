package org.ascribe.dataset;

import java.util.List;

/** A file format that can be read into values of the model; implementations are found by injection. */
public interface Format {

    /** The name for {@code --as}, such as {@code stix}. */
    String name();

    /** One sentence that says what files it reads. */
    String description();

    /**
     * Whether the input looks like this format.
     *
     * @param head the first 64 kB of the input, decompressed, as UTF-8
     */
    boolean recognises(String fileName, String head);

    /**
     * Whether an input is of this format.
     *
     * @param head the first 64 kB of the input, decompressed, as UTF-8; a format that shows only further on reads the input itself
     */
    default boolean recognises(Input input, String head) {
        return recognises(input.name(), head);
    }

    /** Reads the whole input. What is wrong with it ends up in the problems of the result, never in an exception. */
    Dataset read(Input input);

    /** Reads an input of a format that holds several datasets in one file. */
    default List<Dataset> readAll(Input input) {
        return List.of(read(input));
    }
}
