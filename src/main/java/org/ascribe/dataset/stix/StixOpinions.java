package org.ascribe.dataset.stix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Adds what others think of attributions: who disagrees contests the claim, who agrees supports it; counts the reports. */
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
                    RelationshipType.MADE,
                    author.get(),
                    claim,
                    Map.of(Property.ROLE, "supported"),
                    opinion.at()));
            draft.tally().use();
        } else {
            draft.tally().skip("opinion that neither agrees nor disagrees");
        }
    }

    private void contest(StixObject opinion, String author, List<String> claims) {
        Location at = opinion.at();
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, opinion.id());
        Dates.parse(opinion.text("created")).ifPresent(date -> properties.put(Property.DATE, date));
        String words = Texts.cut(opinion.text("explanation"), LONGEST_WORDS);
        properties.put(Property.WORDS, Spelling.saysNothing(words) ? opinion.text("opinion") : words);
        String denial = draft.add(Entity.of("stix:" + opinion.id(), NodeKind.DENIAL, "", properties, at));
        draft.link(RelationshipType.ISSUED, author, denial, at);
        claims.forEach(claim -> draft.link(RelationshipType.CONTESTS, denial, claim, at));
        List<String> sources = new ArrayList<>(context.documents(opinion));
        if (sources.isEmpty()) {
            sources.add(context.page(opinion));
        }
        sources.forEach(source -> draft.link(RelationshipType.CITED_IN, denial, source, at));
        draft.tally().use();
    }
}
