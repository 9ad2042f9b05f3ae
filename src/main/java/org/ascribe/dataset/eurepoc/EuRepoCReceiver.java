package org.ascribe.dataset.eurepoc;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;

/**
 * Who was hit, as a row of EuRepoC's receiver file has it.
 *
 * @param name the name, or empty
 * @param country the country, region or organisation, or empty
 * @param category the category without its explanation, or empty
 * @param detail the second code of the category, or empty
 */
record EuRepoCReceiver(String name, String country, String category, String detail) {
    private static final String STATE_INSTITUTIONS = "State institutions / political system";
    private static final String INTERNATIONAL = "International / supranational organization";
    private static final Set<String> BODIES = Set.of(
            "Government / ministries", "Military", "Intelligence agencies", "Police", "Legislative", "Judiciary");
    private static final Set<String> NEVER_PERSONS =
            Set.of("Critical infrastructure", "Corporate Targets", INTERNATIONAL);
    private static final Pattern REGION = Pattern.compile(
            ".* \\((?i:region)\\)|(?:(?:North|South|Central|Eastern|Western|Northern|Southern) )?(?:Europe|America|Africa|Asia)"
                    + "|Caucasus|Global");
    /** Reads a row; nothing where it says nothing. */
    static Optional<EuRepoCReceiver> of(CsvRows.Row row) {
        EuRepoCReceiver receiver = new EuRepoCReceiver(
                Texts.cut(row.said("receiver_name").orElse(""), Naming.LONGEST),
                Texts.cut(row.said("receiver_country").orElse(""), 100),
                Texts.cut(Brackets.of(row.said("receiver_category").orElse("")).before(), 100),
                Texts.cut(row.said("receiver_category_subcode").orElse(""), 100));
        return (receiver.name + receiver.country + receiver.category).isEmpty()
                ? Optional.empty()
                : Optional.of(receiver);
    }

    /** The state of the receiver. */
    Optional<States.State> state() {
        return States.find(country);
    }

    /** Whether the country column names an organisation, which is then the receiver itself. */
    boolean isOrganisation() {
        boolean region = country.isEmpty() || REGION.matcher(country).matches();
        return region ? Bodies.find(country).isPresent() && category.equals(INTERNATIONAL) : state().isEmpty();
    }

    /**
     * The kind of a named receiver.
     *
     * <p>A bare name of two or more words in capitals, without a word that no person is called, is taken for a person where the
     * category may be one of persons.
     */
    NodeKind kind() {
        String bare = Brackets.of(name).before();
        boolean official = category.equals(STATE_INSTITUTIONS) && state().isPresent();
        if (isPersonal(bare)) {
            return NodeKind.PERSON;
        }
        return official && (BODIES.contains(detail) || EuRepoCBodies.isOffice(bare))
                ? NodeKind.AGENCY
                : NodeKind.ORGANIZATION;
    }

    private boolean isPersonal(String bare) {
        return !NEVER_PERSONS.contains(category)
                && !detail.equals("Political parties")
                && bare.equals(name)
                && EuRepoCPeople.mayBeOne(bare);
    }

    /** What the set of people or bodies is called that an unnamed receiver stands for. */
    String describe() {
        String what = !detail.isEmpty() ? detail : category.isEmpty() ? "Receivers, not described" : category;
        String region =
                country.isEmpty() ? "country not given" : Brackets.of(country).before();
        return what + " (" + state().map(States.State::name).orElse(region) + ")";
    }

    /** The id of that set. */
    String populationId() {
        String place = state().map(States.State::id).orElse(country.isEmpty() ? "anywhere" : Spelling.slug(country));
        String what = category.isEmpty() ? "not-described" : Spelling.slug(category);
        return "eurepoc:population:" + place + ":" + what + (detail.isEmpty() ? "" : ":" + Spelling.slug(detail));
    }
}
