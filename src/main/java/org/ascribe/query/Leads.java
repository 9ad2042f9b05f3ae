package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.answer.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes leads: who accuses an entity, how sure they are, who is said to be behind it, what was answered and what was done. Each
 * sentence is made from the answer to a question, so that its number is the one that people see who ask it.
 */
@Singleton
public final class Leads {
    private final Asker asker;
    private final Catalogue catalogue;

    /** From answers of this asker. */
    public Leads(Asker asker, Catalogue catalogue) {
        this.asker = asker;
        this.catalogue = catalogue;
    }

    /** The lead of an entity; without sentences where nothing is on record. */
    public Lead of(EntityRef entity) {
        return of(entity, null);
    }

    /**
     * The lead as it was on record on a day.
     *
     * @param day the day, as questions take it; null for all that is on record
     */
    public Lead of(EntityRef entity, @Nullable String day) {
        LeadAsker asking = new LeadAsker(asker, catalogue, day);
        LeadOfAccused accused = new LeadOfAccused(asking);
        LeadOfDeeds deeds = new LeadOfDeeds(asking);
        List<Lead.Part> parts = new ArrayList<>();
        if (asking.takes("who-attributed", "whom", entity)) {
            accused.accused(entity, "whom", "Accused by ", parts);
        } else if (asking.takes("who-attributed", "what", entity)) {
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
