package org.ascribe.dataset;

import java.util.List;

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

    /** The same with other elements. */
    public Dataset with(List<Entity> otherEntities, List<Link> otherLinks) {
        return new Dataset(name, title, otherEntities, otherLinks, tally, problems, release);
    }

    /** The same with other problems. */
    public Dataset with(List<Problem> otherProblems) {
        return new Dataset(name, title, entities, links, tally, otherProblems, release);
    }
}
