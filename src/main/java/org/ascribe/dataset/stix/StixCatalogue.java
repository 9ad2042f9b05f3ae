package org.ascribe.dataset.stix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Release.Edition;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What STIX objects are a release of. That comes from what they are, never from the name of the file: the domain of ATT&amp;CK,
 * else the id of the bundle, else the ids of the objects.
 *
 * @param dataset name of the dataset
 * @param title one line that says what it is
 * @param domain of ATT&amp;CK, or empty
 * @param release what tells the dataset from others
 */
record StixCatalogue(String dataset, String title, String domain, Release release) {
    private static final String PRE = "pre-attack";
    /** The domains of ATT&amp;CK; an object in several of them belongs to the first. */
    private static final List<String> DOMAINS = List.of("enterprise-attack", "mobile-attack", "ics-attack", PRE);
    /** What techniques call their domain where no matrix does. */
    private static final Map<String, String> KILL_CHAINS = Map.of(
            "mitre-attack", "enterprise-attack",
            "mitre-mobile-attack", "mobile-attack",
            "mitre-ics-attack", "ics-attack",
            "mitre-pre-attack", PRE);

    private static final int MOST_AUTHORS = 3;
    private static final int HEX_DIGITS = 32;

    /** Tells what they are. */
    static StixCatalogue of(StixBundle bundle) {
        return domain(bundle)
                .map(domain -> new StixCatalogue(
                        "attack-" + domain.replace("-attack", ""),
                        "MITRE ATT&CK, domain " + domain,
                        domain,
                        Release.OF_SOURCE.with(edition(bundle))))
                .orElseGet(() -> other(bundle));
    }

    /** Whether the dataset describes that object; otherwise another domain does, and this one only points at it. */
    boolean describes(StixObject object) {
        if (!object.ofAttack()) {
            return true;
        }
        List<String> domains = object.texts("x_mitre_domains");
        return DOMAINS.contains(domain)
                && DOMAINS.subList(0, DOMAINS.indexOf(domain)).stream().noneMatch(domains::contains);
    }

    private static Optional<String> domain(StixBundle bundle) {
        List<String> names = bundle.releases().stream()
                .flatMap(one -> one.type().equals("x-mitre-collection")
                        ? Stream.of(one.text("name"))
                        : one.references().all().stream().map(StixReferences.Reference::externalId))
                .toList();
        Optional<String> said = DOMAINS.stream()
                .filter(domain -> names.stream().anyMatch(name -> isOf(domain, name)))
                .findFirst();
        return said.or(() -> bundle.releases().isEmpty() ? ofKillChains(bundle.killChains()) : Optional.empty());
    }

    /** The first releases had neither collections nor matrices; those before an attack were a domain of their own. */
    private static Optional<String> ofKillChains(Set<String> killChains) {
        return killChains.size() == 1
                ? Optional.ofNullable(KILL_CHAINS.get(killChains.iterator().next()))
                : Optional.empty();
    }

    /** A collection is called {@code Enterprise ATT&CK}, a matrix {@code enterprise-attack}. */
    private static boolean isOf(String domain, String name) {
        return name.equals(domain)
                || (name.contains("ATT&CK") && Spelling.fold(name).startsWith(domain.replace("-attack", " ")));
    }

    private static StixCatalogue other(StixBundle bundle) {
        String id = bundle.ids().size() == 1
                ? bundle.ids().iterator().next().replaceFirst("^bundle--", "")
                : hash(new TreeSet<>(bundle.objects().keySet()), bundle.relationships());
        Set<String> authors = new TreeSet<>();
        Stream.of(bundle.objects().values(), bundle.relationships(), bundle.documents())
                .flatMap(objects -> objects.stream().map(object -> object.ref("created_by_ref")))
                .filter(author -> !author.isEmpty())
                .forEach(authors::add);
        return new StixCatalogue(
                "stix-" + Texts.cut(Spelling.slug(id), 80),
                title(bundle, authors),
                "",
                new Release(Release.Naming.PROPOSED, authors, edition(bundle)));
    }

    /** The one report in it, or its authors. */
    private static String title(StixBundle bundle, Set<String> authors) {
        String by = authors.stream()
                .flatMap(author -> Stream.ofNullable(bundle.objects().get(author)))
                .map(author -> Texts.cut(author.text("name"), 100))
                .filter(name -> !name.isEmpty())
                .sorted()
                .limit(MOST_AUTHORS)
                .collect(Collectors.joining(", "));
        List<String> reports = bundle.documents().stream()
                .filter(document -> document.type().equals("report"))
                .map(report -> Texts.cut(report.text("name"), 200))
                .filter(name -> !Spelling.saysNothing(name))
                .toList();
        return (reports.size() == 1 ? "STIX: " + reports.getFirst() : "STIX bundle")
                + (by.isEmpty() ? "" : (reports.size() == 1 ? ", " : " of ") + by);
    }

    /** The collection's own, else the latest instant at which something in it was changed. */
    private static @Nullable Edition edition(StixBundle bundle) {
        Stream<StixObject> all = bundle.releases().isEmpty()
                ? Stream.of(bundle.objects().values(), bundle.relationships(), bundle.documents())
                        .flatMap(objects -> objects.stream())
                : bundle.releases().stream();
        return all.map(StixObject::modified)
                .max(Instant::compareTo)
                .filter(latest -> latest.isAfter(Instant.EPOCH))
                .map(latest -> new Edition(
                        latest.toEpochMilli() / 86_400_000.0,
                        latest.atOffset(ZoneOffset.UTC).toLocalDate().toString()))
                .orElse(null);
    }

    private static String hash(Set<String> objects, Iterable<StixObject> relationships) {
        relationships.forEach(relationship -> objects.add(relationship.id()));
        return DigestUtils.sha256Hex(String.join("\n", objects)).substring(0, HEX_DIGITS);
    }
}
