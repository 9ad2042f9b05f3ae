package org.ascribe.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The table in a spreadsheet of the OpenDocument format, written as the CSV in UTF-8 that a program would save of it. Of several
 * sheets it is the first that has columns; what stands on others, such as a cover, is left out. A date is written as ISO 8601.
 */
final class Spreadsheet extends InputStream {
    /** How much a file may unpack to: ten times the largest list. */
    private static final long LARGEST = 1L << 30;

    private static final String MARK = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    /** Where the name of the first file in a zip stands. */
    private static final int NAME_AT = 30;

    /** So many bytes tell a spreadsheet. */
    static final int START = NAME_AT + MARK.length();

    private final InputStream content;
    private final SheetRows rows;
    private byte[] line = new byte[0];
    private int at;
    private int width;

    /** Whether a file that begins so is a spreadsheet: the first thing in its zip says what it is. */
    static boolean begins(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(MARK, NAME_AT);
    }

    /**
     * Reads a spreadsheet.
     *
     * @throws IOException if it is none that is sound; also while reading
     */
    static InputStream open(InputStream zip) throws IOException {
        ZipInputStream files = new ZipInputStream(zip);
        for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
            if (file.getName().equals("content.xml")) {
                return new Spreadsheet(BoundedInputStream.builder()
                        .setInputStream(files)
                        .setMaxCount(LARGEST + 1)
                        .setOnMaxCount((most, count) -> {
                            throw new IOException("it unpacks to more than " + (LARGEST >> 20) + " MB; save it as CSV");
                        })
                        .get());
            }
        }
        throw new IOException("it is a spreadsheet without content");
    }

    private Spreadsheet(InputStream content) throws IOException {
        this.content = content;
        rows = new SheetRows(content);
        width = rows.width();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == line.length) {
            List<String> row = rows.next();
            if (row == null) {
                return -1;
            }
            line = csv(row).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int read = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, offset, read);
        at += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Every row is as wide as the widest so far: what is not written at its end is empty. */
    private String csv(List<String> cells) {
        width = Math.max(width, cells.size());
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < width; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            csv.append(i == 0 ? "\"" : ",\"").append(cell.replace("\"", "\"\"")).append('"');
        }
        return csv.append('\n').toString();
    }
}
