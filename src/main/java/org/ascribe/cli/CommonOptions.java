package org.ascribe.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.embedded.Home;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes: which database, and how to print. */
final class CommonOptions {
    private static final Pattern ADVISED = Pattern.compile(
            "\\bascribe (?:up(?! runs)|load|datasets|unload|history|verify|status|wipe|restore|backup|ask|search|export|resolve|show"
                    + "|schema apply|identity [a-z]+)\\b");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the embedded database (ASCRIBE_HOME; ~/.local/share/ascribe).")
    @Nullable
    Path data;

    @Option(
            names = "--uri",
            paramLabel = "URI",
            converter = Neo4jAddress.class,
            scope = ScopeType.INHERIT,
            description = "Use this Neo4j instead: neo4j://, neo4j+s:// or bolt:// (NEO4J_URI).")
    @Nullable
    URI uri;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "User of that Neo4j (NEO4J_USERNAME; neo4j).")
    @Nullable
    String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "File with the password of that user (or NEO4J_PASSWORD, or asked for).")
    @Nullable
    Path passwordFile;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Database of that Neo4j (NEO4J_DATABASE; the user's home database).")
    @Nullable
    String database;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "How to print the result: table, json or csv.")
    OutputFormat output = OutputFormat.table;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colours: auto, always or never (NO_COLOR).")
    ColorChoice color = ColorChoice.auto;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No progress, only results and errors.")
    boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Logs, and the technical cause of errors.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "This help.")
    boolean help;

    /** The folder of the embedded database. */
    Home home() {
        return Home.choose(data, System.getenv());
    }

    /** For a command with a form of its own: what it prints is neither JSON nor CSV, whatever is asked for. */
    void refuseOutput(String command, String hint) {
        if (output != OutputFormat.table) {
            throw Failure.of(Failure.Kind.USAGE, command + " cannot print " + output, hint);
        }
    }

    /** Commands that a text tells people to run, on the database that this one was told to use. */
    String onSameDatabase(String words) {
        String which = uri != null ? "--uri " + uri : data != null ? "--data " + data : "";
        return which.isEmpty() || words.contains(which)
                ? words
                : ADVISED.matcher(words).replaceAll(found -> Matcher.quoteReplacement(found.group() + " " + which));
    }

    /** Tells how a long command gets on, on stderr. */
    void progress(String words) {
        if (!quiet) {
            System.err.println(onSameDatabase(words));
        }
    }
}
