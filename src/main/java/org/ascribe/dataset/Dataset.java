package org.ascribe.dataset;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was read from an input, as values of the model. Loading it again under the same name replaces what it said before.
 *
 * @param name owner of its elements in the graph, such as {@code china-2024} or {@code attack-enterprise}
 * @param title one line that says what it is
 * @param entities its nodes; an id occurs once
 * @param links its relationships
 * @param tally what became of the records of the input
 * @param problems what was wrong with the input
 * @param release of which source it is a release
 */
public record Dataset(
        String name,
        String title,
        List<Entity> entities,
        List<Link> links,
        Tally tally,
        List<Problem> problems,
        Release release) {

    /** One that people write. */
    public Dataset(
            String name, String title, List<Entity> entities, List<Link> links, Tally tally, List<Problem> problems) {
        this(name, title, entities, links, tally, problems, Release.CURATED);
    }

    /** Whether some problem keeps it out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** The same under another name, which begins the ids that began with its name. */
    public Dataset named(String other) {
        String start = name + ":";
        return new Dataset(other, title, entities, links, tally, problems, release)
                .withIds(id -> id.startsWith(start) ? other + id.substring(name.length()) : id);
    }

    /** The same with other ids. */
    public Dataset withIds(UnaryOperator<String> ids) {
        return with(
                        entities.stream()
                                .map(entity -> entity.withId(ids.apply(entity.id())))
                                .toList(),
                        links.stream().map(link -> link.withIds(ids)).toList())
                .with(release.with(release.versions().stream()
                        .map(version -> version.withIds(ids))
                        .toList()));
    }

    /** The same with other elements. */
    public Dataset with(List<Entity> otherEntities, List<Link> otherLinks) {
        return new Dataset(name, title, otherEntities, otherLinks, tally, problems, release);
    }

    /** The same that accounts otherwise for its records. */
    public Dataset with(Tally other) {
        return new Dataset(name, title, entities, links, other, problems, release);
    }

    /** The same as another release. */
    public Dataset with(Release other) {
        return new Dataset(name, title, entities, links, tally, problems, other);
    }

    /** The same with other problems. */
    public Dataset with(List<Problem> otherProblems) {
        return new Dataset(name, title, entities, links, tally, otherProblems, release);
    }
}
