package org.ascribe.dataset.ftm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Adds the relations of FollowTheMoney: posts and memberships as facts, sanctions as measures. */
final class FtmRelations {
    private static final String SANCTION = "Sanction";

    /** The properties that hold the person and the body, and the role if none is given. */
    private record Post(String person, String body, String role) {}

    private static final Map<String, Post> POSTS = Map.of(
            "Ownership", new Post("owner", "asset", "owner"),
            "Directorship", new Post("director", "organization", "director"),
            "Employment", new Post("employee", "employer", "employee"),
            "Membership", new Post("member", "organization", "member"),
            "Representation", new Post("agent", "client", "representative"));

    /** The schemas that are read here. */
    static final Set<String> SCHEMAS =
            Set.of(SANCTION, "Ownership", "Directorship", "Employment", "Membership", "Representation");

    /** The properties of a relation that hold its ends; none of what is no relation. */
    static List<String> ends(String schema) {
        Post post = POSTS.get(schema);
        return schema.equals(SANCTION)
                ? List.of("entity")
                : post == null ? List.of() : List.of(post.person(), post.body());
    }

    private final FtmReading reading;
    private final Draft draft;

    FtmRelations(FtmReading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Adds one and counts it. */
    void add(FtmEntity relation) {
        Post post = POSTS.get(relation.schema());
        if (post == null) {
            sanction(relation);
        } else {
            post(relation, post);
        }
    }

    private void post(FtmEntity relation, Post post) {
        Optional<String> from = relation.first(post.person());
        Optional<String> to = relation.first(post.body());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            draft.tally().reject(relation.schema() + " without two ends", relation.at(), relation.id());
            draft.warn("no-ends", relation.at(), relation.schema() + " " + relation.id() + " lacks an end", "left out");
            return;
        }
        if (reading.isOutside(from.get()) || reading.isOutside(to.get())) {
            draft.tally().skip(relation.schema() + " of what was left out");
            return;
        }
        NodeKind person = reading.kind(from.get()).orElse(NodeKind.PERSON);
        NodeKind body = reading.kind(to.get()).orElse(NodeKind.COMPANY);
        if (person != NodeKind.PERSON || !RelationshipType.WORKS_FOR.to().contains(body)) {
            draft.tally().skip(relation.schema() + ": " + person.label() + " and " + body.label());
        } else {
            String role = relation.first("role").orElse(post.role());
            reading.fact(
                    RelationshipType.WORKS_FOR, FtmReading.id(from.get()), FtmReading.id(to.get()), role, relation);
            draft.tally().use();
        }
    }

    private void sanction(FtmEntity sanction) {
        List<String> all = sanction.texts("entity");
        List<String> against = all.stream().filter(id -> !reading.isOutside(id)).toList();
        Optional<String> by = authority(sanction);
        if (all.isEmpty()) {
            draft.tally().reject("Sanction on nobody", sanction.at(), sanction.id());
            draft.warn(
                    "no-ends", sanction.at(), "Sanction " + sanction.id() + " does not say on whom it is", "left out");
        } else if (against.isEmpty()) {
            draft.tally().skip("Sanction of what was left out");
        } else if (by.isEmpty()) {
            draft.tally().skip("Sanction without authority");
        } else if (draft.has(FtmReading.id(sanction.id()))) {
            draft.tally().skip("another part of an entity, added to it");
        } else {
            measure(sanction, by.get(), against);
        }
    }

    private void measure(FtmEntity sanction, String by, List<String> against) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.TYPE, "sanction");
        properties.put(Property.NATIVE_ID, sanction.id());
        sanction.date("startDate", "listingDate", "date").ifPresent(date -> properties.put(Property.DATE, date));
        sanction.first("program", "provisions")
                .ifPresent(program -> properties.put(Property.WORDS, Texts.cut(program, 200)));
        String measure =
                draft.add(Entity.of(FtmReading.id(sanction.id()), NodeKind.MEASURE, "", properties, sanction.at()));
        draft.link(RelationshipType.IMPOSED, by, measure, sanction.at());
        against.forEach(id -> draft.link(RelationshipType.AGAINST, measure, FtmReading.id(id), sanction.at()));
        reading.sources(sanction)
                .forEach(source -> draft.link(RelationshipType.CITED_IN, measure, source, sanction.at()));
        draft.tally().use();
    }

    /** Who imposed it: the state where it is named, else the authority. */
    private Optional<String> authority(FtmEntity sanction) {
        Optional<String> state =
                sanction.states("country").stream().findFirst().map(found -> draft.add(found.mention(sanction.at())));
        return state.or(() -> sanction.first("authority", "publisher")
                .map(name -> Texts.cut(name, 200))
                .filter(name -> !Spelling.slug(name).isEmpty())
                .map(name -> draft.add(Entity.mention(
                        "ftm-authority:" + Spelling.slug(name), NodeKind.ORGANIZATION, name, sanction.at()))));
    }
}
