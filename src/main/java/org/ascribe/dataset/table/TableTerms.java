package org.ascribe.dataset.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/**
 * Makes entities of what stands in the cells of a table.
 *
 * @param draft where they go
 * @param dataset what ids begin with
 * @param source id of the document that the table is
 */
record TableTerms(Draft draft, String dataset, String source) {

    /** The state, body or firm that states something, or names it; nothing if the text names nobody. */
    Optional<String> stating(String text, Location at) {
        if (Placeholder.is(text)) {
            return Optional.empty();
        }
        return States.find(text)
                .map(state -> state.mention(at))
                .or(() -> Bodies.find(text)
                        .filter(body -> NodeKind.STATING.contains(body.kind()))
                        .map(body -> Entity.mention(body.id(), body.kind(), body.name(), at)))
                .or(() -> Vendors.of(text).map(vendor -> vendor.mention(at)))
                .map(draft::add);
    }

    /** Who publishes the table: a known firm or body, else an organisation of that name, or of the table's. */
    String publisher(TableMap map, Location at) {
        String given = map.value("publisher");
        String name = given.isEmpty() ? map.value("title") : given;
        return Vendors.known(name)
                .map(vendor -> vendor.mention(at))
                .or(() -> Bodies.find(name).map(body -> Entity.mention(body.id(), body.kind(), body.name(), at)))
                .map(draft::add)
                .orElseGet(() -> draft.add(Entity.mention(
                        dataset + ":publisher", NodeKind.ORGANIZATION, Texts.cut(name, Naming.LONGEST), at)));
    }

    /** Who is accused: a state, a body of one, else a group of that name. */
    Optional<String> accused(String text, Location at) {
        if (Placeholder.is(text)) {
            return Optional.empty();
        }
        return States.find(text)
                .map(state -> state.mention(at))
                .or(() -> Bodies.find(text)
                        .filter(body -> NodeKind.ACCUSABLE.contains(body.kind()))
                        .map(body -> Entity.mention(body.id(), body.kind(), body.name(), at)))
                .map(draft::add)
                .or(() -> named(NodeKind.ACTOR, text, at));
    }

    /** A thing of this table, of that name; nothing if it is no name. */
    Optional<String> named(NodeKind kind, String text, Location at) {
        String name = Texts.cut(Spelling.tidy(text), Naming.LONGEST);
        String slug = slug(name);
        if (Placeholder.is(name) || slug.isEmpty()) {
            return Optional.empty();
        }
        String id = dataset + ":" + kind.label().toLowerCase(Locale.ROOT) + ":" + slug;
        return Optional.of(draft.add(Entity.of(id, kind, name, Map.of(), at)));
    }

    /** What tells names apart in ids, those in other scripts included. */
    static String slug(String name) {
        String slug = Spelling.slug(name);
        return slug.isEmpty() ? Texts.cut(Spelling.plain(name), Naming.LONGEST) : slug;
    }

    /** The documents of a cell, else the table itself. */
    List<String> sources(List<String> addresses, Location at) {
        Documents documents = new Documents(draft);
        List<String> sources = addresses.stream()
                .filter(address -> !Placeholder.is(address))
                .flatMap(address -> documents.add(address, "", Map.<Property, Object>of(), at).stream())
                .toList();
        return sources.isEmpty() ? List.of(source) : sources;
    }
}
