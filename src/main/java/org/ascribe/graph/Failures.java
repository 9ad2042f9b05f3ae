package org.ascribe.graph;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.failure.Failure;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Says what an exception of the driver means for people. */
final class Failures {
    private static final Pattern POOL = Pattern.compile(Trouble.POOL);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Failures() {}

    /** In the words that fit what was wanted. */
    static Failure of(Neo4jException e, Connection connection, Work work) {
        Trouble trouble = Trouble.of(sign(e));
        Map<String, String> words = Map.of(
                "at", connection.uri().toString(),
                "scheme", connection.uri().getScheme().replaceFirst("\\+.*", ""),
                "user", connection.user(),
                "database", connection.database() == null ? "home database" : "database " + connection.database(),
                "work", work.subject(),
                "seconds", Long.toString(connection.budget().transaction().toSeconds()),
                "less", work.less(),
                "said", String.valueOf(e.getMessage()));
        return Failure.of(trouble.kind(), filled(trouble.message(), words), filled(trouble.hint(), words), e);
    }

    /** Whether the server waits in vain for what was written before, or knows nothing of it. */
    static boolean lacksBookmarks(Neo4jException e) {
        return sign(e).contains("Bookmark");
    }

    /** Whether no connection of the pool came free in time, or none could be made where no Neo4j speaks. */
    static boolean timedOutInPool(Neo4jException e) {
        return e instanceof ClientException
                && POOL.matcher(String.valueOf(e.getMessage())).find();
    }

    /** The code of the server, or else all that the driver says: the reason may be deep inside. */
    private static String sign(Neo4jException e) {
        return within(e)
                .filter(Neo4jException.class::isInstance)
                .map(inner -> String.valueOf(((Neo4jException) inner).code()))
                .filter(code -> code.startsWith("Neo."))
                .findFirst()
                .orElseGet(() -> within(e)
                        .map(inner -> inner.getClass().getSimpleName() + ": " + inner.getMessage())
                        .collect(Collectors.joining("\n")));
    }

    /** An exception, its causes, and those that led to it, which the driver puts aside when it tries several servers. */
    private static Stream<Throwable> within(Throwable e) {
        Stream<Throwable> inner = Stream.concat(Stream.ofNullable(e.getCause()), Stream.of(e.getSuppressed()));
        return Stream.concat(Stream.of(e), inner.flatMap(Failures::within));
    }

    private static String filled(String text, Map<String, String> words) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), place.group())));
    }
}
