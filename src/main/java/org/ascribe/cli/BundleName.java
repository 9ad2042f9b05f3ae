package org.ascribe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import org.ascribe.load.find.Bundle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A dataset that comes with the program, by the name that people give it. */
final class BundleName implements ITypeConverter<Bundle> {

    /** All of these names; for the shell. */
    static final class All extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        All() {
            super(Arrays.stream(Bundle.values()).map(Bundle::title).toList());
        }
    }

    @Override
    public Bundle convert(String name) {
        return Bundle.called(name)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + name + "' does not come with Ascribe, " + String.join(" and ", new All()) + " do"));
    }
}
