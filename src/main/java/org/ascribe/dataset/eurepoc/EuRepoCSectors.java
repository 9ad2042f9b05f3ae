package org.ascribe.dataset.eurepoc;

import java.util.Map;
import java.util.Optional;

/** The branches that EuRepoC's categories of receivers stand for. */
final class EuRepoCSectors {

    /**
     * A branch.
     *
     * @param id its id in the graph
     * @param name what it is called
     */
    record Sector(String id, String name) {}

    private static final Sector GOVERNMENT = new Sector("government", "Government");
    private static final Sector POLITICS = new Sector("politics", "Politics");
    private static final Sector CIVIL_SOCIETY = new Sector("civil-society", "Civil society");
    private static final Sector DEFENCE = new Sector("defence", "Defence");

    /** By the second code where that tells the branch. */
    private static final Map<String, Sector> BY_DETAIL = Map.ofEntries(
            Map.entry("Telecommunications", new Sector("telecommunications", "Telecommunications")),
            Map.entry("Energy", new Sector("energy", "Energy")),
            Map.entry("Finance", new Sector("finance", "Finance")),
            Map.entry("Transportation", new Sector("transport", "Transport")),
            Map.entry("Health", new Sector("health", "Health")),
            Map.entry("Chemicals", new Sector("chemicals", "Chemicals")),
            Map.entry("Water", new Sector("water", "Water")),
            Map.entry("Food", new Sector("food", "Food")),
            Map.entry("Space", new Sector("space", "Space")),
            Map.entry("Critical Manufacturing", new Sector("manufacturing", "Manufacturing")),
            Map.entry("Defence industry", DEFENCE),
            Map.entry("Military", DEFENCE),
            Map.entry("Political parties", POLITICS),
            Map.entry("Political opposition / dissidents / expats", POLITICS),
            Map.entry("Election infrastructure / related systems", POLITICS));

    /** By the category otherwise. */
    private static final Map<String, Sector> BY_CATEGORY = Map.of(
            "State institutions / political system",
            GOVERNMENT,
            "Media",
            new Sector("media", "Media"),
            "Science",
            new Sector("science", "Science"),
            "Social groups",
            CIVIL_SOCIETY);

    private EuRepoCSectors() {}

    /** The branch, if the codes tell one. */
    static Optional<Sector> of(String category, String detail) {
        return Optional.ofNullable(BY_DETAIL.get(detail)).or(() -> Optional.ofNullable(BY_CATEGORY.get(category)));
    }
}
