package org.ascribe.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;

/**
 * What speaks for the identity of a group, or of all members of a cluster together.
 *
 * @param own keys of the main names
 * @param names names by key, without numbers
 * @param numbers numbers in ATT&amp;CK
 * @param pages numbers of the pages in ATT&amp;CK that it refers to
 * @param documents other documents
 * @param states states of origin
 * @param full names that are enough to tell who is meant
 * @param kinds what it is
 * @param accused whether it is accused of something; both where it is of several
 */
record Traits(
        Set<String> own,
        Map<String, Actor.Name> names,
        Set<String> numbers,
        Set<String> pages,
        Set<String> documents,
        Set<String> states,
        Map<String, String> full,
        Set<NodeKind> kinds,
        Set<Boolean> accused) {
    private static final Pattern PAGE =
            Pattern.compile("source:attack\\.mitre\\.org/(?:wiki/)?groups?/(G\\d{4}).*", Pattern.CASE_INSENSITIVE);

    /** Nothing yet. */
    static Traits none() {
        return new Traits(
                new HashSet<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    /** Those of one group. */
    static Traits of(Actor actor, NameIndex index) {
        Traits traits = none();
        NameRules naming = NameRules.of(actor.kind());
        String main = NameRules.key(actor, actor.name());
        traits.kinds.add(actor.kind());
        traits.accused.add(actor.accused());
        index.evidence(actor).forEach((key, name) -> {
            if (NameIndex.isNumber(name.text())) {
                traits.numbers.add(name.text());
            } else {
                traits.names.put(key, name);
                if (key.equals(main)) {
                    traits.own.add(key);
                }
            }
        });
        index.ownDocuments(actor).forEach(document -> page(document).ifPresent(traits.pages::add));
        index.documents(actor).stream()
                .filter(document -> page(document).isEmpty())
                .forEach(traits.documents::add);
        actor.names().stream()
                .map(Actor.Name::text)
                .filter(name -> naming.identifies(name) && traits.names.containsKey(NameRules.key(actor, name)))
                .forEach(name -> traits.full.putIfAbsent(naming.exact(name), name));
        traits.states.addAll(actor.states());
        return traits;
    }

    /** What to look for in others: keys of names, numbers and pages. */
    Stream<String> keys() {
        return Stream.of(names.keySet(), numbers, pages).flatMap(Set::stream);
    }

    /** Takes over those of another. */
    void add(Traits other) {
        own.addAll(other.own);
        other.names.forEach((key, name) -> names.merge(key, name, Traits::joined));
        numbers.addAll(other.numbers);
        pages.addAll(other.pages);
        documents.addAll(other.documents);
        states.addAll(other.states);
        other.full.forEach(full::putIfAbsent);
        kinds.addAll(other.kinds);
        accused.addAll(other.accused);
    }

    private static Actor.Name joined(Actor.Name one, Actor.Name other) {
        Set<String> users = new TreeSet<>(one.users());
        users.addAll(other.users());
        return new Actor.Name(one.text(), users);
    }

    private static Optional<String> page(String document) {
        Matcher page = PAGE.matcher(document);
        return page.matches() ? Optional.of(page.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
