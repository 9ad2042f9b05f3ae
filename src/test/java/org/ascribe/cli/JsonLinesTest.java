package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** Logs for programs that collect them: a flat object a line, whoever wrote it. */
class JsonLinesTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(LoggedLines.class);

    @Test
    void anEventIsOneFlatLine() throws IOException {
        LoggingEvent event = new LoggingEvent(
                "", logger, Level.WARN, "two\nlines and \"quotes\"", new IllegalStateException("why"), null);
        event.addKeyValuePair(new KeyValuePair("http.response.status_code", 200));
        event.addKeyValuePair(new KeyValuePair("parameters", Map.of("since", LocalDate.of(2024, 3, 25))));

        String line = new String(new JsonLines().encode(event), StandardCharsets.UTF_8);

        assertThat(line).endsWith("}\n").hasLineCount(1);
        JsonNode read = new JsonMapper().readTree(line);
        assertThat(read.properties()).allMatch(field -> field.getValue().isValueNode());
        assertThat(read.get("message").asText()).isEqualTo("two\nlines and \"quotes\"");
        assertThat(read.get("log.level").asText()).isEqualTo("WARN");
        assertThat(read.get("http.response.status_code").isInt()).isTrue();
        assertThat(read.get("parameters").asText()).isEqualTo("{since=2024-03-25}");
        assertThat(read.get("error.message").asText()).isEqualTo("why");
        assertThat(read.get("error.stack_trace").asText()).contains("JsonLinesTest");
        assertThat(read.has("@timestamp")).isTrue();
    }

    @Test
    void whatIsPrintedForPeopleIsLoggedByTheLine() {
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(seen);
        try (PrintStream err = new PrintStream(new LoggedLines(), true, StandardCharsets.UTF_8)) {
            err.println("Loading {}");
            err.print("Warning: Zürich\n\nascribe: it failed\n  a hint\n");
        } finally {
            logger.detachAppender(seen);
            logger.setLevel(null);
        }
        assertThat(seen.list)
                .extracting(event -> event.getLevel() + " " + event.getFormattedMessage())
                .containsExactly(
                        "INFO Loading {}", "WARN Warning: Zürich", "ERROR ascribe: it failed", "INFO   a hint");
    }
}
