package org.ascribe.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.Html;
import org.ascribe.dataset.curated.FormatGuide;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Writes the page about the format of datasets: its text, with the keys of the schema and an example of each. */
final class FormatPage {
    private static final String MENTION = "mention";

    private final FormatGuide guide = FormatGuide.read();

    private FormatPage() {}

    /** The text with the keys in their places. */
    static String write(String text) {
        return new FormatPage().page(text);
    }

    private String page(String text) {
        List<FormatGuide.Part> parts = guide.parts();
        return text.replace(
                        "{{contents}}",
                        parts.stream().map(part -> link(part.name())).collect(Collectors.joining(", "))
                                + ", <a href=\"#links\">types of links</a>, <a href=\"#whole\">an example of everything</a>")
                .replace(
                        "{{parts}}",
                        parts.stream().map(FormatPage::part).collect(Collectors.joining("\n")) + "\n" + links())
                .replace("{{example}}", Html.escaped(guide.example()));
    }

    private static String part(FormatGuide.Part part) {
        String heading = "<h2 id=\"" + part.name() + "\">" + part.name() + "</h2>\n";
        if (part.name().equals(MENTION)) {
            return heading + "<p>What the dataset refers to and another one describes: with the keys of "
                    + link("entity")
                    + " or, for a claim, a document and the like, with theirs; <b>id</b>, <b>kind</b> and <b>name</b> are"
                    + " enough, and what its own dataset says of it counts.</p>";
        }
        return heading
                + PageTable.of(
                        List.of("Key", "What it says", "Example"),
                        part.keys().stream().map(FormatPage::key));
    }

    private static List<String> key(FormatGuide.Key key) {
        String choices = key.choices().isEmpty()
                ? ""
                : ": "
                        + key.choices().stream()
                                .map(choice -> "<code>" + Html.escaped(choice) + "</code>")
                                .collect(Collectors.joining(", "));
        String part = key.part().isEmpty() || key.part().equals("date")
                ? ""
                : (key.meaning().isEmpty() ? "A list, each a " : "; each a ") + link(key.part());
        String name = "<code>" + key.name() + "</code>";
        return List.of(
                key.required() ? "<b>" + name + "</b>" : name,
                Html.escaped(key.meaning()) + choices + part,
                code(key.example()));
    }

    private String links() {
        Map<String, String> examples = guide.links();
        return "<h2 id=\"links\">types of links</h2>\n"
                + PageTable.of(
                        List.of("Type", "What it says", "Between", "Must have", "Example"),
                        Stream.of(RelationshipType.values())
                                .filter(type -> examples.containsKey(type.inFiles()))
                                .map(type -> List.of(
                                        "<code>" + type.inFiles() + "</code>",
                                        Html.escaped(type.wording().forwards()),
                                        kinds(type.from()) + " → " + kinds(type.to()),
                                        type.required().stream()
                                                .map(Property::key)
                                                .collect(Collectors.joining(", ")),
                                        code(examples.getOrDefault(type.inFiles(), "")))));
    }

    private static String kinds(Set<NodeKind> kinds) {
        return kinds.stream().map(NodeKind::label).sorted().collect(Collectors.joining(", "));
    }

    private static String link(String part) {
        return "<a href=\"#" + part + "\">" + part + "</a>";
    }

    private static String code(String yaml) {
        return yaml.isEmpty() ? "" : "<code>" + Html.escaped(yaml) + "</code>";
    }
}
