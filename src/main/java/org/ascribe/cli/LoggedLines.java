package org.ascribe.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Takes what is printed for people, by this program or by a library, and logs each line of it. */
final class LoggedLines extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedLines.class);

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
        if (b != '\n') {
            line.write(b);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            LOG.atLevel(level(text)).log(text);
        }
    }

    private static Level level(String text) {
        if (text.startsWith("ascribe: ")) {
            return Level.ERROR;
        }
        return text.startsWith("Warning") ? Level.WARN : Level.INFO;
    }
}
