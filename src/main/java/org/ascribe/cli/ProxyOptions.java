package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.http.BasePath;
import org.ascribe.http.TrustedProxies;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How {@code up} is reached behind another server that hands requests on to it. */
final class ProxyOptions {
    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            converter = Prefix.class,
            description = "Path below which the page and the API are reached, such as /attribution.")
    private String basePath = "";

    @Option(
            names = "--trust-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            converter = Range.class,
            description = "Proxies that may say for whom they ask, by X-Forwarded-For, -Proto, -Host and -Prefix, or"
                    + " by Forwarded: addresses, or ranges such as 10.0.0.0/8. Of others these headers are ignored.")
    private List<String> proxies = new ArrayList<>();

    /** What stands before all paths; empty where nothing does. */
    String basePath() {
        return basePath;
    }

    /** Adds its settings to those of the server. */
    void addTo(Map<String, Object> properties) {
        if (!basePath.isEmpty()) {
            properties.put("ascribe.http.base-path", basePath);
        }
        properties.put("ascribe.http.trusted-proxies", proxies);
    }

    /** A path as it stands before others. */
    static final class Prefix implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return text.strip().equals("/")
                    ? ""
                    : BasePath.parse(text)
                            .orElseThrow(() -> new TypeConversionException("'" + text
                                    + "' is no path such as /attribution, of letters, digits, '.', '_', '~' and '-'"));
        }
    }

    /** An address or a range of them. */
    static final class Range implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                TrustedProxies.of(List.of(text));
                return text.strip();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
