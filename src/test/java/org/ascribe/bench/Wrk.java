package org.ascribe.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the same address over and over by wrk, which must be installed. */
final class Wrk {
    private static final Pattern RESULT = Pattern.compile("p95 (?<p95>[0-9.]+) answers [1-9][0-9]* refused 0 lost 0");

    private Wrk() {}

    /**
     * The 95th percentile of the answers, in milliseconds, after as long a time of warming up.
     *
     * @throws IllegalStateException if one of them was not what was asked for
     */
    static double p95(URI address, int clients, int seconds) throws IOException, InterruptedException {
        run(address, clients, seconds);
        String out = run(address, clients, seconds);
        Matcher result = RESULT.matcher(out);
        if (!result.find()) {
            throw new IllegalStateException("wrk did not get what it asked for at " + address + "\n" + out);
        }
        return Double.parseDouble(result.group("p95"));
    }

    private static String run(URI address, int clients, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "--threads=1",
                        "--connections=" + clients,
                        "--duration=" + seconds + "s",
                        "--script=src/test/sh/p95.lua",
                        address.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        return out;
    }
}
