package org.ascribe.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** Finds the Cypher files of a folder of the class path, be it a real folder or one in a jar. */
record QuestionFiles(ClassLoader classPath) {
    private static final String ENDING = ".cypher";

    /** The texts of the files, by name without ending. */
    Map<String, String> read(String folder) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String file : names(folder)) {
                texts.put(file.substring(0, file.length() - ENDING.length()), text(folder + "/" + file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + " on the class path", e);
        }
        return texts;
    }

    private List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (URL url : java.util.Collections.list(classPath.getResources(folder))) {
            names.addAll("jar".equals(url.getProtocol()) ? inJar(url, folder + "/") : inFolder(url));
        }
        return names.stream().filter(name -> name.endsWith(ENDING)).distinct().toList();
    }

    private static List<String> inFolder(URL url) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(uri(url)))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> inJar(URL url, String prefix) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private String text(String resource) throws IOException {
        try (InputStream in = classPath.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("No resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
