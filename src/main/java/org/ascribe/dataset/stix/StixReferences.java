package org.ascribe.dataset.stix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.Property;

/**
 * The external references of a STIX object: its id in a catalogue, documents, and in ATT&amp;CK also notes on which document gives
 * which alias.
 *
 * @param all in their order
 */
record StixReferences(List<Reference> all) {
    private static final Pattern CITATION = Pattern.compile("\\(Citation: ([^)]+?)\\s*\\)");
    private static final Pattern ATTACK = Pattern.compile("mitre-(?:(?:mobile|ics)-)?attack");
    private static final Pattern ATTACK_ID = Pattern.compile("[A-Z]{1,2}\\d{4}");
    /** Author. (2020, November 5). Title. Retrieved on another day. */
    private static final Pattern BIBLIOGRAPHY =
            Pattern.compile("[^(]{0,200}\\((\\d{4}[^)]{0,20})\\)\\.\\s*(.+?)\\.?(?:\\s+Retrieved .*)?", Pattern.DOTALL);

    /** One of them; what is absent is empty. */
    record Reference(String name, String externalId, String url, String description) {}

    /** Reads the list. */
    static StixReferences of(JsonNode list) {
        List<Reference> all = new ArrayList<>();
        list.forEach(node -> all.add(new Reference(
                Spelling.tidy(node.path("source_name").asText()),
                Spelling.tidy(node.path("external_id").asText()),
                node.path("url").asText(),
                node.path("description").asText())));
        return new StixReferences(all);
    }

    /** The id in ATT&amp;CK, such as {@code G0016}. */
    Optional<String> attackId() {
        return page().map(Reference::externalId);
    }

    /** The page in ATT&amp;CK. */
    Optional<Reference> page() {
        return all.stream()
                .filter(reference -> ATTACK.matcher(reference.name()).matches()
                        && ATTACK_ID.matcher(reference.externalId()).matches())
                .findFirst();
    }

    /** The documents, without the page in ATT&amp;CK. */
    List<Reference> documents() {
        return all.stream()
                .filter(reference -> !reference.url().isBlank()
                        && !ATTACK.matcher(reference.name()).matches())
                .toList();
    }

    /** The documents that are cited for an alias: a reference that has its name lists them. */
    List<Reference> citedFor(String alias) {
        List<Reference> cited = new ArrayList<>();
        for (Reference note : all) {
            if (note.name().equals(alias)) {
                Matcher citation = CITATION.matcher(note.description());
                while (citation.find()) {
                    String name = Spelling.tidy(citation.group(1));
                    documents().stream()
                            .filter(document -> document.name().equals(name))
                            .forEach(cited::add);
                }
            }
        }
        return cited;
    }

    /** Adds a document, with title and date from its bibliography entry. */
    static Optional<String> add(Reference reference, Documents documents, Location at) {
        Map<Property, Object> details = new EnumMap<>(Property.class);
        String title = "";
        Matcher entry = BIBLIOGRAPHY.matcher(Texts.cut(reference.description(), 2_000));
        if (entry.matches()) {
            title = entry.group(2);
            Dates.parse(entry.group(1)).ifPresent(date -> details.put(Property.PUBLISHED, date));
        }
        return documents.add(reference.url(), title, details, at);
    }
}
