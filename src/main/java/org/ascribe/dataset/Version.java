package org.ascribe.dataset;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A version of a record whose source gives it an id and a time, so that versions of it in different inputs can be compared.
 *
 * @param id id of the record in its source
 * @param author who made it, as the source identifies them
 * @param made when this version was made
 * @param withdrawn whether it says that the record holds no longer
 * @param element what it became: id of a node, or {@link #ofLink} of a link; empty where it became nothing
 * @param successor id of the node that took its place when it was withdrawn; empty where none did
 */
public record Version(String id, String author, Instant made, boolean withdrawn, String element, String successor) {
    private static final String BETWEEN = "\t";
    private static final int PARTS = 6;

    /** The element that a link is. */
    public static String ofLink(Link link) {
        return link.type() + " " + link.from() + " " + link.to() + " " + link.key();
    }

    /** Whether it says something: that the record holds no longer, or what has become an element. */
    public boolean says() {
        return withdrawn || !element.isEmpty();
    }

    /** Whether it counts instead of another version of the record: it is by the same author, and later or the withdrawal. */
    public boolean beats(Version other) {
        return says()
                && id.equals(other.id)
                && author.equals(other.author)
                && (made.isAfter(other.made) || (made.equals(other.made) && withdrawn && !other.withdrawn));
    }

    /** Whether something stands for it. */
    public boolean holds() {
        return !withdrawn && !element.isEmpty();
    }

    /** The same of elements with other ids. */
    Version withIds(UnaryOperator<String> ids) {
        String[] parts = element.split(" ", -1);
        String other = parts.length == 1
                ? ids.apply(element)
                : parts[0] + " " + Arrays.stream(parts).skip(1).map(ids).collect(Collectors.joining(" "));
        return other.equals(element) ? this : new Version(id, author, made, withdrawn, other, successor);
    }

    /** As a text, to be noted. */
    public String text() {
        return String.join(BETWEEN, id, author, made.toString(), withdrawn ? "withdrawn" : "holds", element, successor);
    }

    /** From the text that was noted. */
    public static Version of(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new Version(
                parts[0], parts[1], Instant.parse(parts[2]), parts[3].equals("withdrawn"), parts[4], parts[5]);
    }
}
