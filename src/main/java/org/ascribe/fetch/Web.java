package org.ascribe.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/** Gets what is at an address, following redirects as far as the policy allows. */
final class Web implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;

    private final Policy policy;
    private final @Nullable Login login;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /**
     * Opens nothing yet.
     *
     * @param login how to log in at the server that it is for, or null
     */
    Web(Policy policy, @Nullable Login login) {
        this.policy = policy;
        this.login = login;
    }

    /**
     * The answer, of whatever status but a redirect.
     *
     * @throws Failure if the address, or one that it leads to, must not be fetched, or redirects do not end
     * @throws IOException if the server cannot be reached or breaks off
     */
    HttpResponse<InputStream> get(URI address, Map<String, String> headers) throws IOException {
        URI here = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            policy.check(here);
            HttpResponse<InputStream> response = send(here, headers);
            String next = response.headers().firstValue("Location").orElse("");
            if (response.statusCode() / 100 != 3 || next.isEmpty()) {
                return response;
            }
            response.body().close();
            try {
                here = here.resolve(next);
            } catch (IllegalArgumentException e) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        Policy.shown(here) + " leads to what is no address",
                        "Check the address",
                        e);
            }
        }
        throw Failure.of(
                Failure.Kind.INPUT,
                Policy.shown(address) + " leads from one address to the next without end",
                "Open it in a browser to see where it leads");
    }

    private HttpResponse<InputStream> send(URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(policy.silence())
                .header("User-Agent", "Ascribe (public attribution data)");
        headers.forEach(request::header);
        if (login != null && login.isFor(address)) { // asked anew for each redirect
            request.header("Authorization", login.header(address));
        }
        try {
            return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(Failure.Kind.INTERRUPTED, "Stopped while fetching " + Policy.shown(address), "", e);
        }
    }

    /** Says in plain words why a server could not be reached. */
    static Failure unreachable(URI address, IOException e) {
        String why = switch (e) {
            case HttpTimeoutException slow -> "the server does not answer";
            case ConnectException none -> "no server answers there";
            case SSLException tls -> "its certificate or encryption is not to be trusted: " + tls.getMessage();
            default -> String.valueOf(e.getMessage());
        };
        return Failure.of(
                Failure.Kind.INPUT,
                Policy.shown(address) + " cannot be fetched: " + why,
                "Try again later; what has arrived is kept, and the next try goes on from there",
                e);
    }

    /** Says in plain words what a server has answered instead. */
    Failure refused(URI address, HttpResponse<?> response) {
        int status = response.statusCode();
        boolean told = login != null && login.isFor(response.uri());
        String why = switch (status) {
            case 401, 403 ->
                told
                        ? "the server does not take the login, or gives it no access"
                        : "the server wants a login, or gives no access";
            case 404, 410 -> "there is nothing at that address";
            case 429 -> "the server has had too many requests";
            default -> status >= 500 ? "the server is out of order" : "the server does not give it";
        };
        return Failure.of(
                Failure.Kind.INPUT,
                Policy.shown(address) + " cannot be fetched: " + why + " (" + status + ")",
                status == 401 || status == 403 ? hint(told) : "Open the address in a browser to see what is there");
    }

    private String hint(boolean told) {
        if (told) {
            return "Check the user and the password, or the token";
        }
        return login == null
                ? "Open the address in a browser to see what is there; if you have a login, give it with --fetch-login"
                : "The login is for " + login.server() + " and goes nowhere else";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
