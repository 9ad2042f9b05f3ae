package org.ascribe.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.query.Parameter;

/** What people often want of an assistant that has the graph, as prompts to choose from. */
final class Prompts {
    private static final String HOW = " Quote the words, name the day and the instrument, number the documents and list"
            + " them. Say who denies it. Keep what is said apart from what is proven.";

    private Prompts() {}

    /** All of them. */
    static List<SyncPromptSpecification> all() {
        return List.of(
                prompt(
                        "who-attributed",
                        "Who attributed an operation or a group to whom?",
                        "With the tools who-attributed and contested, tell who attributed {what} to whom." + HOW,
                        "what"),
                prompt(
                        "who-accused",
                        "What is somebody accused of, and by whom?",
                        "With the tools who-attributed (parameter whom), measures and contested, tell what {whom} is accused of,"
                                + " by whom, and what was done about it." + HOW,
                        "whom"),
                prompt(
                        "who-is",
                        "Who is meant by the name of a group?",
                        "With the tools resolve, aliases and chain-of-command, tell who is meant by {name}, who uses that name,"
                                + " which other groups carry it, and who is said to run the group." + HOW,
                        "name"),
                prompt(
                        "compare",
                        "How do states and firms differ about an operation?",
                        "With the tools compare and disagreements, tell how those who spoke about {what} differ in words,"
                                + " confidence, date and whom they name." + HOW,
                        "what"));
    }

    private static SyncPromptSpecification prompt(String name, String title, String text, String... arguments) {
        List<PromptArgument> needed = Arrays.stream(arguments)
                .map(argument -> PromptArgument.builder(argument)
                        .description("A name, an alias or an id")
                        .required(true)
                        .build())
                .toList();
        Prompt prompt = Prompt.builder(name)
                .title(title)
                .description(title)
                .arguments(needed)
                .build();
        return new SyncPromptSpecification(
                prompt,
                (context, request) -> GetPromptResult.builder(List.of(PromptMessage.builder(
                                        Role.USER,
                                        TextContent.builder(asked(text, request.arguments(), arguments))
                                                .build())
                                .build()))
                        .description(title)
                        .build());
    }

    private static String asked(String text, Map<String, ?> given, String... arguments) {
        try {
            return filled(text, given, arguments);
        } catch (Failure e) {
            throw Resources.refused(e);
        }
    }

    private static String filled(String text, Map<String, ?> given, String... arguments) {
        String filled = text;
        for (String argument : arguments) {
            Object value = given == null ? null : given.get(argument);
            if (value == null || value.toString().isBlank()) {
                throw Failure.of(
                        Failure.Kind.USAGE, "The prompt needs the argument " + argument, "Give it in arguments");
            }
            filled = filled.replace("{" + argument + "}", Parameter.bounded(argument, value.toString()));
        }
        return filled;
    }
}
