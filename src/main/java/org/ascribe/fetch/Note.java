package org.ascribe.fetch;

/**
 * What is noted of a download.
 *
 * @param address where it is from
 * @param etag the mark that the server gives to this state of it; empty where it gives none
 * @param lastModified the server's date of it, as the server writes it; empty where it gives none
 * @param sha256 hash of its bytes, in hexadecimal
 * @param bytes how many bytes it has
 * @param fetched when it was fetched or last found to be the same, as an instant
 */
public record Note(String address, String etag, String lastModified, String sha256, long bytes, String fetched) {
    /** Of nothing yet. */
    static Note none(String address) {
        return new Note(address, "", "", "", 0, "");
    }

    /** Whether the mark tells one state from another byte for byte, so that two parts with it fit together. */
    boolean fits() {
        return !etag.isEmpty() && !etag.startsWith("W/");
    }

    /** The same, looked at at another time. */
    Note at(String time) {
        return new Note(address, etag, lastModified, sha256, bytes, time);
    }
}
