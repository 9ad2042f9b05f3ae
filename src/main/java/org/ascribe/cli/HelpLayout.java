package org.ascribe.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help that shows what is special to a command first, and the options that all commands share after it. */
final class HelpLayout {
    private static final int UNBROKEN = 1_000;

    /** Commands that meet no database, and what would say which. */
    private static final Set<String> WITHOUT_DATABASE = Set.of(
            "ascribe completion",
            "ascribe fmt",
            "ascribe new dataset",
            "ascribe questions",
            "ascribe schema dataset",
            "ascribe sources");

    private static final Set<String> WHICH_DATABASE = Set.of("--uri", "--user", "--password-file", "--database");

    private HelpLayout() {}

    static void apply(CommandLine command) {
        Map<String, IHelpSectionRenderer> sections = command.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLayout::options);
        sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, HelpLayout::footer);
        command.getSubcommands().values().forEach(HelpLayout::apply);
    }

    /** Examples keep their lines, however long: broken ones fail as they are printed. */
    private static String footer(Help help) {
        StringBuilder text = new StringBuilder();
        int width = help.commandSpec().usageMessage().width();
        for (String line : help.commandSpec().usageMessage().footer()) {
            boolean example = line.startsWith("  ") && line.contains("ascribe ");
            Help.join(help.colorScheme().ansi(), example ? UNBROKEN : width, true, new String[] {line}, text);
        }
        return text.toString();
    }

    private static String options(Help help) {
        boolean top = help.commandSpec().parent() == null;
        String own = list(help, option -> !option.inherited() && !top);
        String common = list(help, option -> option.inherited() || top);
        return (own.isEmpty() ? "" : title("Options:") + own) + title("Common options:") + common;
    }

    private static String title(String words) {
        return System.lineSeparator() + words + System.lineSeparator();
    }

    private static String list(Help help, Predicate<OptionSpec> which) {
        List<OptionSpec> options = help.commandSpec().options().stream()
                .filter(option -> !option.hidden())
                .filter(option -> !WITHOUT_DATABASE.contains(help.commandSpec().qualifiedName(" "))
                        || !WHICH_DATABASE.contains(option.longestName()))
                .filter(which)
                .toList();
        return help.optionListExcludingGroups(options);
    }
}
