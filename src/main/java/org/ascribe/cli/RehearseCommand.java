package org.ascribe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Does once what people do, while the JVM records what it needs for that: the build makes its AOT cache from this. */
@Command(name = "rehearse", hidden = true, description = "Used by the build.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<List<String>> COMMANDS = List.of(List.of("--help"));
    private static final List<String> PAGES = List.of("/", "/api/v1/questions");
    private static final long PATIENCE_SECONDS = 180;

    private final CommonOptions common;

    RehearseCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException {
        Home home = common.home();
        Thread.ofPlatform()
                .daemon()
                .start(() -> run("up", "--port", "0", "--bolt-port", "0", "--data", "" + home.folder()));
        RunFile running = await(home);
        for (List<String> command : COMMANDS) {
            run(command.toArray(String[]::new));
        }
        for (String page : PAGES) {
            get(running.http().resolve(page));
        }
        return ExitCode.OK;
    }

    private static RunFile await(Home home) throws InterruptedException {
        for (long tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            Optional<RunFile> running = RunFile.of(home);
            if (running.isPresent()) {
                return running.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("ascribe up did not get ready");
    }

    private static void run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(Writer.nullWriter()));
        int code = line.execute(arguments);
        System.err.println(code + " " + String.join(" ", arguments));
    }

    private static void get(URI page) {
        try (InputStream in = page.toURL().openStream()) {
            in.readAllBytes();
        } catch (IOException e) {
            System.err.println(page + ": " + e.getMessage());
        }
    }
}
