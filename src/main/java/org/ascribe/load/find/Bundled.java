package org.ascribe.load.find;

import java.io.InputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;

/**
 * What comes with the program as an input beside files.
 *
 * @param bundle the one that is read, whatever the input
 */
record Bundled(Bundle bundle) implements Format {

    /** It with the format that reads it. */
    static Inputs.Recognised of(Bundle bundle) {
        return new Inputs.Recognised(new Input(bundle.title(), InputStream::nullInputStream), new Bundled(bundle));
    }

    @Override
    public String name() {
        return bundle.title();
    }

    @Override
    public String description() {
        return "What comes with the program";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return false;
    }

    @Override
    public Dataset read(Input input) {
        return bundle.read();
    }
}
