package org.ascribe.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;

/** Leaves out of a dataset what is broken in it, for those who would rather have the rest than nothing. */
final class Salvage {
    /** Here the reading has ended before the file: what it would have held would be taken for gone. */
    private static final Set<String> CUT_SHORT =
            Set.of("json", "csv", "unreadable", "not-an-object", "not-a-list", "empty");

    private final Dataset dataset;
    private final NavigableMap<Location, String> records = new TreeMap<>();
    private final Map<Location, String> broken = new HashMap<>();

    private Salvage(Dataset dataset) {
        this.dataset = dataset;
        dataset.entities().forEach(entity -> records.putIfAbsent(entity.at(), entity.id()));
    }

    /** The dataset without what the errors are about; nothing if there are none, or if they are about the file as a whole. */
    static Optional<Dataset> without(Dataset dataset, List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        if (errors.isEmpty() || errors.stream().anyMatch(error -> CUT_SHORT.contains(error.code()))) {
            return Optional.empty();
        }
        return new Salvage(dataset).rest(errors);
    }

    private Optional<Dataset> rest(List<Problem> errors) {
        Set<Location> links = new HashSet<>();
        dataset.links().forEach(link -> links.add(link.at()));
        for (Problem error : errors) {
            Location record = links.contains(error.at()) && !records.containsKey(error.at())
                    ? error.at()
                    : records.floorKey(error.at());
            if (record != null && broken.putIfAbsent(record, error.code()) == null) {
                dataset.tally().reconsider(error.code(), error.at(), records.getOrDefault(record, ""));
            }
        }
        List<Entity> entities = dataset.entities().stream()
                .filter(entity -> !broken.containsKey(entity.at()))
                .toList();
        List<Link> kept = dataset.links().stream().filter(this::isSound).toList();
        boolean nothing = entities.size() == dataset.entities().size()
                && kept.size() == dataset.links().size();
        return nothing || entities.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dataset(
                        dataset.name(), dataset.title(), entities, kept, dataset.tally(), warnings(errors)));
    }

    /** A link goes with the record that it stands in. */
    private boolean isSound(Link link) {
        Location record = records.floorKey(link.at());
        return !broken.containsKey(link.at()) && (record == null || !broken.containsKey(record));
    }

    private List<Problem> warnings(List<Problem> errors) {
        List<Problem> warnings = new ArrayList<>();
        for (Problem problem : dataset.problems()) {
            if (problem.severity() == Problem.Severity.WARNING) {
                warnings.add(problem);
            }
        }
        errors.forEach(error ->
                warnings.add(Problem.warning(error.code(), error.at(), error.message() + "; left out", error.hint())));
        return warnings;
    }
}
