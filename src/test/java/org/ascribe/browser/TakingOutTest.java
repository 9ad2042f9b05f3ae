package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** What leaves the page: files with date, version and note; statements and commands that run elsewhere. */
class TakingOutTest extends BrowserTest {
    /** No part of the colour of ink is lighter. */
    private static final int INK = 110;

    private static final String NOTE = "A presence here is an allegation on record";
    private static final String DATED = "20\\d\\d-\\d\\d-\\d\\dT|Ascribe, \\d{1,2} \\w+ 20\\d\\d";

    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void exportsCarryDateVersionAndNote() throws IOException {
        page.open("/#/?whom=apt31").shows("main caption", "12 statements").shows("#version", "Data version");
        int claims = page.all("main table tbody tr").size();
        String csv = text("csv");
        assertThat(csv.lines()).hasSize(2 + claims);
        assertThat(csv).startsWith("\ufeff\"Date\",\"Who\",\"Who: ids\"").contains("https://", "\"apt31");
        isMarked(csv.lines().toList().getLast());
        String json = text("json");
        isMarked(json);
        assertThat(json).contains("\"rows\"", "\"claim\"", "#/?whom=apt31");
        String svg = text("svg");
        isMarked(svg);
        assertThat(svg).contains("<svg", "APT31").doesNotContain("class=");
        assertThat(svg)
                .contains(
                        "Who attributed what to whom",
                        "12 statements · whom: APT31",
                        ">United Kingdom<",
                        "Source: Ascribe");
        assertThat(texts(svg))
                .hasSizeGreaterThan(20)
                .allSatisfy((text, fill) -> assertThat(contrast(fill)).as(text).isGreaterThan(4.5));
        assertThat(svg).contains("paint-order=\"stroke", "src:url(data:font/ttf;base64,");
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(saved("png")));
        assertThat(png.getWidth()).isEqualTo(2 * number(svg, "width"));
        assertThat(png.getHeight()).isEqualTo(2 * number(svg, "height"));
        assertThat(png.getRGB(2, 2) & 0xffffff).as("paper").isEqualTo(0xffffff);
        assertThat(dark(png, 0, 0, png.getWidth(), 120)).as("title").isGreaterThan(500);
        assertThat(dark(png, 0, 200, png.getWidth() / 5, png.getHeight() - 200))
                .as("names of accusers")
                .isGreaterThan(500);
        assertThat(dark(png, 0, png.getHeight() - 130, png.getWidth() / 2, png.getHeight()))
                .as("source line")
                .isGreaterThan(200);
    }

    @Test
    void aPictureOfTheFirstRowsSaysSo() throws IOException {
        page.open("/#/questions/who-attributed?limit=20").shows("main caption", "First 20 rows");
        assertThat(text("svg")).contains("First 20 rows");
    }

    @Test
    void whatTheDarkPageGivesIsReadableOnPaper() throws IOException {
        page.open("/#/").shows("main caption", "52 statements").click("#theme").shows("#theme", "Light");
        String svg = text("svg");
        assertThat(texts(svg))
                .allSatisfy((text, fill) -> assertThat(contrast(fill)).as(text).isGreaterThan(4.5));
        page.click("#theme").shows("#theme", "Dark");
    }

    /** The texts of a drawing with their fills; of those with the same text one. */
    private static Map<String, String> texts(String svg) {
        Map<String, String> fills = new LinkedHashMap<>();
        Matcher text = Pattern.compile("<text[^>]*?\\bfill=\"([^\"]+)\"[^>]*>(.*?)</text>", Pattern.DOTALL)
                .matcher(svg);
        while (text.find()) {
            fills.put(text.group(2).replaceAll("<[^>]+>", ""), text.group(1));
        }
        return fills;
    }

    /** The contrast of a colour, written {@code #rrggbb} or {@code rgb(r, g, b)}, on white (WCAG 2.2). */
    private static double contrast(String colour) {
        List<Integer> parts = colour.startsWith("#")
                ? IntStream.of(1, 3, 5)
                        .mapToObj(i -> Integer.parseInt(colour.substring(i, i + 2), 16))
                        .toList()
                : Pattern.compile("\\d+")
                        .matcher(colour)
                        .results()
                        .map(part -> Integer.valueOf(part.group()))
                        .toList();
        double[] light = parts.stream()
                .mapToDouble(part -> part / 255.0)
                .map(part -> part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4))
                .toArray();
        return 1.05 / (.2126 * light[0] + .7152 * light[1] + .0722 * light[2] + .05);
    }

    /** How many pixels of a part are as dark as ink. */
    private static long dark(BufferedImage picture, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(left, right)
                        .mapToObj(x -> new Color(picture.getRGB(x, y)))
                        .filter(colour ->
                                Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue())) < INK)
                        .count())
                .sum();
    }

    @Test
    void graphsAreExportedAsTheyAreSeen() throws IOException {
        page.open("/#/graph?hide=Person&ops=*apt31~>apt31,MEMBER_OF,in,Person~>apt31,RUN_BY,out,Agency~@apt31,in")
                .shows(".counts", "7 filtered out")
                .shows("#version", "Data version");
        String graphml = text("graphml");
        isMarked(graphml);
        assertThat(graphml)
                .contains(
                        "<node id=\"apt31\">",
                        "source=\"apt31\" target=\"mss\"",
                        "<data key=\"edge-statedBy\">United Kingdom; US Department of Justice</data>",
                        "source=\"united-kingdom\" target=\"apt31\"",
                        "<data key=\"edge-statements\">3</data>",
                        "https://")
                .doesNotContain("ni-gaobin");
        String svg = text("svg");
        isMarked(svg);
        assertThat(svg)
                .contains("APT31", "marker-end=\"url(#arrow)\"", "<polygon", "<ellipse", "no state: firms")
                .contains("3 · 2024 · “almost certain”", "8 nodes, 8 links")
                .doesNotContain("Ni Gaobin");
        String csv = text("csv");
        isMarked(csv);
        assertThat(csv)
                .contains(
                        "APT31",
                        "Ministry of State Security",
                        "is run by",
                        "\"Stated by\"",
                        "\"Read it in: addresses\"")
                .contains("accuses (3 · 2024", "https://");
    }

    private static void isMarked(String content) {
        String version = page.text("#version").replaceFirst("(?s).*Data version (\\w+).*", "$1");
        assertThat(content).contains(NOTE, version).containsPattern(DATED);
    }

    @Test
    void theCommandAsksTheSame() throws IOException, InterruptedException {
        ChromeDriver driver = Chromium.driver();
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        page.open("/#/questions/aliases?actor=apt31").shows("main table", "Judgment Panda");
        page.clickText(".answer-tools button", "Copy as curl").shows(".answer-tools button", "Copied");
        String command = String.valueOf(driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"));
        assertThat(command).matches("curl '" + site.at("/api/v1/questions/aliases") + "[^']*'");
        URI address = URI.create(command.replaceAll("^curl '|'$", ""));
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("Judgment Panda");
        }
    }

    @Test
    void theStatementForNeo4jBrowserGivesTheSameRows() {
        page.open("/#/questions/who-attributed?whom=apt31&min-likelihood=80&asOf=2024-12-31")
                .shows("main table", "APT31");
        String link = String.valueOf(page.seen(".answer-tools a[target=_blank]").getAttribute("href"));
        assertThat(link).startsWith(site.at("/browser/?cmd=edit&arg="));
        String statement = URLDecoder.decode(link.replaceFirst(".*&arg=", ""), StandardCharsets.UTF_8);
        assertThat(statement).contains("'apt31'", "date('2024-12-31')").doesNotContainPattern("\\$\\w");
        assertThat(TestGraph.bundled().read(statement, Map.of()).rows()).hasSameSizeAs(page.all("main table tbody tr"));
    }

    private static String text(String format) throws IOException {
        return new String(saved(format), StandardCharsets.UTF_8);
    }

    /** Clicks the button of a format and waits for the file. */
    private static byte[] saved(String format) throws IOException {
        for (Path old : files()) {
            Files.delete(old);
        }
        page.click("[data-export=" + format + "]");
        page.until(
                "a file " + format,
                () -> files().stream().anyMatch(file -> file.toString().endsWith("." + format)));
        return Files.readAllBytes(files().getFirst());
    }

    private static List<Path> files() {
        if (!Files.isDirectory(Chromium.SAVED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Chromium.SAVED)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String svg, String attribute) {
        return Integer.parseInt(svg.replaceFirst("(?s).*?<svg[^>]* " + attribute + "=\"(\\d+).*", "$1"));
    }
}
