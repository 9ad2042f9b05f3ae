package org.ascribe.dataset.misp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.misp.MispClusters.Cluster;
import org.ascribe.dataset.reading.GivenName;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;

/**
 * Reads the names of a group with those who use them, in both ways in which the galaxy writes it: {@code name-attribution} lists
 * {@code NAME:id of a producer}, and keys {@code origin:NAME} hold the producer.
 */
final class MispNames {
    /** A name and the number under which a catalogue runs it: {@code Turla - G0010}. */
    private static final Pattern NUMBERED = Pattern.compile("(.+?)\\s+-\\s+(APT-C-\\d+|G\\d{4})");

    private static final Pattern ATTACK_ID = Pattern.compile("G\\d{4}");
    private static final Pattern OF_360 = Pattern.compile("APT-C-\\d+");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F -]{32,}");

    private final MispContext context;
    private final Naming naming;

    MispNames(MispContext context) {
        this.context = context;
        this.naming = new Naming(context.draft());
    }

    /** The names in the value of a cluster, the main one first; for 360 that is the number under which it runs the group. */
    static List<String> values(String value) {
        Matcher numbered = NUMBERED.matcher(value);
        if (numbered.matches() && !Spelling.saysNothing(numbered.group(1))) {
            String name = numbered.group(1);
            String number = numbered.group(2);
            return OF_360.matcher(number).matches() ? List.of(number, name) : List.of(name, number);
        }
        List<String> names = GivenName.read(value).stream()
                .filter(GivenName::usable)
                .map(GivenName::name)
                .toList();
        return names.isEmpty() ? List.of(value) : names;
    }

    /** Adds the names; the own ones cite all documents of the cluster, the others the galaxy only. */
    void add(Cluster cluster) {
        Map<String, Set<String>> users = users(cluster);
        List<String> documents = context.sources(cluster.meta(), cluster.at());
        List<String> own = values(cluster.value());
        if (context.dataset().contains("360")) {
            vendor("Qihoo 360", cluster)
                    .ifPresent(vendor -> own.forEach(
                            name -> users.computeIfAbsent(Spelling.plain(name), key -> new LinkedHashSet<>())
                                    .add(vendor)));
        }
        own.forEach(name -> add(cluster, name, users, documents));
        Set<String> others = new LinkedHashSet<>(cluster.meta().synonyms());
        cluster.meta().text("external_id").ifPresent(others::add);
        for (String name : others) {
            if (!own.contains(Spelling.tidy(name))) {
                add(cluster, name, users, List.of(context.source()));
            }
        }
    }

    /** Adds the names of a cluster that was revoked to the one that took its place. */
    void addFormer(Cluster revoked, String successor) {
        List<String> names = new ArrayList<>(values(revoked.value()));
        revoked.meta().text("external_id").ifPresent(names::add);
        for (String name : names) {
            List<String> users = ATTACK_ID.matcher(name).matches()
                    ? vendor("MITRE", revoked).stream().toList()
                    : List.of();
            naming.add(successor, NodeKind.ACTOR, name, users, List.of(context.source()), revoked.at());
        }
    }

    private void add(Cluster cluster, String name, Map<String, Set<String>> users, List<String> sources) {
        Set<String> all = new LinkedHashSet<>(users.getOrDefault(Spelling.plain(name), Set.of()));
        if (ATTACK_ID.matcher(name.strip()).matches()) {
            vendor("MITRE", cluster).ifPresent(all::add);
        }
        naming.add(cluster.id(), NodeKind.ACTOR, name, all, sources, cluster.at());
    }

    /** Ids of the vendors that use a name, by {@link Spelling#plain} of the name. */
    private Map<String, Set<String>> users(Cluster cluster) {
        List<Map.Entry<String, String>> stated = new ArrayList<>(cluster.meta().keysFrom("origin:"));
        for (String attribution : cluster.meta().texts("name-attribution")) {
            int colon = attribution.lastIndexOf(':');
            if (colon > 0) {
                stated.add(Map.entry(attribution.substring(0, colon), attribution.substring(colon + 1)));
            }
        }
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : stated) {
            vendor(entry.getValue(), cluster)
                    .ifPresent(vendor -> users.computeIfAbsent(
                                    Spelling.plain(entry.getKey()), key -> new LinkedHashSet<>())
                            .add(vendor));
        }
        return users;
    }

    /** The vendor of that name or with that id among the producers of the galaxy; an id may have lost its way to a blank. */
    private Optional<String> vendor(String text, Cluster cluster) {
        String tidy = Spelling.tidy(text);
        Optional<Vendors.Vendor> vendor = UUID.matcher(tidy).matches()
                ? Vendors.ofMispProducer(tidy.replace(" ", ""))
                : Placeholder.is(tidy) ? Optional.empty() : Vendors.of(tidy);
        if (vendor.isEmpty() && !Placeholder.is(tidy)) {
            context.draft()
                    .warn(
                            "unknown-producer",
                            cluster.at(),
                            "The producer " + Texts.cut(tidy, 60) + ", who is said to use a name of " + cluster.value()
                                    + ", is not known",
                            "the name is kept without its user");
        }
        return vendor.map(known -> context.draft().add(known.mention(cluster.at())));
    }
}
