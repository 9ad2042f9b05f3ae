package org.ascribe.dataset.stix;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;

/**
 * What a STIX bundle is a release of. Its name must stay the same from release to release, so it comes from what the bundle
 * holds: the domain of ATT&amp;CK, else the author and the name of the file without its numbers.
 *
 * @param dataset name of the dataset
 * @param title one line that says what it is
 * @param domain of ATT&amp;CK, or empty
 */
record StixCatalogue(String dataset, String title, String domain) {
    /** The domains of ATT&amp;CK; an object in several of them belongs to the first. */
    private static final List<String> DOMAINS = List.of("enterprise-attack", "mobile-attack", "ics-attack");

    /**
     * Tells what it is.
     *
     * @param file name of the file
     * @param release names that ATT&amp;CK gives to a release: of its collection or its matrix
     */
    static StixCatalogue of(String file, List<String> release, Map<String, StixObject> objects) {
        return DOMAINS.stream()
                .filter(domain -> release.stream().anyMatch(name -> isOf(domain, name)))
                .findFirst()
                .map(domain -> new StixCatalogue(
                        "attack-" + domain.replace("-attack", ""), "MITRE ATT&CK, domain " + domain, domain))
                .orElseGet(() -> other(file, objects));
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

    /** A collection is called {@code Enterprise ATT&CK}, a matrix {@code enterprise-attack}. */
    private static boolean isOf(String domain, String name) {
        return name.equals(domain)
                || (name.contains("ATT&CK") && Spelling.fold(name).startsWith(domain.replace("-attack", " ")));
    }

    private static StixCatalogue other(String file, Map<String, StixObject> objects) {
        String author = mostly(objects.values().stream()
                        .map(object -> object.ref("created_by_ref"))
                        .flatMap(ref -> Stream.ofNullable(objects.get(ref)))
                        .map(identity -> identity.text("name")))
                .orElse("");
        String stem = file.replaceFirst(".*[/\\\\]", "")
                .replaceFirst("(?:\\.json|\\.stix|\\.gz)+$", "")
                .replaceAll("[\\d.]+", "");
        String slug = Spelling.slug(author + " " + stem);
        return new StixCatalogue(
                "stix-" + (slug.isEmpty() ? "bundle" : Texts.cut(slug, 80)),
                author.isEmpty() ? "STIX bundle" : "STIX bundle of " + Texts.cut(author, 100),
                "");
    }

    private static Optional<String> mostly(Stream<String> texts) {
        return texts
                .filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
