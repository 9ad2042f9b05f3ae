package org.ascribe.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The table in a spreadsheet of the OpenDocument format, written as the CSV in UTF-8 that a program would save of it. Of several
 * sheets it is the first that has columns; what stands on others, such as a cover, is left out. A date is written as ISO 8601.
 */
final class Spreadsheet extends InputStream {
    /** A sheet that has no such number of columns in its first rows is a cover or a note. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int FIRST_ROWS = 30;

    /** Cells and rows that are repeated further than this are the empty rest of the sheet. */
    private static final int MOST_REPEATED = 1_000;

    private static final int WIDEST = 20_000;
    private static final int LONGEST_CELL = 1 << 20;

    /** How much a file may unpack to: ten times the largest list. */
    private static final long LARGEST = 1L << 30;

    private static final String MARK = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    /** Where the name of the first file in a zip stands. */
    private static final int NAME_AT = 30;

    /** So many bytes tell a spreadsheet. */
    static final int START = NAME_AT + MARK.length();

    private static final Set<String> NOT_OF_CELLS = Set.of("annotation", "shapes", "tracked-changes");

    private final InputStream content;
    private final XMLStreamReader xml;
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private byte[] line = new byte[0];
    private int at;
    private int width;
    private boolean inTable;
    private boolean over;
    private boolean ended;

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
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(content);
            findTable();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
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
            List<String> row = next();
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

    /** Reads the first rows of each sheet until one has columns. */
    private void findTable() throws XMLStreamException {
        while (!ended && !inTable) {
            rows.clear();
            width = 0;
            over = false;
            if (toSheet()) {
                while (rows.size() < FIRST_ROWS && row()) {
                    width = Math.max(width, rows.getLast().size());
                }
                inTable = width >= FEWEST_COLUMNS;
            }
        }
    }

    private @Nullable List<String> next() throws IOException {
        try {
            if (inTable && !over && rows.isEmpty()) {
                row();
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
        return inTable ? rows.pollFirst() : null;
    }

    private boolean toSheet() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table")) {
                return true;
            }
        }
        ended = true;
        return false;
    }

    /** Adds the next row of the sheet that is not empty; false at the end of the sheet. */
    private boolean row() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (ends(event, "table")) {
                over = true;
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
                int repeated = repeated("number-rows-repeated");
                List<String> cells = cells();
                if (!cells.isEmpty()) {
                    for (int i = 0; i < Math.min(repeated, MOST_REPEATED); i++) {
                        rows.add(cells);
                    }
                    return true;
                }
            }
        }
        ended = true;
        return false;
    }

    /** The cells of a row up to the last that is filled. */
    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int empty = 0;
        for (int event = xml.next(); !ends(event, "table-row"); event = xml.next()) {
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            if (starts && xml.getLocalName().endsWith("table-cell")) {
                int repeated = repeated("number-columns-repeated");
                String text = cell(xml.getLocalName());
                if (text.isEmpty()) {
                    empty = Math.min(empty + repeated, WIDEST);
                } else if (cells.size() + empty < WIDEST) {
                    cells.addAll(Collections.nCopies(empty, ""));
                    cells.addAll(Collections.nCopies(Math.min(repeated, MOST_REPEATED), text));
                    empty = 0;
                }
            }
        }
        return cells;
    }

    private String cell(String element) throws XMLStreamException {
        String day = attribute("date-value");
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        for (int event = xml.next(); !ends(event, element); event = xml.next()) {
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            if (starts && NOT_OF_CELLS.contains(xml.getLocalName())) {
                skip(xml.getLocalName());
            } else if (starts) {
                paragraphs += xml.getLocalName().equals("p") ? 1 : 0;
                text.append(between(xml.getLocalName(), text.isEmpty()));
            } else if (ends(event, "p")) {
                paragraphs--;
            } else if (event == XMLStreamConstants.CHARACTERS && paragraphs > 0 && text.length() < LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
        return day.isEmpty() ? text.toString().strip() : day.replaceFirst("T.*", "");
    }

    /** What an element inside a cell stands for. */
    private static String between(String element, boolean first) {
        return switch (element) {
            case "p" -> first ? "" : "\n";
            case "line-break" -> "\n";
            case "s", "tab" -> " ";
            default -> "";
        };
    }

    private void skip(String element) throws XMLStreamException {
        for (int event = xml.next(); !ends(event, element); event = xml.next()) {
            // not part of the cell
        }
    }

    private boolean ends(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private int repeated(String attribute) {
        String number = attribute(attribute);
        return number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : 1;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
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

    private static IOException damaged(XMLStreamException e) {
        return e.getNestedException() instanceof IOException beneath
                ? beneath
                : new IOException("it is a damaged spreadsheet", e);
    }
}
