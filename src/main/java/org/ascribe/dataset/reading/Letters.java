package org.ascribe.dataset.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.ascribe.dataset.CharacterSet;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/** Decides in which character set a text is read, and says so where that is not certain. */
final class Letters {
    private Letters() {}

    /**
     * The character set of an input.
     *
     * @param declared the one that the text itself declares, which is believed unless its bytes say otherwise
     * @return nothing if its letters would be read wrong, which is then reported
     * @throws IOException if the input cannot be read
     */
    static Optional<Charset> of(Input input, Optional<Charset> declared, Draft draft) throws IOException {
        CharacterSet letters = input.characterSet();
        Location at = Location.of(input.name());
        if (letters.certainty() == CharacterSet.Certainty.TOLD) {
            return Optional.of(letters.charset());
        }
        Optional<Charset> other = declared.filter(charset -> !charset.name().startsWith("UTF"));
        if (other.isPresent()) {
            return other;
        }
        if (letters.certainty() == CharacterSet.Certainty.UNKNOWN) {
            draft.error("encoding", at, "Its letters are neither UTF-8 nor windows-1252", "save it as UTF-8");
            return Optional.empty();
        }
        if (letters.certainty() == CharacterSet.Certainty.GUESSED) {
            draft.warn("encoding", at, "It is no UTF-8; its letters were read as windows-1252", "are they right?");
        }
        return Optional.of(letters.charset());
    }
}
