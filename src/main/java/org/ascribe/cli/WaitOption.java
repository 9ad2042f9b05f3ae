package org.ascribe.cli;

import java.time.Duration;
import java.util.Map;
import java.util.Stack;
import java.util.function.Supplier;
import org.ascribe.failure.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option of commands that write: to wait for whoever is loading, instead of giving up. */
final class WaitOption {
    /** For as long as it takes. */
    private static final String FOREVER = Integer.toString(Integer.MAX_VALUE);

    @Option(
            names = "--wait",
            arity = "0..1",
            paramLabel = "SECONDS",
            preprocessor = OnlyAttached.class,
            converter = Numbers.Some.class,
            description = "Wait until whoever is loading now is done (or so many seconds) instead of exit code 5.")
    @Nullable
    private Integer seconds;

    /** For who goes on by itself, with nobody to decide. */
    static WaitOption asLongAsItTakes() {
        WaitOption option = new WaitOption();
        option.seconds = Integer.MAX_VALUE;
        return option;
    }

    /** Without seconds what follows is not taken for them: {@code --wait my.yaml} names a file. */
    static final class OnlyAttached implements IParameterPreprocessor {
        @Override
        @SuppressWarnings("JdkObsolete") // picocli has it so
        public boolean preprocess(
                Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                arguments.push(FOREVER);
            }
            return false;
        }
    }

    /** Does what may be in use by another, waiting if that is wanted. */
    <T> T patiently(CommonOptions common, Supplier<T> work) {
        return seconds == null ? work.get() : Patience.whileInUse(Duration.ofSeconds(seconds), common::progress, work);
    }
}
