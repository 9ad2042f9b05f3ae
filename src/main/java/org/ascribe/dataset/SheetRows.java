package org.ascribe.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a spreadsheet that has columns, from its {@code content.xml}. */
final class SheetRows {
    /** A sheet that has no such number of columns in its first rows is a cover or a note. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int FIRST_ROWS = 30;

    /** Cells and rows that are repeated further than this are the empty rest of the sheet. */
    private static final int MOST_REPEATED = 1_000;

    private static final int WIDEST = 20_000;
    private static final int LONGEST_CELL = 1 << 20;
    private static final Set<String> NOT_OF_CELLS = Set.of("annotation", "shapes", "tracked-changes");

    private final XMLStreamReader xml;
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private int width;
    private boolean inTable;
    private boolean over;
    private boolean ended;

    /**
     * Looks for the sheet.
     *
     * @throws IOException if it is no sound XML; also while reading
     */
    SheetRows(InputStream content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(new InputStreamReader(content, StandardCharsets.UTF_8));
            findTable();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** How many cells the widest of the first rows has. */
    int width() {
        return width;
    }

    /** The cells of the next row that is not empty, up to the last that is filled; null at the end. */
    @Nullable
    List<String> next() throws IOException {
        try {
            if (inTable && !over && rows.isEmpty()) {
                row();
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
        return inTable ? rows.pollFirst() : null;
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

    private static IOException damaged(XMLStreamException e) {
        return e.getNestedException() instanceof IOException beneath
                ? beneath
                : new IOException("it is a damaged spreadsheet", e);
    }
}
