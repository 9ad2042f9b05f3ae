package org.ascribe.dataset.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.dataset.Location;

/**
 * An element of an XML file with all that is in it; names are without prefixes.
 *
 * @param name its name
 * @param attributes its attributes by name
 * @param text its own text, without that of its children, tidied
 * @param children its elements, in their order
 * @param at where it begins
 */
public record XmlNode(String name, Map<String, String> attributes, String text, List<XmlNode> children, Location at) {

    /** The elements at the end of a path of names, such as all {@code Name} of {@code Names}. */
    public List<XmlNode> all(String... path) {
        Stream<XmlNode> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(node -> node.children.stream()).filter(node -> node.name.equals(step));
        }
        return found.toList();
    }

    /** The texts at the end of a path of names, without empty ones. */
    public List<String> texts(String... path) {
        return all(path).stream()
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first text at the end of a path of names; empty if there is none. */
    public String first(String... path) {
        return texts(path).stream().findFirst().orElse("");
    }

    /** An attribute, tidied; empty if it is not there. */
    public String attribute(String key) {
        return Spelling.tidy(attributes.getOrDefault(key, ""));
    }
}
