package org.ascribe.load.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.input.ProxyInputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;

/** An input that is read in the background while the database is opened and asked whether it need be read at all. */
public final class ReadAhead implements AutoCloseable {
    private final Callable<List<Dataset>> read;
    private Background<List<Dataset>> reading;

    private ReadAhead(Callable<List<Dataset>> read) {
        this.read = read;
        this.reading = Background.start("read-ahead", read);
    }

    /** Begins to read it. */
    public static ReadAhead of(Inputs.Recognised recognised) {
        Input input = recognised.input();
        Input interruptible =
                new Input(input.name(), () -> new Interruptible(input.bytes().open()));
        return new ReadAhead(() -> recognised.format().readAll(interruptible));
    }

    /** What it holds, once it is read; from its beginning if that was given up. */
    public List<Dataset> datasets() {
        if (reading.isCancelled()) {
            reading = Background.start("read-ahead", read);
        }
        return reading.result();
    }

    /** Ends the reading, if it still goes on: hardly anybody wants it any more. */
    public void giveUp() {
        reading.close();
    }

    /** The same, for nobody wants it any more. */
    @Override
    public void close() {
        giveUp();
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
