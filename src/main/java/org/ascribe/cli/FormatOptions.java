package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import org.ascribe.load.find.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that read files: what the files are, where their content does not tell. */
final class FormatOptions {
    @Option(names = "--as", paramLabel = "FORMAT", description = "The format, instead of telling it from the content.")
    @Nullable
    private String as;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "YAML that says which column of a table is what; the files are then such tables.")
    @Nullable
    private Path map;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What finds and reads files: in all formats, or as tables by the map that is given. */
    Inputs inputs(ApplicationContext beans) {
        if (map != null && as != null) {
            throw new ParameterException(spec.commandLine(), "--as and --map both say what the files are; give one");
        }
        return map == null ? beans.getBean(Inputs.class) : Inputs.ofTables(map);
    }

    /** The name of the format that all files are of, or null to tell it from each. */
    @Nullable
    String name(Inputs inputs) {
        return map == null ? as : inputs.formats().getFirst().name();
    }
}
