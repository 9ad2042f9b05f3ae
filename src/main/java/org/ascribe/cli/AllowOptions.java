package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By which names {@code up} is called, and which pages elsewhere may ask it. */
final class AllowOptions {
    private static final String NAMED_ORIGINS = "micronaut.server.cors.configurations.named.";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            split = ",",
            converter = Host.class,
            description = "Other names of this server, as in the Host header of requests to it.")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            split = ",",
            converter = Origin.class,
            description = "Origins of other pages that may ask the API in a browser, such as https://example.org, or"
                    + " http://127.0.0.1:3333 for OpenRefine.")
    private List<String> origins = new ArrayList<>();

    /** The names, as they were given. */
    List<String> hosts() {
        return hosts;
    }

    /** Adds its settings to those of the server; without origins there is no word of them. */
    void addTo(BiConsumer<String, Object> properties) {
        if (!origins.isEmpty()) {
            properties.accept("micronaut.server.cors.enabled", true);
            properties.accept(NAMED_ORIGINS + "allowed-origins", origins);
            // POST is for questions that do not fit into an address, and changes nothing either.
            properties.accept(NAMED_ORIGINS + "allowed-methods", List.of("GET", "HEAD", "POST"));
            properties.accept(
                    NAMED_ORIGINS + "exposed-headers", List.of("ETag", "Link", "Retry-After", "X-Request-Id"));
            properties.accept(NAMED_ORIGINS + "allow-credentials", false);
        }
    }

    /** A name or an address, as it stands in a Host header before the port. */
    static final class Host implements ITypeConverter<String> {
        private static final Pattern FORM =
                Pattern.compile("[\\p{Alnum}_-]+(?:\\.[\\p{Alnum}_-]+)*|\\[[\\p{XDigit}:.]+]");

        @Override
        public String convert(String text) {
            String host = text.strip();
            if (!FORM.matcher(host).matches()) {
                throw new TypeConversionException(
                        "'" + text
                                + "' is no name such as ascribe.example.org, without what stands before and after it in an address");
            }
            return host;
        }
    }

    /** An origin, as browsers send it. */
    static final class Origin implements ITypeConverter<String> {
        private static final Pattern FORM = Pattern.compile(
                "https?://(?:[\\p{Alnum}_-]+(?:\\.[\\p{Alnum}_-]+)*|\\[[\\p{XDigit}:.]+])(?::\\d{1,5})?");

        @Override
        public String convert(String text) {
            String origin = text.strip().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
            if (!FORM.matcher(origin).matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is no origin such as https://example.org, of scheme, host and port alone");
            }
            return origin;
        }
    }
}
