package org.ascribe.load.find;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.apache.commons.io.input.ProxyInputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.jspecify.annotations.Nullable;

/** An input that is read in the background while the database is opened and asked whether it need be read at all. */
public final class ReadAhead implements AutoCloseable {
    private final Callable<List<Dataset>> read;
    private @Nullable Background<List<Dataset>> reading;

    private ReadAhead(Callable<List<Dataset>> read) {
        this.read = read;
    }

    /** One that has yet to begin. */
    public static ReadAhead of(Inputs.Recognised recognised) {
        Input input = recognised.input();
        Input interruptible =
                new Input(input.name(), () -> new Interruptible(input.bytes().open()));
        return new ReadAhead(() -> recognised.format().readAll(interruptible));
    }

    /** Begins to read it, if that was not begun or was given up, and gives itself. */
    public ReadAhead begin() {
        begun();
        return this;
    }

    /** What it holds, once it is read. */
    public List<Dataset> datasets() {
        return begun().result();
    }

    private Background<List<Dataset>> begun() {
        Background<List<Dataset>> now = reading;
        if (now == null || now.isCancelled()) {
            now = Background.start("read-ahead", read);
            reading = now;
        }
        return now;
    }

    /** Ends the reading, if it goes on: hardly anybody wants it any more. */
    public void giveUp() {
        if (reading != null) {
            reading.close();
        }
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

        /** What it throws is no matter of the file: a format would go on with what it has read so far. */
        @Override
        protected void beforeRead(int bytes) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("no longer wanted");
            }
        }
    }
}
