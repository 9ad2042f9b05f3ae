package org.ascribe.dataset.eurepoc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Person;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/** Puts those who make EuRepoC's claims into a draft. */
final class EuRepoCAttributors {
    private final Draft draft;
    private final EuRepoCParties parties;
    private final EuRepoCAccused accused;

    EuRepoCAttributors(Draft draft, EuRepoCParties parties, EuRepoCAccused accused) {
        this.draft = draft;
        this.parties = parties;
        this.accused = accused;
    }

    /**
     * Adds those who make the claim and returns their kinds by id; those who spoke for them are linked to the claim.
     *
     * @param accusedIds ids of the accused, who are the attributors where they confirm the attack themselves
     */
    Map<String, NodeKind> add(EuRepoCClaim claim, Set<String> accusedIds) {
        Reading reading = new Reading(claim);
        claim.get("attributing_actor").forEach(reading::actor);
        claim.get("attribution_it_company").forEach(reading::firm);
        reading.countries();
        if (reading.made.isEmpty() && claim.get("attribution_basis").contains(EuRepoCTerms.CONFIRMS)) {
            accusedIds.forEach(id -> reading.made.put(id, NodeKind.ACTOR));
        }
        if (reading.made.isEmpty()) {
            reading.unnamed();
        }
        return reading.made;
    }

    /** The attributors of one claim. */
    private final class Reading {
        private final EuRepoCClaim claim;
        private final Set<String> bases;
        private final List<States.State> countries;
        private final Map<String, NodeKind> made = new LinkedHashMap<>();

        private Reading(EuRepoCClaim claim) {
            this.claim = claim;
            this.bases = claim.get("attribution_basis");
            this.countries = claim.states("attributing_country");
        }

        private void actor(String text) {
            Optional<Body> known = Bodies.find(text).or(() -> EuRepoCBodies.government(text));
            if (known.isPresent()) {
                body(known.get());
            } else if (Vendors.known(text).isPresent()) {
                firm(text);
            } else {
                RoleHolder.of(text).ifPresentOrElse(this::speaker, () -> unknown(text));
            }
        }

        private void unknown(String text) {
            if (bases.contains(EuRepoCTerms.CONFIRMS) || accused.known(text).isPresent()) {
                made.put(accused.confirming(text, claim), NodeKind.ACTOR);
            } else if (EuRepoCTerms.attributorKind(bases) == NodeKind.VENDOR) {
                firm(text);
            } else {
                NodeKind kind = EuRepoCBodies.isOffice(text) ? NodeKind.AGENCY : EuRepoCTerms.attributorKind(bases);
                body(EuRepoCBodies.unknown(kind, text));
            }
        }

        private void firm(String text) {
            Vendors.of(text)
                    .ifPresent(vendor -> body(new Body(vendor.id(), NodeKind.VENDOR, vendor.name(), null, null)));
        }

        private void body(Body body) {
            made.put(parties.body(body, country(), claim.at()), body.kind());
        }

        /** A person speaks for the employer, or for the state; who speaks for neither speaks for himself. */
        private void speaker(RoleHolder speaker) {
            String person = parties.person(new Person(speaker.name(), List.of()), claim.at());
            Optional<States.State> state = speaker.state().or(this::country);
            Optional<Body> employer = EuRepoCBodies.employer(speaker.role());
            String voice;
            if (employer.isPresent()) {
                voice = parties.body(employer.get(), state, claim.at());
                made.put(voice, employer.get().kind());
            } else if (state.isPresent() && speaker.speaksForState() && EuRepoCTerms.statesAttribute(bases)) {
                voice = parties.state(state.get(), claim.at());
                made.put(voice, NodeKind.STATE);
            } else {
                made.put(person, NodeKind.PERSON);
                return;
            }
            parties.fact(RelationshipType.WORKS_FOR, person, voice, speaker.role(), claim.at());
            draft.link(RelationshipType.VOICED, person, claim.id(), claim.at());
        }

        /** A country is an attributor where no body of it is named; beside a firm it is only where the firm is at home. */
        private void countries() {
            boolean itself = made.isEmpty()
                    ? EuRepoCTerms.countryAttributes(bases)
                    : countries.size() > 1 && EuRepoCTerms.countryAttributes(bases);
            if (itself) {
                countries.stream().filter(state -> !spokenFor(state)).forEach(state -> {
                    made.put(parties.state(state, claim.at()), NodeKind.STATE);
                });
            }
            if (made.isEmpty() && itself) {
                claim.get("attributing_country")
                        .forEach(text -> Bodies.find(text).ifPresent(this::body));
            }
        }

        private boolean spokenFor(States.State state) {
            return made.containsKey(state.id())
                    || claim.get("attributing_actor").stream()
                            .flatMap(text -> Bodies.find(text).stream())
                            .anyMatch(body -> state.id().equals(body.state()));
        }

        private void unnamed() {
            if (bases.isEmpty()) {
                body(EuRepoCTerms.unnamedAttributor(""));
            }
            bases.forEach(basis -> body(EuRepoCTerms.unnamedAttributor(basis)));
        }

        private Optional<States.State> country() {
            return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
        }
    }
}
