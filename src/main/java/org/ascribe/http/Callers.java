package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who asks, before anything else is done with a request: who else says so than a proxy that is trusted is not heard. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class Callers {
    private final TrustedProxies proxies;
    private final String basePath;

    Callers(
            @Value("${ascribe.http.trusted-proxies:}") List<String> proxies,
            @Value("${" + BasePath.PROPERTY + ":}") String basePath) {
        this.proxies =
                TrustedProxies.of(proxies.stream().filter(one -> !one.isBlank()).toList());
        this.basePath = basePath;
    }

    /** Who opens the prefix alone is sent to the page below it: its links lead on from there. */
    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        Caller caller = caller(request);
        caller.noteOn(request);
        if (basePath.isEmpty() || !request.getPath().equals(basePath)) {
            return null;
        }
        String query = request.getUri().getRawQuery();
        return HttpResponse.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", caller.path("/") + (query == null ? "" : "?" + query));
    }

    private Caller caller(HttpRequest<?> request) {
        Caller direct = Caller.direct(request, basePath);
        if (!proxies.has(direct.client())) {
            return direct;
        }
        String prefix = request.getHeaders()
                .getFirst("X-Forwarded-Prefix")
                .flatMap(BasePath::parse)
                .orElse(basePath);
        return Forwarded.in(request.getHeaders())
                .map(said -> {
                    int hops = said.hops(proxies);
                    return new Caller(
                            said.client(hops).orElse(direct.client()),
                            said.scheme(hops).orElse(direct.scheme()),
                            said.host(hops).orElse(direct.host()),
                            prefix);
                })
                .orElseGet(() -> new Caller(direct.client(), direct.scheme(), direct.host(), prefix));
    }
}
