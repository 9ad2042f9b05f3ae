package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Reads EuRepoC's attribution file: one claim for all the rows that an attribution is multiplied out to. */
final class EuRepoCClaims {
    /** Somebody says of himself that he has done it, which is no accusation. */
    private static final String SELF = "self";

    private final Draft draft = new Draft();
    private final EuRepoCSource source;
    private final EuRepoCParties parties;
    private final Map<String, EuRepoCClaim> claims = new LinkedHashMap<>();

    private EuRepoCClaims(Input input) {
        this.source = EuRepoCSource.of("attribution", input, draft);
        this.parties = source.parties();
    }

    /** Reads the file. */
    static Dataset read(Input input) {
        EuRepoCClaims reader = new EuRepoCClaims(input);
        CsvRows.read(input, reader.draft, EuRepoC.CLAIMS, reader::collect);
        reader.write();
        return reader.draft.finish("eurepoc-attribution", reader.source.title());
    }

    private void collect(CsvRows.Row row) {
        Optional<String> incident = EuRepoCSource.number(row.raw("incident_ID"));
        if (incident.isEmpty()) {
            draft.tally().reject("no incident number", row.at(), "");
            draft.warn("no-number", row.at(), "The row names no incident", "incident_ID must be a whole number");
        } else if (!EuRepoCClaim.says(row)) {
            draft.tally().skip("says nothing about an attribution");
        } else {
            String number = EuRepoCSource.number(row.raw("attribution_ID")).orElse("");
            claims.computeIfAbsent(
                            incident.get() + ":" + number, key -> new EuRepoCClaim(incident.get(), number, row.at()))
                    .add(row);
        }
    }

    private void write() {
        Collection<EuRepoCClaim> all = claims.values();
        EuRepoCAccused accused = new EuRepoCAccused(draft, parties, all);
        EuRepoCAttributors attributors = new EuRepoCAttributors(draft, parties, accused);
        all.forEach(claim -> write(claim, accused, attributors));
    }

    private void write(EuRepoCClaim claim, EuRepoCAccused accused, EuRepoCAttributors attributors) {
        Set<String> whom = accused.add(claim);
        if (whom.isEmpty() && claim.get("attribution_basis").contains(EuRepoCTerms.CONFIRMS)) {
            claim.get("attributing_actor").stream()
                    .filter(name ->
                            Bodies.find(name).isEmpty() && RoleHolder.of(name).isEmpty())
                    .filter(name -> Vendors.known(name).isEmpty())
                    .forEach(name -> whom.add(accused.confirming(name, claim)));
        }
        if (whom.isEmpty()) {
            count(claim, claim.origins().isEmpty() ? "accuses nobody" : "names only the origin of somebody unnamed");
            return;
        }
        count(claim, "");
        Map<String, NodeKind> who = attributors.add(claim, whom);
        draft.add(Entity.of(claim.id(), NodeKind.ATTRIBUTION, "", properties(claim, who, whom), claim.at()));
        String role = who.size() == 1 ? "lead" : "joined";
        who.keySet()
                .forEach(id ->
                        draft.link(RelationshipType.MADE, id, claim.id(), Map.of(Property.ROLE, role), claim.at()));
        whom.forEach(id -> draft.link(RelationshipType.POINTS_TO, claim.id(), id, claim.at()));
        draft.link(RelationshipType.ABOUT, claim.id(), source.incident(claim.incident(), claim.at()), claim.at());
        cite(claim.id(), claim);
        if (claim.get("attribution_basis").contains(EuRepoCTerms.CONTESTED)) {
            contest(claim);
        }
    }

    private void count(EuRepoCClaim claim, String skipped) {
        for (int i = 0; i < claim.rows(); i++) {
            if (skipped.isEmpty()) {
                draft.tally().use(claim.at());
            } else {
                draft.tally().skip(skipped);
            }
        }
    }

    private static Map<Property, Object> properties(EuRepoCClaim claim, Map<String, NodeKind> who, Set<String> whom) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        claim.get("attribution_date").stream()
                .flatMap(text -> Dates.parse(text).stream())
                .map(Dates::yearIfNewYear)
                .findFirst()
                .ifPresent(date -> properties.put(Property.DATE, date));
        long bodies = who.values().stream()
                .filter(kind -> kind == NodeKind.AGENCY || kind == NodeKind.STATE)
                .count();
        EuRepoCTerms.instrument(claim.get("attribution_type"), who.keySet(), bodies)
                .ifPresent(instrument -> properties.put(Property.INSTRUMENT, instrument));
        String basis = basis(claim);
        List<String> raw = new ArrayList<>(claim.initiators());
        if ((!who.isEmpty() && whom.containsAll(who.keySet()))
                || claim.get("attribution_basis").equals(Set.of(EuRepoCTerms.CONFIRMS))) {
            properties.put(Property.BASIS, SELF);
            raw.add(basis);
        } else if (!basis.isEmpty()) {
            properties.put(Property.BASIS, basis);
        }
        raw.removeIf(String::isEmpty);
        if (!raw.isEmpty()) {
            properties.put(Property.RAW, String.join(" | ", raw));
        }
        if (!claim.number().isEmpty()) {
            properties.put(Property.NATIVE_ID, claim.number());
        }
        return properties;
    }

    /** The codes of EuRepoC as they are: what it rests on, in which form, and what is said of the initiator. */
    private static String basis(EuRepoCClaim claim) {
        return Stream.of(
                        said("", claim.get("attribution_basis")),
                        said("form: ", claim.get("attribution_type")),
                        said("initiator: ", claim.get("attributed_initiator_category")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(String label, Set<String> codes) {
        return codes.isEmpty() ? "" : label + String.join(", ", codes);
    }

    private void cite(String id, EuRepoCClaim claim) {
        String locator =
                "incident " + claim.incident() + (claim.number().isEmpty() ? "" : ", attribution " + claim.number());
        source.cite(id, locator, claim.at());
    }

    /** EuRepoC says that a claim is contested, not by whom. */
    private void contest(EuRepoCClaim claim) {
        String id = claim.id() + ":contested";
        draft.add(Entity.of(id, NodeKind.DENIAL, "", Map.of(), claim.at()));
        draft.link(RelationshipType.CONTESTS, id, claim.id(), claim.at());
        draft.link(
                RelationshipType.ISSUED,
                parties.body(EuRepoCTerms.contester(), Optional.empty(), claim.at()),
                id,
                claim.at());
        cite(id, claim);
    }
}
