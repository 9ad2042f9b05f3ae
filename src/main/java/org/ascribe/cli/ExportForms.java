package org.ascribe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ascribe.export.Exporter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms of {@code export}, those of the exporter and the files that the importer of Neo4j takes; for the shell. */
final class ExportForms extends ArrayList<String> {
    /** The one that is many files. */
    static final String NEO4J_IMPORT = "neo4j-import";

    private static final long serialVersionUID = 1L;

    ExportForms() {
        super(Arrays.stream(Exporter.Form.values()).map(Enum::name).toList());
        add(NEO4J_IMPORT);
    }

    /** A form of such a name. */
    static final class Named implements ITypeConverter<String> {
        @Override
        public String convert(String name) {
            List<String> forms = new ExportForms();
            if (!forms.contains(name)) {
                throw new TypeConversionException(
                        "expected one of " + forms + " (case-sensitive) but was '" + name + "'");
            }
            return name;
        }
    }
}
