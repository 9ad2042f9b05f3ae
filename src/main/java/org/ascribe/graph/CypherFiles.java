package org.ascribe.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;

/**
 * The Cypher files that come with the program, from a folder of classes or from its jar. Types of relationships must stand in the
 * text of a statement, or the database plans a scan: a file has the name of a {@link RelationshipGroup} in place of all that are in
 * it, or {@code TYPE} and {@code KIND} in place of one that is given.
 */
public final class CypherFiles {
    private static final Pattern GROUP = Pattern.compile("(?<=[\\w\\[]:)("
            + Arrays.stream(RelationshipGroup.values()).map(Enum::name).collect(Collectors.joining("|")) + ")\\b");

    private CypherFiles() {}

    /** The text of a file such as {@code schema.cypher} or {@code lookup/paths.cypher}, with the types of its groups. */
    public static String read(String name) {
        return GROUP.matcher(text(name))
                .replaceAll(group -> RelationshipGroup.valueOf(group.group()).pattern());
    }

    /** The text of a file of statements on one type of relationships. */
    public static String read(String name, RelationshipType type) {
        return text(name).replace("TYPE", type.name());
    }

    /** The text of a file of statements on nodes with one label. */
    public static String read(String name, String label) {
        return text(name).replace("KIND", label);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(CypherFiles.class.getResourceAsStream("/cypher/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the Cypher files of a folder, such as {@code questions/aliases.cypher}, in alphabetical order. */
    public static List<String> list(String folder) {
        URL url = Objects.requireNonNull(CypherFiles.class.getResource("/cypher/" + folder), folder);
        try {
            // Not as a file system, which takes longer to set up than all that is then read.
            return url.openConnection() instanceof JarURLConnection jar
                    ? names(folder, jar.getJarFile())
                    : names(folder, Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements of a file: they end with a semicolon, lines that start with {@code //} are comments. */
    public static List<String> statements(String name) {
        String withoutComments = read(name).replaceAll("(?m)^\\s*//.*$", "");
        return Arrays.stream(withoutComments.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static List<String> names(String folder, JarFile jar) {
        String start = "cypher/" + folder + "/";
        return cypher(
                folder,
                jar.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(start) && name.indexOf('/', start.length()) < 0)
                        .map(name -> name.substring(start.length())));
    }

    private static List<String> names(String folder, Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return cypher(folder, files.map(file -> file.getFileName().toString()));
        }
    }

    private static List<String> cypher(String folder, Stream<String> files) {
        return files.filter(name -> name.endsWith(".cypher"))
                .map(name -> folder + "/" + name)
                .sorted()
                .toList();
    }
}
