package org.ascribe.dataset.sanctions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Reports persons that a list holds twice under two ways to write the same name in Latin letters; it merges nobody. */
final class SamePersons {
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final int MOST_IN_ALL = 2;

    private final Draft draft;
    private final String list;
    private final Map<String, List<Person>> byFirstLetters = new TreeMap<>();

    /** A person with the words of the name, each spelt as plainly as can be. */
    private record Person(String id, String name, List<String> words, Location at) {}

    SamePersons(Draft draft, String list) {
        this.draft = draft;
        this.list = list;
    }

    /** Takes note of a person. */
    void add(String id, String name, Location at) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}]+", -1))
                .map(SamePersons::plain)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
        if (words.size() > 1) {
            byFirstLetters
                    .computeIfAbsent(
                            words.stream().map(word -> word.substring(0, 1)).reduce("", String::concat),
                            none -> new ArrayList<>())
                    .add(new Person(id, name, words, at));
        }
    }

    /** Reports the pairs. */
    void report() {
        for (List<Person> persons : byFirstLetters.values()) {
            for (int i = 0; i < persons.size(); i++) {
                for (int j = i + 1; j < persons.size(); j++) {
                    compare(persons.get(i), persons.get(j));
                }
            }
        }
    }

    private void compare(Person one, Person other) {
        if (!alike(one.words(), other.words())) {
            return;
        }
        draft.warn(
                "likely-same-person",
                other.at(),
                "'" + other.name() + "' is likely the same person as '" + one.name() + "' (line "
                        + one.at().line() + ")",
                "both stay; a judgement can be recorded");
        draft.link(
                RelationshipType.MAY_BE,
                other.id(),
                one.id(),
                Map.of(
                        Property.JUDGEMENT,
                        "unsure",
                        Property.BASIS,
                        "two spellings of one name on the same list",
                        Property.DECIDED_BY,
                        list),
                other.at());
    }

    /** Whether every word differs by a letter at most, and all of them by no more than two. */
    private static boolean alike(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int all = 0;
        for (int i = 0; i < one.size(); i++) {
            int distance = DISTANCE.apply(one.get(i), other.get(i));
            if (distance < 0 || distance > 1) {
                return false;
            }
            all += distance;
        }
        return all <= MOST_IN_ALL;
    }

    /** A word without what the ways of writing Russian names in Latin letters differ in. */
    private static String plain(String word) {
        return Spelling.plain(word)
                .replace("ye", "e")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("ks", "x")
                .replaceAll("(.)\\1+", "$1");
    }
}
