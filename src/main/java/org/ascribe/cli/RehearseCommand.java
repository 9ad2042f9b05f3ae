package org.ascribe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Does once what people do, while the JVM records what it needs for that: the build makes its AOT cache from this. */
@Command(name = "rehearse", hidden = true, description = "Used by the build.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> COMMANDS = List.of(
            "ask who-attributed --whom APT31",
            "ask who-attributed --limit 3 -o json",
            "ask aliases APT31 -o csv",
            "ask nonsense",
            "ask aliases --actor nonsense",
            "questions",
            "search wuhan",
            "resolve APT31",
            "show APT31",
            "report APT31",
            "status",
            "datasets",
            "history",
            "verify",
            "schema verify",
            "--help",
            "load --help",
            "ask who-attributed --help");
    private static final List<String> PAGES = List.of(
            "/",
            "/api/v1/questions",
            "/api/v1/questions/who-attributed?whom=APT31",
            "/api/v1/entities/apt31",
            "/api/v1/search?q=wuhan",
            "/api/v1/stats",
            "/health/readiness",
            "/browser/");

    private final CommonOptions common;

    RehearseCommand(CommonOptions common) {
        this.common = common;
    }

    private static final String STORY = "/dataset/china-2024.yaml";

    /** A bundle as small as can be, for what a load needs. */
    private static final String BUNDLE = """
            {"type": "bundle", "objects": [
             {"type": "intrusion-set", "id": "intrusion-set--1", "name": "Rehearsal", "aliases": ["Trial"],
              "created_by_ref": "identity--1"},
             {"type": "identity", "id": "identity--1", "name": "Nobody", "identity_class": "organization"}]}
            """;

    @Override
    public Integer call() {
        Home home = common.home();
        RunFile running = RunFile.of(home).orElseThrow(() -> new IllegalStateException("ascribe up does not run"));
        int worst = ExitCode.OK;
        for (String command : COMMANDS) {
            worst = Math.max(worst, run((command + " --data " + home.folder()).split(" ", -1)));
        }
        load(home);
        for (String page : PAGES) {
            get(running.http().resolve(page));
        }
        return worst;
    }

    /** The program ends a moment later, and the folder goes with it: what is loaded does no harm. */
    private static void load(Home home) {
        String data = home.folder().toString();
        try (InputStream story = Objects.requireNonNull(RehearseCommand.class.getResourceAsStream(STORY), STORY)) {
            Path bundle = Files.writeString(home.folder().resolve("rehearsal.json"), BUNDLE);
            Path dataset = home.folder().resolve("rehearsal.yaml");
            Files.copy(story, dataset);
            run("validate", dataset.toString(), "--data", data);
            run("fmt", "--check", dataset.toString());
            run("load", bundle.toString(), "--data", data);
            run("load", bundle.toString(), "--data", data, "--dry-run");
        } catch (IOException e) {
            System.err.println(home.folder() + ": " + e.getMessage());
        }
    }

    /** Runs a command; anything but an answer or a complaint about the question is a failure. */
    private static int run(String... arguments) {
        CommandLine line = Main.commandLine(arguments);
        line.setOut(new PrintWriter(Writer.nullWriter()));
        int code = line.execute(arguments);
        System.err.println(code + " " + String.join(" ", arguments));
        return code == ExitCode.USAGE || code == ExitCode.INPUT ? ExitCode.OK : code;
    }

    private static void get(URI page) {
        try (InputStream in = page.toURL().openStream()) {
            in.readAllBytes();
        } catch (IOException e) {
            System.err.println(page + ": " + e.getMessage());
        }
    }
}
