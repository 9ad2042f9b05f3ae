package org.ascribe.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character set that a text is stored in, as far as its bytes tell.
 *
 * @param charset how to read it
 * @param certainty how far that is to be trusted
 */
public record CharacterSet(Charset charset, Certainty certainty) {

    /** How sure a character set is. */
    public enum Certainty {
        /** Its bytes leave no doubt: it is UTF-8. */
        TOLD,
        /** It is no UTF-8, and windows-1252 is what spreadsheets write where Latin letters are in use. */
        GUESSED,
        /** It is UTF-8 with some broken letters. */
        DAMAGED,
        /** It is none of those known here, or letters of another script that would all be read wrong. */
        UNKNOWN
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Latin letters beyond ASCII stand among plain ones; so many in a row are letters of another script. */
    private static final int LONG_RUN = 4;

    /** Tells it from the bytes of a text that is not UTF-16; they are read to their end. */
    static CharacterSet of(InputStream in) throws IOException {
        Census census = new Census();
        byte[] block = new byte[1 << 16];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            census.count(block, read);
        }
        return census.verdict();
    }

    /** Counts what speaks for UTF-8 and what against it. */
    private static final class Census {
        private long letters;
        private long broken;
        private long undefined;
        private long high;
        private long highInRuns;
        private int run;
        private int due;

        void count(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                count(bytes[i] & 0xff);
            }
        }

        private void count(int b) {
            if (b >= 0x80) {
                high++;
                run++;
                undefined += b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d ? 1 : 0;
            } else {
                endRun();
            }
            if (due > 0) {
                boolean follows = (b & 0xc0) == 0x80;
                due = follows ? due - 1 : 0;
                letters += follows && due == 0 ? 1 : 0;
                if (follows) {
                    return;
                }
                broken++;
            }
            if (b >= 0x80) {
                due = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
                broken += due == 0 ? 1 : 0;
            }
        }

        private void endRun() {
            highInRuns += run >= LONG_RUN ? run : 0;
            run = 0;
        }

        CharacterSet verdict() {
            endRun();
            if (broken == 0) {
                return new CharacterSet(StandardCharsets.UTF_8, Certainty.TOLD);
            }
            if (letters >= broken) {
                return new CharacterSet(StandardCharsets.UTF_8, Certainty.DAMAGED);
            }
            boolean otherScript = undefined > 0 || highInRuns * 2 > high;
            return new CharacterSet(WINDOWS, otherScript ? Certainty.UNKNOWN : Certainty.GUESSED);
        }
    }
}
