package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of all groups, and which of them are evidence. A name that one source gives to two of its own groups is none; unless
 * it is the main name of exactly one of them: then it speaks for that one, while the others merely list it.
 */
final class NameIndex {
    /** A document that describes more groups of one source than this says nothing about one of them. */
    private static final int TALKATIVE = 4;

    private static final Pattern NUMBER = Pattern.compile("G\\d{4}");

    private final Map<String, Map<String, Set<String>>> carriers = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> owners = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> describedIn = new HashMap<>();
    private final Map<String, List<String>> mains = new HashMap<>();
    private final Map<String, Optional<String>> firms = new HashMap<>();

    NameIndex(Collection<Actor> actors) {
        for (Actor actor : actors) {
            mains.computeIfAbsent(actor.source(), source -> new ArrayList<>()).add(actor.name());
            put(owners, actor.source(), NameRules.key(actor, actor.name()), actor.id());
            actor.names().forEach(name -> put(carriers, actor.source(), NameRules.key(actor, name.text()), actor.id()));
            actor.documents().forEach(document -> put(describedIn, actor.source(), document, actor.id()));
        }
    }

    /** The firm that coined more than half of the main names of a source: the source is its own list then, and tells how it names. */
    Optional<String> firmOf(String source) {
        return firms.computeIfAbsent(source, this::firmThatNames);
    }

    private Optional<String> firmThatNames(String source) {
        Map<String, Integer> coined = new HashMap<>();
        int all = 0;
        for (String name : mains.getOrDefault(source, List.of())) {
            NamingScheme.coinerOf(name).ifPresent(firm -> coined.merge(firm, 1, Integer::sum));
            all++;
        }
        int half = all / 2;
        return coined.entrySet().stream()
                .filter(firm -> firm.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the name is a number in the catalogue of ATT&amp;CK, by which others refer to its groups. */
    static boolean isNumber(String name) {
        return NUMBER.matcher(name).matches();
    }

    /** The names of a group that are evidence, by key; of several spellings all users. */
    Map<String, Actor.Name> evidence(Actor actor) {
        NameRules naming = NameRules.of(actor.kind());
        Map<String, Actor.Name> evidence = new LinkedHashMap<>();
        for (Actor.Name name : actor.names()) {
            String key = NameRules.key(actor, name.text());
            if (naming.speaks(name.text()) && speaksFor(actor, key)) {
                evidence.merge(key, name, NameIndex::joined);
            }
        }
        return evidence;
    }

    /** The documents of a group that are evidence. */
    List<String> documents(Actor actor) {
        return documents(actor, TALKATIVE);
    }

    /** The documents that only this group of its source refers to. */
    List<String> ownDocuments(Actor actor) {
        return documents(actor, 1);
    }

    private List<String> documents(Actor actor, int most) {
        return actor.documents().stream()
                .filter(document -> get(describedIn, actor.source(), document).size() <= most)
                .toList();
    }

    private boolean speaksFor(Actor actor, String key) {
        Set<String> own = get(owners, actor.source(), key);
        return get(carriers, actor.source(), key).size() == 1 || (own.size() == 1 && own.contains(actor.id()));
    }

    private static Actor.Name joined(Actor.Name one, Actor.Name other) {
        Set<String> users = new TreeSet<>(one.users());
        users.addAll(other.users());
        return new Actor.Name(one.text(), users);
    }

    private static void put(Map<String, Map<String, Set<String>>> index, String source, String key, String id) {
        index.computeIfAbsent(source, s -> new HashMap<>())
                .computeIfAbsent(key, k -> new TreeSet<>())
                .add(id);
    }

    private static Set<String> get(Map<String, Map<String, Set<String>>> index, String source, String key) {
        return index.getOrDefault(source, Map.of()).getOrDefault(key, Set.of());
    }
}
