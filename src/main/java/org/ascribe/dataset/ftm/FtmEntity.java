package org.ascribe.dataset.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.JsonTexts;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.schema.Period;

/**
 * A line of a FollowTheMoney file: a party, or a relation between parties.
 *
 * @param id its id
 * @param schema what it is, such as {@code Person} or {@code Sanction}
 * @param node all of it
 * @param at where it stands
 */
record FtmEntity(String id, String schema, JsonNode node, Location at) {
    private static final List<String> PARTS =
            List.of("firstName", "secondName", "middleName", "fatherName", "lastName");

    /** The values of a property, without blanks around them and without placeholders. */
    List<String> texts(String property) {
        return said(new JsonTexts(node.path("properties")).under(property));
    }

    /** The same, of a property that holds names. */
    List<String> names(String property) {
        return said(new JsonTexts(node.path("properties")).names(property));
    }

    private static List<String> said(List<String> texts) {
        return texts.stream()
                .map(Spelling::tidy)
                .filter(text -> !Placeholder.is(text))
                .toList();
    }

    /** The first value of the first of these properties that has one. */
    Optional<String> first(String... properties) {
        return List.of(properties).stream()
                .map(this::texts)
                .flatMap(Collection::stream)
                .findFirst();
    }

    /** The name to show; of a person whose name is given in parts, these. */
    String name() {
        String caption = Spelling.tidy(node.path("caption").asText());
        return first("name")
                .or(() -> Optional.of(caption).filter(text -> !Placeholder.is(text)))
                .orElseGet(() -> PARTS.stream()
                        .flatMap(part -> texts(part).stream().limit(1))
                        .collect(Collectors.joining(" ")));
    }

    /** The first date of the first of these properties that has one. */
    Optional<Period> date(String... properties) {
        return first(properties).flatMap(Dates::parse);
    }

    /** The collections that it comes from. */
    List<String> collections() {
        return new JsonTexts(node).under("datasets");
    }

    /** The states of the codes or names in a property. */
    List<States.State> states(String... properties) {
        return List.of(properties).stream()
                .map(this::texts)
                .flatMap(Collection::stream)
                .flatMap(text -> States.byCode(text.toUpperCase(Locale.ROOT)).or(() -> States.find(text)).stream())
                .distinct()
                .toList();
    }
}
