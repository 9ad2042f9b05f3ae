package org.ascribe.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.graph.Graph;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Resolver;

/** What {@code up} prints when it is ready: who attributed what to whom, and where to go from there. */
final class Welcome {
    private static final List<String> COLUMNS = List.of("date", "who", "what", "whom", "words");
    private static final String ROWS = "12";

    private final CommonOptions common;
    private final LogFormat logFormat;
    private final PrintWriter out;

    Welcome(CommonOptions common, LogFormat logFormat, PrintWriter out) {
        this.common = common;
        this.logFormat = logFormat;
        this.out = out;
    }

    /** Prints it; for programs that collect lines, as one. */
    void print(Server server, Database database) {
        Answer answer = ask(database.graph());
        Map<String, String> addresses = addresses(server, database);
        Fields all = Fields.of("answer", answer).with("addresses", addresses);
        if (logFormat == LogFormat.json) {
            out.println(new String(Json.bytes(all), StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        if (common.output == OutputFormat.json) {
            new Printer(common, out).json(all);
            return;
        }
        out.println("Who attributed what to whom");
        out.println();
        out.print(TableText.of(new Result(answer, COLUMNS, answer.rows()), Terminal.width()));
        if (answer.truncated()) {
            out.println("... and more: ascribe ask who-attributed");
        }
        out.println();
        out.print(TableText.list(Fields.of(addresses), Terminal.width()));
        out.println();
        out.println("Ready. Stop with Ctrl-C.");
        out.flush();
    }

    private static Answer ask(Graph graph) {
        return new Asker(graph, new Catalogue(), new Resolver(graph)).ask("who-attributed", Map.of("limit", ROWS));
    }

    private Map<String, String> addresses(Server server, Database database) {
        URI http = server.address();
        URI bolt = database.connection().uri();
        String user = database.connection().user();
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("Explorer", http + "/");
        addresses.put("API", http + "/api/v1/questions");
        addresses.put("OpenAPI", http + "/docs");
        server.neo4jBrowser().ifPresent(browser -> addresses.put("Neo4j Browser", browser.toString()));
        server.management().ifPresent(port -> addresses.put("Metrics", port + "/metrics"));
        addresses.put("Bolt", bolt + " as user " + user);
        if (database.isEmbedded()) {
            addresses.put("Password", "cat '" + common.home().passwordFile() + "'");
        }
        return addresses;
    }
}
