package org.ascribe.dataset;

/**
 * A place in an input file.
 *
 * @param file name of the file as the user gave it
 * @param line line, from 1; 0 where the format has none
 * @param column column, from 1; 0 where the format has none
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, shorter where parts are unknown. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
