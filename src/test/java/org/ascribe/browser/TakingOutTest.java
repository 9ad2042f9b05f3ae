package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** What leaves the page: files with date, version and note; statements and commands that run elsewhere. */
class TakingOutTest extends BrowserTest {
    private static final String NOTE = "A presence here is an allegation on record";
    private static final String DATED = "20\\d\\d-\\d\\d-\\d\\dT|Ascribe, \\d{1,2} \\w+ 20\\d\\d";

    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void exportsCarryDateVersionAndNote() throws IOException {
        page.open("/#/?whom=apt31").shows(".sankey", "APT31").shows("#version", "Data version");
        int claims = page.all("main table tbody tr").size();
        String csv = text("csv");
        assertThat(csv.lines()).hasSize(1 + claims);
        assertThat(csv).startsWith("\ufeff\"Date\",\"Who\"");
        csv.lines().skip(1).forEach(TakingOutTest::isMarked);
        String json = text("json");
        isMarked(json);
        assertThat(json).contains("\"rows\"", "\"claim\"", "#/?whom=apt31");
        String svg = text("svg");
        isMarked(svg);
        assertThat(svg).contains("<svg", "APT31").doesNotContain("class=");
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(saved("png")));
        assertThat(png.getWidth()).isEqualTo(2 * number(svg, "width"));
        assertThat(png.getHeight()).isEqualTo(2 * number(svg, "height"));
        assertThat(colours(png, png.getHeight() - 60))
                .as("colours where the note stands")
                .isGreaterThan(5);
    }

    @Test
    void graphsAreExportedAsTheyAreSeen() throws IOException {
        page.open("/#/graph?hide=Person&ops=*apt31~>apt31,MEMBER_OF,in,Person~>apt31,RUN_BY,out,Agency")
                .shows(".counts", "7 filtered out")
                .shows("#version", "Data version");
        String graphml = text("graphml");
        isMarked(graphml);
        assertThat(graphml)
                .contains("<node id=\"apt31\">", "source=\"apt31\" target=\"mss\"")
                .doesNotContain("ni-gaobin");
        String svg = text("svg");
        isMarked(svg);
        assertThat(svg).contains("APT31").doesNotContain("Ni Gaobin");
        String csv = text("csv");
        isMarked(csv);
        assertThat(csv).contains("APT31", "Ministry of State Security", "is run by");
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

    private static long colours(BufferedImage picture, int y) {
        return IntStream.range(0, picture.getWidth())
                .map(x -> picture.getRGB(x, y))
                .distinct()
                .count();
    }
}
