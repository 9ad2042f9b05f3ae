package org.ascribe.schema;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A property that a node or a relationship may carry, with the type of its value. */
public enum Property {
    NAME(ValueType.TEXT, "What it is called, in the Latin script where there is a usual form"),
    DESCRIPTION(ValueType.TEXT, "One or two neutral sentences of our own"),
    ISO(ValueType.TEXT, "ISO 3166-1 alpha-2 code"),
    BEGAN(ValueType.DATE, "When it began, according to the sources"),
    ENDED(ValueType.DATE, "When it ended, according to the sources"),
    DISCOVERED(ValueType.DATE, "When the victim or a third party noticed it"),
    DISCLOSED(ValueType.DATE, "When it was first made public"),
    DATE(ValueType.DATE, "When it was stated, imposed or published"),
    SINCE(ValueType.DATE, "From when on"),
    PUBLISHED(ValueType.DATE, "When the document was published"),
    WORDS(ValueType.TEXT, "The words that say how sure it is or that accuse, verbatim and short"),
    QUOTE(ValueType.TEXT, "Any other passage, verbatim and short"),
    YARDSTICK(ValueType.TEXT, "The scale that the likelihood words belong to", "PHIA", "ICD203"),
    LOW(ValueType.NUMBER, "Lower end of the likelihood range, in per cent"),
    HIGH(ValueType.NUMBER, "Upper end of the likelihood range, in per cent"),
    CONFIDENCE(ValueType.TEXT, "The attributor's confidence, if stated", "low", "moderate", "high"),
    INSTRUMENT(
            ValueType.TEXT,
            "The form in which a claim was made",
            "statement",
            "joint-statement",
            "indictment",
            "sanction",
            "advisory",
            "technical-report",
            "media-report",
            "court-ruling",
            "leak",
            "other"),
    STATUS(ValueType.TEXT, "Whether the claim stands", "standing", "withdrawn", "superseded"),
    STANDS(ValueType.FLAG, "True for the version of a statement that stands where none rests on an original text"),
    BASIS(ValueType.TEXT, "What the claim or the judgement rests on"),
    TYPE(
            ValueType.TEXT,
            "What was done",
            "sanction",
            "indictment",
            "summons",
            "advisory",
            "reward",
            "takedown",
            "expulsion",
            "arrest",
            "statement",
            "other"),
    PUBLISHER(ValueType.TEXT, "Who published the document"),
    TITLE(ValueType.TEXT, "The title of the document"),
    URL(ValueType.URL, "Where the document can be read"),
    LANGUAGE(ValueType.TEXT, "Language of the document, as a BCP 47 tag"),
    PRIMARY(ValueType.FLAG, "True for the original text of the one who states"),
    GRADE(ValueType.TEXT, "Admiralty grade of the source, such as B2; F and 6 mean unknown"),
    EVENT(ValueType.TEXT, "Which turn of an operation a date is of", "began", "ended", "discovered", "disclosed"),
    AS_A_WHOLE(ValueType.FLAG, "True for what is no single operation, such as the espionage of a state as a whole"),
    ROLE(ValueType.TEXT, "The part taken"),
    LOCATOR(ValueType.TEXT, "Where in the document: a paragraph or a page"),
    OUTCOME(ValueType.TEXT, "What happened to the target, according to those who state it"),
    COUNT(ValueType.TEXT, "How many were hit, as stated"),
    SPELLING(ValueType.TEXT, "The name as it stands in the source, where that differs"),
    JUDGEMENT(ValueType.TEXT, "The judgement on an identity", "accepted", "rejected", "unsure"),
    DECIDED_BY(ValueType.TEXT, "Who or what made the judgement"),
    DECIDED_IN(ValueType.TEXT, "The dataset that the judgement comes from; without it the program has judged"),
    STATED_BY(ValueType.TEXTS, "Ids of those who state it"),
    SOURCES(ValueType.TEXTS, "Ids of the documents where it can be read"),
    NATIVE_ID(ValueType.TEXT, "The id in the source that it was imported from"),
    RAW(ValueType.TEXT, "The text of the source that this was read from, unchanged"),
    ;

    private final ValueType type;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of
    private final List<String> choices;

    private final String key;

    Property(ValueType type, String meaning, String... choices) {
        this.type = type;
        this.meaning = meaning;
        this.choices = List.of(choices);
        this.key = camelCase(name());
    }

    /** The name in the graph and in dataset files, in camel case. */
    public String key() {
        return key;
    }

    /** The type of the value. */
    public ValueType type() {
        return type;
    }

    /** What the value means, in one sentence without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** The values allowed, or an empty list where any value is. */
    public List<String> choices() {
        return choices;
    }

    private static String camelCase(String constant) {
        return Pattern.compile("_(.)")
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
