package org.ascribe.answer;

/** Writes text into HTML. */
public final class Html {
    private Html() {}

    /** The text as it may stand in an element or in a quoted attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
