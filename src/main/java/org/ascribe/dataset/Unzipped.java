package org.ascribe.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** The content of a gzip or of a file in a zip, which ends in an error where it turns out to be a bomb. */
final class Unzipped extends FilterInputStream {
    /** Up to here a file may be as dense as it likes: no reader is hurt by so much. */
    private static final long ALWAYS = 4L << 20;
    /** Real data shrink to a tenth, made-up data to a fiftieth, one letter over and over to a thousandth. */
    private static final long DENSEST = 200;

    /** Small, for what is taken from the file counts as unpacked. */
    private static final int BUFFER = 8 << 10;

    private final BoundedInputStream stored;
    private long count;

    private Unzipped(InputStream content, BoundedInputStream stored) {
        super(content);
        this.stored = stored;
    }

    /** The content of a gzip. */
    static InputStream gzip(InputStream gzip) throws IOException {
        BoundedInputStream stored =
                BoundedInputStream.builder().setInputStream(gzip).get();
        return new Unzipped(new GZIPInputStream(stored, BUFFER), stored);
    }

    /**
     * A file in a zip.
     *
     * @throws NoSuchFileException if the zip holds no file of that name
     */
    static InputStream entry(InputStream zip, String name) throws IOException {
        BoundedInputStream stored =
                BoundedInputStream.builder().setInputStream(zip).get();
        ZipInputStream entries = new ZipInputStream(stored);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new Unzipped(entries, stored);
            }
        }
        throw new NoSuchFileException(name);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        counted(skipped);
        return skipped;
    }

    private void counted(long more) throws IOException {
        count += more;
        if (count > ALWAYS && count / DENSEST > stored.getCount()) {
            throw new IOException(
                    "it unpacks to more than " + DENSEST + " times its size; unpack it first if that is right");
        }
    }
}
