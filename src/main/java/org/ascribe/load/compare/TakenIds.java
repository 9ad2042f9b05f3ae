package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.Property;

/** Finds, without a database, what a load would refuse because another dataset describes the same id differently. */
public final class TakenIds {
    private final List<Dataset> datasets;
    private final Map<String, Described> described = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TakenIds(List<Dataset> datasets) {
        this.datasets = datasets;
    }

    /** An entity with the dataset that describes it. */
    private record Described(Dataset dataset, Entity entity) {}

    /** What is wrong with the later ones of some datasets that are loaded one after the other. */
    public static List<Problem> among(List<Dataset> datasets) {
        TakenIds ids = new TakenIds(datasets);
        datasets.forEach(ids::add);
        return ids.problems;
    }

    private void add(Dataset dataset) {
        for (Entity entity : dataset.entities()) {
            if (!entity.mention()) {
                Described now = new Described(dataset, entity);
                Described before = described.putIfAbsent(entity.id(), now);
                if (before != null && !before.dataset().name().equals(dataset.name()) && !isShared(before, now)) {
                    problems.add(taken(entity, before.dataset().name()));
                }
            }
        }
    }

    /** See {@link Comparison}: two imports of one object share it, and so do two who say the same. */
    private boolean isShared(Described a, Described b) {
        Object nativeId = a.entity().properties().get(Property.NATIVE_ID);
        return (nativeId != null && nativeId.equals(b.entity().properties().get(Property.NATIVE_ID)))
                || hash(a).equals(hash(b));
    }

    private String hash(Described one) {
        try (Elements elements = new Elements(one.dataset(), Outside.among(one.dataset(), datasets))) {
            return elements.row(one.entity()).hash();
        }
    }

    /** That another dataset describes the entity, and not as this one does. */
    static Problem taken(Entity entity, String by) {
        return Problem.error(
                "id-taken",
                entity.at(),
                "the dataset " + by + " describes '" + entity.id() + "' differently",
                "give it another id and say SAME_AS, or leave it to that dataset");
    }
}
