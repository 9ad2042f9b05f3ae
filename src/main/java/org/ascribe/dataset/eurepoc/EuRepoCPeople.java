package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Person;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;

/** Tells persons from groups where EuRepoC writes both into the same cell. */
final class EuRepoCPeople {
    private static final Pattern ALSO = Pattern.compile(",\\s*aka\\s+");
    private static final Pattern PATRONYMIC = Pattern.compile(".*\\p{Lu}\\p{Ll}+(?:vich|vych|vna) \\p{Lu}\\p{Ll}+.*");

    private static final Pattern CAPITALISED = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.|“\\p{L}+”|van|den|de|al))* \\p{Lu}[\\p{L}’'-]+");
    private static final Pattern OF_NO_PERSON = Pattern.compile(
            "\\b(?:agency|army|assembly|association|authority|bank|center|centre|church|city|club|college|commission|committee"
                    + "|company|council|county|court|department|district|forces|foundation|governments?|group|health"
                    + "|healthcare|hospital|institute|international|ministry|municipality|network|news|office|online|operation"
                    + "|organi[sz]ation|parliament|party|police|portal|post|press|radio|schools?|scuola|secretariat|services?"
                    + "|state|systems?|television|times|tv|university)\\b",
            Pattern.CASE_INSENSITIVE);

    private EuRepoCPeople() {}

    /** Whether it looks like the bare name of a person: words in capitals, none of them one that no person is called. */
    static boolean mayBeOne(String name) {
        return CAPITALISED.matcher(name).matches()
                && !isNone(name)
                && Arrays.stream(name.split(" ", -1))
                        .noneMatch(word -> States.find(word).isPresent());
    }

    /** Whether it has a word that no person is called. */
    static boolean isNone(String name) {
        return OF_NO_PERSON.matcher(name).find();
    }

    /**
     * Whether it is surely the name of a person: it has a patronymic, an {@code aka} behind a comma, or brackets that repeat a part
     * of it. Other names stay groups: most are.
     */
    static boolean looksLikeOne(String token) {
        Brackets brackets = Brackets.of(token);
        return ALSO.matcher(token).find()
                || PATRONYMIC.matcher(brackets.before()).matches()
                || repeats(brackets.before(), brackets.inside());
    }

    /**
     * Reads a person.
     *
     * @param employed whether the brackets name an employer; otherwise they hold another spelling
     */
    static Person read(String token, boolean employed) {
        Brackets brackets = Brackets.of(token);
        List<String> spellings = new ArrayList<>(Arrays.asList(ALSO.split(brackets.before())));
        if (!employed && !brackets.inside().isEmpty() && spellings.size() == 1) {
            spellings.add(brackets.inside());
        }
        return new Person(spellings.getFirst(), spellings.stream().skip(1).toList());
    }

    private static boolean repeats(String name, String inside) {
        Set<String> words = words(name);
        return !inside.isEmpty() && words.size() > 1 && words.containsAll(words(inside));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).map(Spelling::plain).collect(Collectors.toSet());
    }
}
