package org.ascribe.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives the options of a service from the environment, as containers have it: {@code --allow-host} from
 * {@code ASCRIBE_ALLOW_HOST}. What is given on the command line comes first; options that all commands share have variables of
 * their own.
 */
final class Environment implements IDefaultValueProvider {
    /** What Kubernetes sets ASCRIBE_PORT to where a service has the name ascribe. */
    private static final String SERVICE_LINK = "tcp://";

    private final Map<String, String> variables;

    /** That of this process. */
    Environment() {
        this(System.getenv());
    }

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.inherited() || option.versionHelp()) {
            return null;
        }
        String value = variables.get("ASCRIBE_"
                + option.longestName()
                        .replaceFirst("^--?", "")
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT));
        return value == null || value.isBlank() || value.startsWith(SERVICE_LINK) ? null : value.strip();
    }
}
