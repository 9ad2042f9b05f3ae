package org.ascribe.load.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import org.apache.commons.io.input.ProxyInputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;

/** An input that is read in the background while the database is opened and asked whether it need be read at all. */
public final class ReadAhead implements AutoCloseable {
    private final Background<List<Dataset>> reading;

    private ReadAhead(Background<List<Dataset>> reading) {
        this.reading = reading;
    }

    /** Begins to read it. */
    public static ReadAhead of(Inputs.Recognised recognised) {
        Input input = recognised.input();
        Input interruptible =
                new Input(input.name(), () -> new Interruptible(input.bytes().open()));
        return new ReadAhead(
                Background.start("read-ahead", () -> recognised.format().readAll(interruptible)));
    }

    /** What it holds, once it is read. */
    public List<Dataset> datasets() {
        return reading.result();
    }

    /** Ends the reading, if it still goes on: nobody wants it any more. */
    @Override
    public void close() {
        reading.close();
    }

    /** Breaks off when its reader is told to. */
    private static final class Interruptible extends ProxyInputStream {
        Interruptible(InputStream in) {
            super(in);
        }

        @Override
        protected void beforeRead(int bytes) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("no longer wanted");
            }
        }
    }
}
