package org.ascribe.dataset.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/**
 * Reads the records of a large XML file one at a time; what is broken goes into the problems of the draft. Document types, and
 * with them entities of the file's own, are not followed.
 */
public final class XmlRecords {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 100;
    private static final int LONGEST_RECORD = 4 << 20;

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final Pattern DECLARED = Pattern.compile("\\A\\W{0,4}xml [^>]*encoding=[\"']([\\w.:-]{1,40})[\"']");

    /** Messages of the parser begin with the place, which is given apart. */
    private static final String MESSAGE = "Message: ";

    private final Input input;
    private final Draft draft;

    /** How much of the record that is being read was read. */
    private int length;

    private boolean isTooLarge;

    /** The records of an input, whose problems go into the draft. */
    public XmlRecords(Input input, Draft draft) {
        this.input = input;
        this.draft = draft;
    }

    /** The outermost element that a text begins with, without what is in it; nothing if it is no XML. */
    public static Optional<XmlNode> root(String head) {
        String text = head.replace("\ufeff", "").stripLeading();
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(
                            new XmlNode(xml.getLocalName(), attributes(xml), "", List.of(), Location.of("")));
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty(); // what is broken in it is said when it is read
        }
        return Optional.empty();
    }

    /** Hands over each outermost element of one of these names. */
    public void of(Set<String> names, Consumer<XmlNode> reader) {
        try {
            Optional<Charset> letters = Letters.of(input, declared(input.head()), draft);
            if (letters.isPresent()) {
                read(letters.get(), names, reader);
            }
        } catch (XMLStreamException e) {
            broken(e);
        } catch (UncheckedIOException e) {
            draft.unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            draft.unreadable(Location.of(input.name()), e);
        }
    }

    private void read(Charset letters, Set<String> names, Consumer<XmlNode> reader)
            throws IOException, XMLStreamException {
        try (PushbackReader text = withoutMark(new InputStreamReader(input.open(), letters))) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(text);
            boolean any = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
                    any = true;
                    length = 0;
                    XmlNode node = read(xml, 0);
                    reader.accept(node);
                    if (draft.isHopeless(node.at())) {
                        return;
                    }
                }
            }
            if (!any) {
                draft.error(
                        "no-records",
                        Location.of(input.name()),
                        "It holds no element " + String.join(" or ", new TreeSet<>(names)),
                        "is it another file?");
            }
        }
    }

    private static PushbackReader withoutMark(Reader text) throws IOException {
        PushbackReader unmarked = new PushbackReader(text);
        int first = unmarked.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            unmarked.unread(first);
        }
        return unmarked;
    }

    private static Optional<Charset> declared(String head) {
        Matcher declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no character set that is known here
        }
    }

    private void broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Throwable nested = cause instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : cause;
            if (nested instanceof IOException beneath) {
                draft.unreadable(Location.of(input.name()), beneath);
                return;
            }
        }
        Location at = e.getLocation() == null
                ? Location.of(input.name())
                : new Location(
                        input.name(),
                        Math.max(0, e.getLocation().getLineNumber()),
                        Math.max(0, e.getLocation().getColumnNumber()));
        if (isTooLarge) {
            draft.error("too-large", at, "A record is larger than those of any list", "Is this the right file?");
            return;
        }
        String message = String.valueOf(e.getMessage());
        String plain = message.substring(message.contains(MESSAGE) ? message.indexOf(MESSAGE) + MESSAGE.length() : 0);
        draft.error("xml", at, "This is no sound XML: " + plain, "");
    }

    private XmlNode read(XMLStreamReader xml, int depth) throws XMLStreamException {
        String name = xml.getLocalName();
        Location at = new Location(
                input.name(),
                xml.getLocation().getLineNumber(),
                xml.getLocation().getColumnNumber());
        Map<String, String> attributes = attributes(xml);
        attributes.values().forEach(value -> length += value.length());
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(read(xml, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
                length += xml.getTextLength();
            }
            length++;
            if (length > LONGEST_RECORD || depth > DEEPEST) {
                isTooLarge = true;
                throw new XMLStreamException("too large");
            }
        }
        return new XmlNode(name, attributes, Spelling.tidy(text.toString()), children, at);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((message, type, information, at) -> {}); // else it writes to the terminal
        return factory;
    }
}
