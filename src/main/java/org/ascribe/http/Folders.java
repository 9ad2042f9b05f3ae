package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.resource.StaticResourceResolver;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says that there is nothing at the folders of static files, which would be served as empty files. */
@ServerFilter("/**")
final class Folders {
    private final StaticResourceResolver files;

    Folders(StaticResourceResolver files) {
        this.files = files;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        boolean folder = RouteAttributes.getRouteMatch(request).isEmpty()
                && files.resolve(request.getPath()).filter(Folders::isFolder).isPresent();
        return folder ? ProblemDetails.nothingAt(request.getPath()).answer(request) : null;
    }

    private static boolean isFolder(URL url) {
        try {
            return url.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarEntry().isDirectory()
                    : url.getProtocol().equals("file") && Files.isDirectory(Path.of(url.toURI()));
        } catch (IOException | URISyntaxException e) {
            return false; // left to be served, which will fail as it does for any file
        }
    }
}
