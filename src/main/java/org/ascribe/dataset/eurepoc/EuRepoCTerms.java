package org.ascribe.dataset.eurepoc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.schema.NodeKind;

/** The codes of EuRepoC's code book and what they mean in the vocabulary. */
final class EuRepoCTerms {
    /** Somebody claims that it was himself. */
    static final String CONFIRMS = "Attacker confirms";
    /** Somebody disputes the claim; EuRepoC does not say who. */
    static final String CONTESTED = "Contested attribution";
    /** The initiator is a body of the state or acts for it. */
    static final String STATE = "State";
    /** The initiator is said to be close to the state. */
    static final String AFFILIATED = "Non-state actor, state-affiliation suggested";

    private static final String SECURITY_FIRM = "IT-security community attributes attacker";
    private static final String RECEIVER = "Receiver attributes attacker";
    private static final String GOVERNMENT = "Attribution by receiver government / state entity";

    /** Beginnings of the attribution types, with the instrument that they mean. */
    private static final Map<String, String> INSTRUMENTS = Map.of(
            "Technical report", "technical-report",
            "Self-attribution", "statement",
            "Direct statement", "statement",
            "Political statement", "statement",
            "Statement in media report", "statement",
            "Anonymous statement", "media-report",
            "Media report", "media-report",
            "Domestic legal action", "other");

    private static final Map<String, Body> UNNAMED = Map.of(
            GOVERNMENT,
            unnamed("receiver-government", "Government or authority of the receiver, not named"),
            SECURITY_FIRM,
            unnamed("security-firm", "Security firm, not named"),
            "Media-based attribution",
            unnamed("media", "Media, not named"),
            "Attribution by third-party",
            unnamed("third-party", "Third party, not named"),
            "Receiver attributes attacker",
            unnamed("receiver", "Receiver, not named"),
            "Attribution by international organization",
            unnamed("international-organisation", "International organisation, not named"),
            "Attribution by EU institution/agency",
            Bodies.get("european-union"));

    private static final Body NOBODY = unnamed("attributor", "Attributor, not named");

    private EuRepoCTerms() {}

    /** Those who contest a claim, whom EuRepoC does not name. */
    static Body contester() {
        return unnamed("contester", "Somebody who contests the claim, not named");
    }

    /** Stands for those who make a claim of that basis where EuRepoC does not name them. */
    static Body unnamedAttributor(String basis) {
        return UNNAMED.getOrDefault(basis, NOBODY);
    }

    /** The kind of a named attributor of whom only the basis of the claim is known. */
    static NodeKind attributorKind(Collection<String> bases) {
        if (bases.contains(SECURITY_FIRM)) {
            return NodeKind.VENDOR;
        }
        return bases.contains(GOVERNMENT) ? NodeKind.AGENCY : NodeKind.ORGANIZATION;
    }

    /** Whether a country that stands beside the attributors is one of them, rather than where they are at home. */
    static boolean countryAttributes(Collection<String> bases) {
        return bases.contains(GOVERNMENT) || bases.isEmpty();
    }

    /** Whether officials who attribute do so for their state, not as the ones who were hit. */
    static boolean statesAttribute(Collection<String> bases) {
        return !bases.contains(RECEIVER);
    }

    /**
     * The instrument.
     *
     * @param types attribution types of the claim
     * @param attributors ids of those who made it
     * @param bodies how many of these are states or bodies of states
     */
    static Optional<String> instrument(Collection<String> types, Collection<String> attributors, long bodies) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        List<String> instruments =
                types.stream().map(EuRepoCTerms::instrument).distinct().sorted().toList();
        String instrument = instruments.getLast();
        if (types.contains("Domestic legal action")) {
            instrument = legal(attributors);
        } else if (instrument.equals("technical-report") && bodies > 0) {
            instrument = "advisory"; // a report of several authorities is what they call an advisory
        } else if (instrument.equals("statement") && bodies > 1) {
            instrument = "joint-statement";
        }
        return Optional.of(instrument);
    }

    /** Whether the text is a word of the code book rather than a letter that was left over when a cell was split. */
    static boolean isCode(String text) {
        return text.length() > 1;
    }

    /** The type of a measure by the first and the second code of a response. */
    static String measure(String type, String detail) {
        String code = detail.toLowerCase(Locale.ROOT);
        if (code.contains("sanction")) {
            return "sanction";
        }
        if (code.contains("statement") || code.contains("declaration") || code.contains("protest note")) {
            return "statement";
        }
        if (code.contains("awareness raising")) {
            return "advisory";
        }
        return code.isEmpty() && type.contains("Stabilizing measures") ? "statement" : "other";
    }

    private static String instrument(String type) {
        return INSTRUMENTS.entrySet().stream()
                .filter(entry -> type.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    private static String legal(Collection<String> attributors) {
        if (attributors.contains("us-doj")) {
            return "indictment";
        }
        return attributors.contains("us-treasury") || attributors.contains("us-ofac") ? "sanction" : "other";
    }

    private static Body unnamed(String id, String name) {
        return new Body("eurepoc:unnamed:" + id, NodeKind.ORGANIZATION, name, null, null);
    }
}
