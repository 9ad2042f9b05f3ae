package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.answer.EntityRef;

/**
 * Writes leads: who accuses an entity, how sure they are, who is said to be behind it, what was answered and what was done. Each
 * sentence is made from the answer to a question, so that its number is the one that people see who ask it.
 */
@Singleton
public final class Leads {
    private final LeadAsker asker;

    /** From answers of this asker. */
    public Leads(Asker asker, Catalogue catalogue) {
        this.asker = new LeadAsker(asker, catalogue);
    }

    /** The lead of an entity; without sentences where nothing is on record. */
    public Lead of(EntityRef entity) {
        LeadOfAccused accused = new LeadOfAccused(asker);
        LeadOfDeeds deeds = new LeadOfDeeds(asker);
        List<Lead.Part> parts = new ArrayList<>();
        if (asker.takes("who-attributed", "whom", entity)) {
            accused.accused(entity, "whom", "Accused by ", parts);
        } else if (asker.takes("who-attributed", "what", entity)) {
            accused.accused(entity, "what", "Attributed by ", parts);
        }
        accused.behind(entity, parts);
        accused.answers(entity, parts);
        deeds.measures(entity, parts);
        deeds.made(entity, parts);
        deeds.hit(entity, parts);
        deeds.targets(entity, parts);
        return Lead.of(parts);
    }
}
