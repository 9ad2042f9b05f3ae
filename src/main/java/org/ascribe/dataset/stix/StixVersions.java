package org.ascribe.dataset.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Version;

/** Which versions of signed objects a bundle holds: another bundle may have a later one of the same author. */
final class StixVersions {
    private static final Set<String> STATEMENTS = Set.of("opinion", "note");

    private final StixContext context;
    private final StixEntities entities;
    private final StixRelations relations;
    private final List<Version> versions = new ArrayList<>();

    /** Of what was read. */
    StixVersions(StixContext context, StixEntities entities, StixRelations relations) {
        this.context = context;
        this.entities = entities;
        this.relations = relations;
    }

    /** All of them; what only another domain of ATT&amp;CK describes is none of this bundle. */
    List<Version> all() {
        StixBundle bundle = context.bundle();
        bundle.objects().values().forEach(this::object);
        bundle.relationships().stream()
                .filter(relationship -> !StixRelations.isSuccession(relationship) && !isOfAnotherDomain(relationship))
                .forEach(relationship -> add(relationship, relations.element(relationship.id()), ""));
        bundle.documents().stream()
                .filter(document -> STATEMENTS.contains(document.type()))
                .forEach(document -> {
                    String id = StixContext.elsewhere(document.id());
                    add(document, context.draft().has(id) ? id : "", "");
                });
        return versions;
    }

    private boolean isOfAnotherDomain(StixObject relationship) {
        return !context.catalogue().domain().isEmpty()
                && Stream.of("source_ref", "target_ref")
                        .allMatch(end -> entities.of(relationship.ref(end))
                                .filter(Entity::mention)
                                .isPresent());
    }

    private void object(StixObject object) {
        Optional<Entity> entity = entities.of(object.id());
        if (object.retired() && context.catalogue().describes(object)) {
            add(object, context.id(object), entity.map(Entity::id).orElse(""));
        } else if (entity.isPresent() && !entity.get().mention()) {
            add(object, entity.get().id(), "");
        }
    }

    private void add(StixObject object, String element, String successor) {
        author(object)
                .ifPresent(author -> versions.add(
                        new Version(object.id(), author, object.modified(), object.retired(), element, successor)));
    }

    /** The one that it names, else who published it, else who described what it starts from. */
    private Optional<String> author(StixObject object) {
        return Stream.concat(
                        Stream.of(object),
                        object.type().equals("relationship")
                                ? Stream.concat(
                                        context.reports().listing(object).stream(),
                                        Stream.ofNullable(
                                                context.bundle().objects().get(object.ref("source_ref"))))
                                : Stream.empty())
                .map(one -> one.ref("created_by_ref"))
                .filter(author -> !author.isEmpty())
                .findFirst();
    }
}
