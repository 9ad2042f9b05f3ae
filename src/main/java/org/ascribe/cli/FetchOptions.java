package org.ascribe.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.fetch.Fetched;
import org.ascribe.fetch.Fetcher;
import org.ascribe.fetch.Login;
import org.ascribe.fetch.Policy;
import org.ascribe.fetch.Shelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that fetch from elsewhere: what is allowed, and how much. */
final class FetchOptions {
    @Option(names = "--allow-http", description = "Fetch over plain http, too.")
    private boolean plain;

    @Option(names = "--allow-private", description = "Fetch from this machine and from private networks, too.")
    private boolean inside;

    @Option(
            names = "--fetch-megabytes",
            paramLabel = "NUMBER",
            converter = Numbers.Some.class,
            description = "How large a download may be (1000).")
    private int megabytes = (int) (Policy.MOST >> 20);

    @Option(
            names = "--fetch-minutes",
            paramLabel = "NUMBER",
            converter = Numbers.Some.class,
            description = "How long a download may take (30).")
    private int minutes = (int) Policy.LONGEST.toMinutes();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Of a collection of TAXII what was added since; else all, or what is new since the last time.")
    @Nullable
    private String since;

    @Option(
            names = "--fetch-login",
            paramLabel = "[USER@]HOST",
            description =
                    "Log in at that server, and nowhere else: USER with a password, without a user by a token (ASCRIBE_FETCH_LOGIN).")
    @Nullable
    private String loginAt;

    @Option(
            names = "--fetch-secret-file",
            paramLabel = "FILE",
            description = "File with that password or token and nothing else (or ASCRIBE_FETCH_SECRET).")
    @Nullable
    private Path secretFile;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Where downloads are kept. */
    static Shelf shelf(CommonOptions common) {
        return new Shelf(common.home().folder().resolve("fetched"));
    }

    /**
     * Checks what counts for collections only, before anything is fetched.
     *
     * @param arguments the addresses, files and others that are meant
     * @throws ParameterException if --since is no time, or there is no collection among them
     */
    void check(List<String> arguments) {
        if (from() != null && arguments.stream().noneMatch(Fetcher::isCollection)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since is for collections of TAXII only (taxii+https://...): leave it out for what is none");
        }
    }

    /** What is at an address, fetched if it has changed; nothing if the argument is no address. */
    Optional<Input> input(String argument, CommonOptions common) {
        if (!Fetcher.isAddress(argument)) {
            return Optional.empty();
        }
        Path file = fetch(argument, common).file();
        return Optional.of(new Input(Fetcher.shown(argument), Input.of(file).bytes()));
    }

    /** What was fetched from an address the last time; nothing if the argument is no address. */
    static Optional<Input> fetched(String argument, CommonOptions common) {
        return Fetcher.isAddress(argument)
                ? Optional.of(new Input(
                        Fetcher.shown(argument),
                        Input.of(shelf(common).file(argument)).bytes()))
                : Optional.empty();
    }

    /** Fetches what is at an address, if it has changed. */
    Fetched fetch(String address, CommonOptions common) {
        common.home().make();
        Login login = login(System.getenv());
        Policy policy = new Policy(plain, inside, (long) megabytes << 20, Duration.ofMinutes(minutes));
        common.progress("Fetching " + Fetcher.shown(address));
        Fetched fetched;
        try (LoadProgress progress = new LoadProgress(common, "Fetching " + Fetcher.shown(address))) {
            fetched = new Fetcher(shelf(common), policy, login, (bytes, whole) -> progress.step("fetch", bytes, whole))
                    .fetch(address, from());
        }
        common.progress(
                fetched.changed()
                        ? "Fetched " + fetched.note().bytes() + " bytes, SHA-256 "
                                + fetched.note().sha256()
                        : "It has not changed since it was fetched");
        return fetched;
    }

    /**
     * How to log in, or null.
     *
     * @throws Failure if a part of it is missing
     */
    @Nullable
    Login login(Map<String, String> environment) {
        String where = loginAt != null
                ? loginAt
                : environment.getOrDefault("ASCRIBE_FETCH_LOGIN", "").strip();
        if (where.isEmpty()) {
            if (secretFile != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--fetch-secret-file does not say where to log in: give --fetch-login, too");
            }
            return null;
        }
        String secret = secretFile != null
                ? SecretFile.read(secretFile, "password or token", "--fetch-secret-file")
                : environment.getOrDefault("ASCRIBE_FETCH_SECRET", "").strip();
        if (secret.isEmpty()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "There is no password or token for the login",
                    "Give --fetch-secret-file FILE or set ASCRIBE_FETCH_SECRET");
        }
        return Login.of(where, secret);
    }

    private @Nullable String from() {
        if (since == null) {
            return null;
        }
        try {
            return since.length() > 10
                    ? OffsetDateTime.parse(since).toInstant().toString()
                    : LocalDate.parse(since) + "T00:00:00Z";
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--since is a day such as 2024-03-25, not '" + since + "'", e);
        }
    }
}
