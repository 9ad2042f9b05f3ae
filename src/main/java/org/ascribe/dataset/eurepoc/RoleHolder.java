package org.ascribe.dataset.eurepoc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;

/**
 * A person with the office in brackets, as in {@code Edi Rama (Prime Minister, ALB)}.
 *
 * @param name the person
 * @param role the office or employer, without the country
 * @param state the country
 */
record RoleHolder(String name, String role, Optional<States.State> state) {
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:president|minister|secretary|director|head|mayor|premier|attorney|commissioner|prosecutor|advis[eo]r"
                    + "|editor|sheriff|academics?|member|official|researcher|expert|chief|deputy|professor|journalist"
                    + "|congressman|congresswoman|senator|chair\\w*|spokes\\w+|lawyer|business\\w+|chancellor|developer)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:prime minister|ministers?|secretary of state|secretary-general|attorney general|mayor|premier|commissioner"
                    + "|prosecutor|sheriff|director-general|head of|chancellor|chief of staff|state secretary)\\b"
                    + "|^president\\b(?! of (?:assemblea|the senate))|spokes\\w+ of",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d/&.-]{2,}|(?:\\p{Lu}\\p{Ll}?){2,}");

    /** Reads it; nothing where the brackets hold no office: an acronym, a country, another name. */
    static Optional<RoleHolder> of(String text) {
        Brackets brackets = Brackets.of(text);
        List<String> parts = Brackets.split(brackets.inside(), Set.of(',', ';'));
        if (parts.isEmpty() || Spelling.saysNothing(brackets.before()) || EuRepoCPeople.isNone(brackets.before())) {
            return Optional.empty();
        }
        Optional<States.State> state = States.find(parts.getLast());
        String role = String.join(", ", state.isPresent() ? parts.subList(0, parts.size() - 1) : parts);
        boolean employed = state.isPresent()
                && parts.size() > 1
                && !ACRONYM.matcher(parts.getFirst()).matches();
        return employed || ROLE.matcher(role).find()
                ? Optional.of(new RoleHolder(brackets.before(), role, state))
                : Optional.empty();
    }

    /** Whether the office is one that speaks for its state. */
    boolean speaksForState() {
        return OFFICE.matcher(role).find();
    }
}
