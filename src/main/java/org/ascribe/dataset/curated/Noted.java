package org.ascribe.dataset.curated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A part of a YAML document with the comments that stand at it. */
abstract sealed class Noted {
    /** Comments and blank lines on lines of their own before it, each comment with its sign, a blank line as an empty text. */
    final List<String> before = new ArrayList<>();
    /** The comment at the end of its line. */
    Optional<String> beside = Optional.empty();

    /** A single value. */
    static final class Scalar extends Noted {
        final String value;
        final String source;
        final ScalarStyle style;

        /**
         * As it stands somewhere.
         *
         * @param value what it says
         * @param source how it is written
         * @param style in which style that is
         */
        Scalar(String value, String source, ScalarStyle style) {
            this.value = value;
            this.source = source;
            this.style = style;
        }

        @Override
        Stream<Noted> parts() {
            return Stream.empty();
        }
    }

    /** A list, or a mapping, whose parts are keys and values in turn. */
    static final class Collection extends Noted {
        final List<Noted> parts = new ArrayList<>();
        final boolean mapping;
        final boolean inLine;
        final int column;
        /** Comments behind the last part. */
        final List<String> after = new ArrayList<>();

        /**
         * An empty one.
         *
         * @param mapping whether it has keys
         * @param inLine whether it is written in brackets or braces
         * @param column where it begins
         */
        Collection(boolean mapping, boolean inLine, int column) {
            this.mapping = mapping;
            this.inLine = inLine;
            this.column = column;
        }

        @Override
        Stream<Noted> parts() {
            return parts.stream();
        }

        /** Whether it fits on a line: it is written so, and nothing in it is commented. */
        boolean fitsOnALine() {
            return inLine && isPlain();
        }

        private boolean isPlain() {
            return after.stream().noneMatch(Noted::isComment)
                    && parts().allMatch(part -> part.before.stream().noneMatch(Noted::isComment)
                            && part.beside.isEmpty()
                            && (!(part instanceof Collection inner) || inner.isPlain()));
        }
    }

    /** What it is made of. */
    abstract Stream<Noted> parts();

    /** Whether a line of its own has words. */
    static boolean isComment(String line) {
        return !line.isEmpty();
    }
}
