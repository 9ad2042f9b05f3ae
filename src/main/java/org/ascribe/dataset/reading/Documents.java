package org.ascribe.dataset.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/** Adds the documents that an input refers to; one address is one document, whichever source refers to it. */
public final class Documents {
    private static final int LONGEST_NAME = 300;

    private final Draft draft;

    /** Puts the documents into that draft. */
    public Documents(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds a document.
     *
     * @param address as the source gives it
     * @param title its title, or empty
     * @param details further properties
     * @return its id, or nothing if the address is none; that is reported
     */
    public Optional<String> add(String address, String title, Map<Property, Object> details, Location at) {
        Optional<String> mended = WebAddress.mend(address);
        if (mended.isEmpty()) {
            draft.warn("no-address", at, "'" + Texts.cut(address, 100) + "' is no address of a document", "");
        }
        return mended.map(url -> draft.add(document(url, title, details, at)));
    }

    private static Entity document(String url, String title, Map<Property, Object> details, Location at) {
        String key = WebAddress.key(url);
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.putAll(details);
        properties.put(Property.URL, url);
        properties.putIfAbsent(Property.PUBLISHER, WebAddress.host(url));
        String given = Texts.cut(Spelling.tidy(title), LONGEST_NAME);
        String tidy = Spelling.saysNothing(given) ? "" : given;
        if (!tidy.isEmpty()) {
            properties.put(Property.TITLE, tidy);
        }
        return new Entity(
                "source:" + key,
                NodeKind.SOURCE,
                tidy.isEmpty() ? Texts.cut(key, LONGEST_NAME) : tidy,
                properties,
                true,
                at);
    }
}
