package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What goes to the log as text. */
class LogSetupTest {
    @Test
    void whatOthersHaveSentIsNoLineOfItsOwn() {
        LoggerContext context = new LoggerContext();
        new LogSetup().configure(context);
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        var appender = (ConsoleAppender<?>) root.getAppender(LogSetup.APPENDER);
        var encoder = (PatternLayoutEncoder) appender.getEncoder();
        String sent = "version x\n12:00:00.000 ERROR FAKE \u001b[31mline\r\u009b31m";
        LoggingEvent event =
                new LoggingEvent("test", root, ch.qos.logback.classic.Level.WARN, sent, null, new Object[0]);

        assertThat(new String(encoder.encode(event), StandardCharsets.UTF_8))
                .endsWith(" version x 12:00:00.000 ERROR FAKE  [31mline  31m" + System.lineSeparator());
    }
}
