package org.ascribe.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ascribe.TestGraph;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {
    private static final List<String> HOSTILE = List.of(
            "</data><script>alert(1)</script>",
            "\"];\n evil [shape=none",
            "back\\slash\\",
            "&amp; &lt;b&gt; <b>",
            "\u0000\u0001\u001b[31m\uFFFE",
            "\uD800 alone",
            "\u202Eright to left",
            "狼毒草 \uD83D\uDC3C",
            "]]>");

    @Test
    void everythingInAGraphMlFileIsDeclaredAndConnected() throws Exception {
        TestGraph.bundled();
        Document document = parse(ExporterTest.export(Exporter.Form.graphml));
        Set<String> keys = attributes(document, "key", "id");
        Set<String> nodes = attributes(document, "node", "id");
        assertThat(attributes(document, "data", "key")).isSubsetOf(keys);
        assertThat(attributes(document, "edge", "source")).isSubsetOf(nodes);
        assertThat(attributes(document, "edge", "target")).isSubsetOf(nodes);
        assertThat(nodes).allMatch(id -> id.matches("[A-Za-z0-9._:-]+"));
        assertThat((long) document.getElementsByTagName("node").getLength())
                .isEqualTo(nodes.size())
                .isEqualTo(TestGraph.column("MATCH (n:Entity) RETURN count(n)").getFirst());
        assertThat((long) document.getElementsByTagName("edge").getLength())
                .isEqualTo(TestGraph.column("MATCH (:Entity)-[r]->(:Entity) WHERE type(r) <> 'RETIRED' RETURN count(r)")
                        .getFirst());
    }

    @Test
    void aHostileNameIsNothingButAName() throws Exception {
        StringWriter out = new StringWriter();
        draw(new GraphMl(out));
        Document document = parse(out.toString());
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(HOSTILE.size());
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(out.toString()).contains("&lt;/data&gt;&lt;script&gt;");
    }

    @Test
    void aGraphMlIdIsATokenAndStillUnique() {
        assertThat(GraphMl.token("alias:Storm-0558")).isEqualTo("alias:Storm-0558");
        assertThat(GraphMl.token("alias:Storm 0558")).isEqualTo("alias:Storm_20_0558");
        assertThat(GraphMl.token("alias:Storm_20_0558")).isNotEqualTo(GraphMl.token("alias:Storm 0558"));
    }

    @Test
    void graphvizDrawsHostileNamesAsTheyAre() throws Exception {
        StringWriter out = new StringWriter();
        draw(new Dot(out));
        String svg = graphviz(out.toString());
        assertThat(parse(svg).getElementsByTagName("ellipse").getLength()).isZero();
        assertThat(svg.split("class=\"node\"", -1)).hasSize(HOSTILE.size() + 1);
        assertThat(svg).contains("&lt;/data&gt;&lt;script&gt;", "&amp;amp;", "狼毒草");
    }

    @Test
    void graphvizDrawsTheWholeGraph() throws Exception {
        TestGraph.bundled();
        // Layers of so many nodes take it a minute.
        String svg = graphviz(ExporterTest.export(Exporter.Form.dot), "-Ksfdp");
        assertThat((long) svg.split("class=\"node\"", -1).length - 1)
                .isEqualTo(TestGraph.column("MATCH (n:Entity) RETURN count(n)").getFirst());
    }

    @Test
    void aTableHasALineForEachNodeOfADatasetAndEachRelationship() {
        TestGraph.bundled();
        List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(ExporterTest.export(Exporter.Form.csv)).stream()
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.getFields()).hasSize(8));
        assertThat(lines.stream()
                        .filter(line -> line.getField(0).equals("node"))
                        .map(line -> line.getField(2)))
                .doesNotHaveDuplicates()
                .contains("apt31");
        assertThat(lines.stream().filter(line -> line.getField(0).equals("relationship")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getFields().subList(5, 7)).noneMatch(String::isEmpty));
    }

    @Test
    void everyDrawingIsMadeOfHostileNamesHere() throws IOException {
        String here = Files.readString(Path.of("src/test/java/org/ascribe/export/DrawingTest.java"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/ascribe/export"))) {
            List<String> drawings =
                    files.map(DrawingTest::drawing).flatMap(Optional::stream).toList();
            assertThat(drawings).isNotEmpty();
            assertThat(drawings.stream().filter(name -> !here.contains("draw(new " + name + "(")))
                    .as("what is not drawn of hostile names in DrawingTest")
                    .isEmpty();
        }
    }

    private static Optional<String> drawing(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            return Files.readString(file).contains("class " + name + " implements Drawing")
                    ? Optional.of(name)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Drawing drawing) throws IOException {
        drawing.begin();
        for (String name : HOSTILE) {
            drawing.node(new Vertex(name, NodeKind.ACTOR, name, Map.of("description", Value.of(name))));
        }
        for (String name : HOSTILE) {
            drawing.link(new Edge(RelationshipType.SAME_AS, name, HOSTILE.getFirst(), Map.of("basis", Value.of(name))));
        }
        drawing.end();
    }

    private static String graphviz(String dot, String... options) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(Stream.concat(Stream.of("dot", "-Tsvg"), Stream.of(options))
                            .toList())
                    .start();
        } catch (IOException e) {
            Assumptions.abort("skipped: Graphviz is not installed (Debian: graphviz)");
            return "";
        }
        try (var in = process.getOutputStream()) {
            in.write(dot.getBytes(StandardCharsets.UTF_8));
        }
        String svg = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(complaints).isZero();
        return svg;
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Set<String> attributes(Document document, String element, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList elements = document.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
