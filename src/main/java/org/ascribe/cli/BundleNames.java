package org.ascribe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import org.ascribe.load.find.Bundle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names that people give to the datasets that come with the program; for the shell. */
final class BundleNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    BundleNames() {
        super(Arrays.stream(Bundle.values()).map(Bundle::title).toList());
    }

    /** The dataset of such a name. */
    static final class Named implements ITypeConverter<Bundle> {
        @Override
        public Bundle convert(String name) {
            return Bundle.called(name)
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' does not come with Ascribe, "
                            + String.join(" and ", new BundleNames()) + " do"));
        }
    }
}
