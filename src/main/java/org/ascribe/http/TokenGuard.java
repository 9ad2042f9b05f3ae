package org.ascribe.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who gives the token of this server, where it has one: programs as {@code Authorization: Bearer TOKEN}, browsers
 * as the password of any user, which they ask for by themselves. Probes of its health need none.
 */
@Requires(property = TokenGuard.PROPERTY)
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 300)
final class TokenGuard {
    static final String PROPERTY = "ascribe.http.token";

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final byte[] token;

    TokenGuard(@Value("${" + PROPERTY + "}") String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (request.getPath().startsWith("/health/") || isGiven(request)) {
            return null;
        }
        return ProblemDetails.of(HttpStatus.UNAUTHORIZED, "This server answers only who gives its token")
                .withHint("Send the header Authorization: Bearer TOKEN; in a browser, the token is the password")
                .answer(request)
                .header("WWW-Authenticate", "Basic realm=\"ascribe\", charset=\"UTF-8\"")
                .header("WWW-Authenticate", "Bearer realm=\"ascribe\"");
    }

    private boolean isGiven(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst("Authorization")
                .flatMap(TokenGuard::given)
                .filter(this::isRight)
                .isPresent();
    }

    /** Takes as long for a wrong token as for the right one, so that nobody learns it letter by letter. */
    private boolean isRight(byte[] given) {
        return MessageDigest.isEqual(given, token);
    }

    private static Optional<byte[]> given(String authorization) {
        if (startsWith(authorization, BEARER)) {
            return Optional.of(authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
        }
        return startsWith(authorization, BASIC)
                ? password(authorization.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private static boolean startsWith(String authorization, String scheme) {
        return authorization.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static Optional<byte[]> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
