package org.ascribe.dataset.stix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Adds what others think of attributions: who disagrees contests the claim, who agrees supports it, who notes something comments on it; counts the reports. */
final class StixOpinions {
    private static final int LONGEST_WORDS = 500;

    private final StixContext context;
    private final StixEntities entities;
    private final StixRelations relations;
    private final Draft draft;

    StixOpinions(StixContext context, StixEntities entities, StixRelations relations) {
        this.context = context;
        this.entities = entities;
        this.relations = relations;
        this.draft = context.draft();
    }

    /** Adds one and counts it. */
    void add(StixObject document) {
        if (document.retired()) {
            draft.tally().skip("revoked " + document.type());
        } else if (document.type().equals("opinion")) {
            opinion(document);
        } else if (document.type().equals("note")) {
            note(document);
        } else if (context.reports().source(document).filter(draft::has).isPresent()) {
            draft.tally().use();
        } else {
            draft.tally().skip(document.type());
        }
    }

    private void opinion(StixObject opinion) {
        List<String> claims = opinion.refs("object_refs").stream()
                .flatMap(id -> relations.claim(id).stream())
                .toList();
        Optional<String> author = entities.statingAuthor(opinion);
        String verdict = opinion.text("opinion");
        if (claims.isEmpty()) {
            draft.tally().skip("opinion on what is no attribution");
        } else if (author.isEmpty()) {
            draft.tally().skip("opinion whose author is not stated");
        } else if (verdict.endsWith("disagree")) {
            contest(opinion, author.get(), claims);
        } else if (verdict.endsWith("agree")) {
            claims.forEach(claim -> draft.link(
                    RelationshipType.MADE, author.get(), claim, Map.of(Property.ROLE, "supported"), opinion.at()));
            draft.tally().use();
        } else {
            draft.tally().skip("opinion that neither agrees nor disagrees");
        }
    }

    /** What others note on an attribution or on what it is about is a comment. */
    private void note(StixObject note) {
        Set<String> about = new LinkedHashSet<>();
        for (String id : note.refs("object_refs")) {
            relations.claim(id).or(() -> entities.of(id).map(Entity::id)).ifPresent(about::add);
        }
        Optional<String> author = entities.statingAuthor(note);
        String words = Texts.cut(Spelling.tidy(note.text("content")), LONGEST_WORDS);
        if (about.isEmpty()) {
            draft.tally().skip("note on what has no place");
        } else if (author.isEmpty() || about.contains(author.get())) {
            draft.tally().skip("note whose author is not stated");
        } else if (Spelling.saysNothing(words)) {
            draft.tally().skip("note that says nothing");
        } else {
            String comment = statement(note, NodeKind.COMMENT, words);
            draft.link(RelationshipType.MADE, author.get(), comment, Map.of(Property.ROLE, "lead"), note.at());
            about.forEach(id -> draft.link(RelationshipType.ABOUT, comment, id, note.at()));
            draft.tally().use();
        }
    }

    private void contest(StixObject opinion, String author, List<String> claims) {
        String explanation = Texts.cut(opinion.text("explanation"), LONGEST_WORDS);
        String words = Spelling.saysNothing(explanation) ? opinion.text("opinion") : explanation;
        String denial = statement(opinion, NodeKind.DENIAL, words);
        draft.link(RelationshipType.ISSUED, author, denial, opinion.at());
        claims.forEach(claim -> draft.link(RelationshipType.CONTESTS, denial, claim, opinion.at()));
        draft.tally().use();
    }

    /** Adds what somebody says, with its day and the documents where it can be read. */
    private String statement(StixObject object, NodeKind kind, String words) {
        Location at = object.at();
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, object.id());
        properties.put(Property.WORDS, words);
        Dates.parse(object.text("created")).ifPresent(date -> properties.put(Property.DATE, date));
        String statement = draft.add(Entity.of("stix:" + object.id(), kind, "", properties, at));
        List<String> sources = new ArrayList<>(context.documents(object));
        if (sources.isEmpty()) {
            sources.add(context.page(object));
        }
        sources.forEach(source -> draft.link(RelationshipType.CITED_IN, statement, source, at));
        return statement;
    }
}
