package org.ascribe.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ascribe.schema.NodeKind;

/**
 * What speaks for a group being the same as a cluster.
 *
 * <p>In falling order of strength: an explicit cross-reference (both have the same number in ATT&amp;CK, or one refers to the
 * page of the other) together with the same main name; a cross-reference; the same main name; the main name of each is a name of
 * the other; the main name of one is a name of the other; other shared names.
 *
 * @param referred whether there is an explicit cross-reference
 * @param numbers shared numbers in ATT&amp;CK
 * @param names shared names, as spelled by the group
 * @param namers firms that coined or use the shared names; all names of unknown origin count as one
 * @param attributed whether a source tells of some shared name which firm uses it for that group
 * @param sameMain whether the main names are the same
 * @param mainOfCluster whether a main name in the cluster is a name of the group
 * @param mainOfGroup whether the main name of the group is a name in the cluster
 * @param onlyNameOfFirm whether that name is the only one that its firm has for the cluster: it keeps no parts of it apart
 * @param documents number of documents that both refer to
 * @param fullNames shared names that are enough to tell who is meant; groups have none
 * @param sameState whether both are said to be of the same state
 * @param kind what they are
 */
record Evidence(
        boolean referred,
        Set<String> numbers,
        List<String> names,
        Set<String> namers,
        boolean attributed,
        boolean sameMain,
        boolean mainOfCluster,
        boolean mainOfGroup,
        boolean onlyNameOfFirm,
        int documents,
        List<String> fullNames,
        boolean sameState,
        NodeKind kind) {
    private static final int LISTED = 5;
    private static final String SOMEBODY = "?";

    /** Compares a group with a cluster. */
    static Evidence between(Traits group, Traits cluster) {
        Set<String> numbers = shared(group.numbers(), cluster.numbers());
        boolean page = !shared(group.pages(), cluster.numbers()).isEmpty()
                || !shared(group.numbers(), cluster.pages()).isEmpty();
        Set<String> keys = shared(group.names().keySet(), cluster.names().keySet());
        List<String> names = new ArrayList<>();
        Set<String> namers = new TreeSet<>();
        boolean attributed = false;
        for (String key : keys) {
            Actor.Name name = Objects.requireNonNull(group.names().get(key));
            Set<String> users = new TreeSet<>(name.users());
            users.addAll(Objects.requireNonNull(cluster.names().get(key)).users());
            String text = name.text();
            names.add(text);
            Set<String> firms = firms(text, users);
            attributed |= !firms.isEmpty();
            namers.addAll(firms.isEmpty() ? Set.of(SOMEBODY) : firms);
        }
        return new Evidence(
                page || !numbers.isEmpty(),
                numbers,
                names,
                namers,
                attributed,
                !shared(group.own(), cluster.own()).isEmpty(),
                !shared(keys, cluster.own()).isEmpty(),
                !shared(keys, group.own()).isEmpty(),
                shared(keys, group.own()).stream().anyMatch(key -> isOnlyNameOfFirm(key, group, cluster)),
                shared(group.documents(), cluster.documents()).size(),
                shared(group.full().keySet(), cluster.full().keySet()).stream()
                        .map(key -> Objects.requireNonNull(group.full().get(key)))
                        .toList(),
                !shared(group.states(), cluster.states()).isEmpty(),
                group.kinds().iterator().next());
    }

    /** Whether there is any. */
    boolean exists() {
        return referred || !names.isEmpty();
    }

    /** How strong it is, from 0 for none to 6. */
    int strength() {
        if (referred) {
            return sameMain ? 6 : 5;
        }
        if (sameMain) {
            return 4;
        }
        if (mainOfCluster || mainOfGroup) {
            return mainOfCluster && mainOfGroup ? 3 : 2;
        }
        return names.isEmpty() ? 0 : 1;
    }

    /**
     * Whether it is enough, if nothing speaks against it. A cross-reference or a single name is hearsay until something else
     * agrees: a second name, a firm that is known to use the name for that group, a common document, the same state of origin.
     * Names that are the main name of neither must come from two firms. Of anything but groups a full name is enough, and
     * nothing less; of bodies of states if the state is the same too, since many states have a ministry of that name.
     */
    boolean sufficient() {
        if (kind != NodeKind.ACTOR) {
            return !fullNames.isEmpty() && (sameState || kind != NodeKind.AGENCY);
        }
        return switch (strength()) {
            case 6, 4, 3 -> true;
            case 5, 2 -> names.size() > 1 || attributed || (mainOfGroup && referred) || documents > 0 || sameState;
            case 1 -> namers.size() > 1;
            default -> false;
        };
    }

    /**
     * Whether it is clearly stronger than a rival; of two of a kind the one with at least two names more. A cross-reference
     * without the same main name does not beat the same main name without a cross-reference: the sources disagree.
     */
    boolean beats(Evidence rival) {
        if (strength() == rival.strength()) {
            return names.size() >= rival.names.size() + 2 && namers.size() >= rival.namers.size();
        }
        return strength() > rival.strength() && !(rival.sameMain && !sameMain);
    }

    /**
     * Whether it is enough for one of several parts in which its source keeps what the cluster holds as one: it refers to the
     * cluster, or has the same main name; or the names of two firms are shared; or the main name is one that the firm whose own list
     * the source is has given, as Microsoft gives a group another name when it learns more of it. A single name that a list takes
     * over from others is not enough: a catalogue that is wide lists the names of groups that it cannot tell apart.
     */
    boolean bearsOutPart(boolean namedByOwnFirm) {
        long firms = namers.stream().filter(namer -> !namer.equals(SOMEBODY)).count();
        return sufficient() && attributed && (referred || sameMain || firms > 1 || (namedByOwnFirm && mainOfGroup));
    }

    /** What it rests on, in plain words. */
    String basis() {
        List<String> parts = new ArrayList<>();
        if (referred) {
            parts.add("explicit cross-reference" + (numbers.isEmpty() ? "" : " " + String.join(", ", numbers)));
        }
        if (!fullNames.isEmpty()) {
            parts.add("same full name " + fullNames.getFirst());
        } else if (sameMain && kind != NodeKind.ACTOR) {
            parts.add("nearly the same name");
        } else if (sameMain) {
            parts.add("same main name");
        }
        if (!names.isEmpty() && fullNames.isEmpty()) {
            parts.add((attributed ? "vendor-attributed" : "distinctive") + " shared name"
                    + (names.size() == 1 ? " " : "s ")
                    + names.stream().limit(LISTED).collect(Collectors.joining(", "))
                    + (names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : ""));
        }
        if (documents > 0) {
            parts.add(documents == 1 ? "a common document" : documents + " common documents");
        }
        return String.join("; ", parts);
    }

    /** The firm whose scheme the name follows, else those that use it. */
    private static Set<String> firms(String name, Set<String> users) {
        return NamingScheme.coinerOf(name).map(Set::of).orElse(users);
    }

    private static boolean isOnlyNameOfFirm(String key, Traits group, Traits cluster) {
        Actor.Name name = Objects.requireNonNull(group.names().get(key));
        Set<String> firms = firms(name.text(), name.users());
        return !firms.isEmpty()
                && cluster.names().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(key))
                        .map(Map.Entry::getValue)
                        .allMatch(other -> shared(firms, firms(other.text(), other.users()))
                                .isEmpty());
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new TreeSet<>(some);
        shared.retainAll(others);
        return shared;
    }
}
