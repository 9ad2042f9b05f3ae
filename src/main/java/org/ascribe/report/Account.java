package org.ascribe.report;

import java.util.List;

/**
 * An account of what is on record, before it is written in a form.
 *
 * @param title whom or what it is about
 * @param lead what the record says, in a few sentences
 * @param sections what it rests on
 * @param documents each cited document, the first with the number 1
 * @param note how it is to be read, and how to cite it
 */
public record Account(
        String title, List<String> lead, List<Section> sections, List<Document> documents, List<String> note) {

    /** A part of it: a line for each thing on record. */
    public record Section(String title, List<Line> lines) {}

    /** A line with the numbers of the documents that it rests on. */
    public record Line(String text, List<Integer> cited) {}

    /**
     * A document.
     *
     * @param text publisher, title and day
     * @param url its address, or an empty text
     */
    public record Document(String text, String url) {}
}
