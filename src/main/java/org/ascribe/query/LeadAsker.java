package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.answer.EntityRef;
import org.jspecify.annotations.Nullable;

/** Asks questions about an entity as of a day, for all rows that a question gives at once: for leads and for accounts. */
public final class LeadAsker {
    /** Rows that a question gives at once at most. */
    public static final String MOST = "1000";

    private final Asker asker;
    private final Catalogue catalogue;
    private final @Nullable String day;

    /**
     * By this asker.
     *
     * @param day the day, as questions take it; null for all that is on record
     */
    public LeadAsker(Asker asker, Catalogue catalogue, @Nullable String day) {
        this.asker = asker;
        this.catalogue = catalogue;
        this.day = day;
    }

    /** Whether a question can be asked of an entity by this parameter. */
    public boolean takes(String question, String parameter, EntityRef entity) {
        return catalogue
                .get(question)
                .parameter(parameter)
                .map(Parameter::type)
                .filter(type ->
                        type instanceof ParameterType.EntityOf of && of.kinds().contains(entity.kind()))
                .isPresent();
    }

    /** The answer, with all its rows as far as a question gives them at once. */
    public Answer ask(String question, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("limit", MOST);
        if (day != null) {
            all.put("asOf", day);
        }
        return asker.ask(question, all);
    }

    /** Statements as they stand, by others than the accused themselves. */
    public static Map<String, String> standing(String parameter, EntityRef entity) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(parameter, entity.id());
        all.put("versions", "standing");
        all.put("self", "without");
        return all;
    }
}
