package org.ascribe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command that the README, its pages or a help text shows.
 *
 * @param text as it is typed, without {@code ./} and without what is said about it
 */
record ShownCommand(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```|`(\\./ascribe [^`]+)`");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");

    /** All, each once: those of the pages first, as a reader meets them. */
    static List<ShownCommand> all() {
        return Stream.concat(pages(), helps(Main.commandLine())).distinct().toList();
    }

    private static Stream<ShownCommand> pages() {
        return Stream.concat(
                        Stream.of(Path.of("README.md")),
                        Stream.of("editor", "analyst", "programmer", "operator")
                                .map(page -> Path.of("src/site", page + ".md")))
                .flatMap(page -> BLOCK.matcher(read(page))
                        .results()
                        .flatMap(block -> commands(block.group(1) == null ? block.group(2) : block.group(1))));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ShownCommand> helps(CommandLine command) {
        return Stream.concat(
                examples(command.getCommandSpec().usageMessage().footer()),
                command.getSubcommands().values().stream().flatMap(ShownCommand::helps));
    }

    /** Those that the end of a help text shows. */
    static Stream<ShownCommand> examples(String... footer) {
        return commands(Arrays.stream(footer)
                .dropWhile(line -> !line.startsWith("Example"))
                .skip(1)
                .map(line -> line.replace("%%", "%").strip().replaceFirst("\\s{3,}.*", ""))
                .collect(Collectors.joining("\n")));
    }

    private static Stream<ShownCommand> commands(String lines) {
        return lines.replaceAll("\\\\\n\\s*", "")
                .lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                .flatMap(line -> Arrays.stream(line.split(" && ")))
                .map(line -> line.replaceFirst("^source <\\((.*)\\)$", "$1").replaceFirst("^\\./ascribe", "ascribe"))
                .filter(line -> !line.isEmpty())
                .map(ShownCommand::new);
    }

    /** Its words, without quotes; what another program is to make of its output is left out. */
    List<String> words() {
        List<String> words = new ArrayList<>(WORD.matcher(text)
                .results()
                .map(word -> word.group().replaceAll("['\"]", ""))
                .toList());
        int pipe = words.indexOf("|");
        return pipe < 0 ? words : words.subList(0, pipe);
    }
}
