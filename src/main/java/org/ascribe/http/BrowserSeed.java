package org.ascribe.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.graph.CypherFiles;
import org.ascribe.query.Catalogue;

/**
 * What Neo4j Browser has from the first second: the style of the graph, and the questions as favourites. It keeps both in the
 * browser, under keys of its own; a script that runs before it puts them there.
 */
@Singleton
final class BrowserSeed {
    /** The name of the script, beside the page of Neo4j Browser. */
    static final String SCRIPT = "ascribe.js";

    private static final String FOLDER = "browser/";
    private static final String FIRST_SCRIPT = "<script src=";

    private final String seed;

    BrowserSeed(Catalogue catalogue) {
        List<Favourite> favourites = catalogue.all().stream()
                .map(question -> new Favourite(
                        "ascribe-" + question.name(),
                        CypherFiles.read(FOLDER + "favourites/" + question.name() + ".cypher")))
                .toList();
        this.seed = Json.text(new Seed(CypherFiles.read(FOLDER + "style.grass"), favourites));
    }

    /** The page of Neo4j Browser, with the script before its own. */
    static byte[] page(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .replaceFirst(FIRST_SCRIPT, "<script src=\"" + SCRIPT + "\"></script>" + FIRST_SCRIPT)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The script, from its template. */
    byte[] script(String template) {
        return template.replace("{{seed}}", seed).getBytes(StandardCharsets.UTF_8);
    }

    private record Seed(String style, List<Favourite> favourites) implements RowValue {}

    /** A favourite as Neo4j Browser keeps it; the first line of the content is its name. */
    private record Favourite(String id, String content) implements RowValue {}
}
