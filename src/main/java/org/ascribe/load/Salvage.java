package org.ascribe.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.ascribe.schema.NodeKind;

/** Leaves out of a dataset what is broken in it, for those who would rather have the rest than nothing. */
final class Salvage {
    /** Here the reading has ended before the file: what it would have held would be taken for gone. */
    private static final Set<String> CUT_SHORT = Set.of(
            "json",
            "csv",
            "encoding",
            "delta",
            "unreadable",
            "not-an-object",
            "not-a-list",
            "empty",
            "too-many-problems");

    private final Dataset dataset;
    private final NavigableMap<Location, String> records = new TreeMap<>();
    private final Set<Location> links = new HashSet<>();
    private final Map<Location, Problem> broken = new LinkedHashMap<>();

    private Salvage(Dataset dataset) {
        this.dataset = dataset;
        dataset.tally().places().forEach(at -> records.put(at, ""));
        // The node of a name is none: it stands inside the first record that carries the name.
        dataset.entities().stream()
                .filter(entity -> entity.kind() != NodeKind.ALIAS)
                .forEach(entity -> records.merge(entity.at(), entity.id(), (old, now) -> old.isEmpty() ? now : old));
        dataset.links().forEach(link -> links.add(link.at()));
    }

    /** The dataset without what the errors are about; nothing if there are none, or if they are about the file as a whole. */
    static Optional<Dataset> without(Dataset dataset, List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Salvage::isError).toList();
        if (errors.isEmpty() || isCutShort(errors)) {
            return Optional.empty();
        }
        return new Salvage(dataset).rest(errors);
    }

    /** Whether some of the problems are that the reading has ended before the file. */
    static boolean isCutShort(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> isError(problem) && CUT_SHORT.contains(problem.code()));
    }

    private Optional<Dataset> rest(List<Problem> errors) {
        for (Problem error : errors) {
            Location place = isPart(error.at()) ? error.at() : records.floorKey(error.at());
            if (place == null) {
                return Optional.empty();
            }
            broken.putIfAbsent(place, error);
        }
        List<Link> kept =
                dataset.links().stream().filter(link -> !isBroken(link.at())).toList();
        Set<String> ends = new HashSet<>();
        kept.forEach(link -> ends.addAll(List.of(link.from(), link.to())));
        List<Entity> entities = dataset.entities().stream()
                .filter(entity -> !isBroken(entity.at()) || (isShared(entity) && ends.contains(entity.id())))
                .toList();
        boolean nothing = entities.size() == dataset.entities().size()
                && kept.size() == dataset.links().size()
                && dataset.problems().stream().noneMatch(Salvage::isError);
        if (nothing || entities.isEmpty()) {
            return Optional.empty();
        }
        broken.forEach(this::account);
        return Optional.of(dataset.with(entities, kept).with(warnings(errors)));
    }

    /** Whether a link stands there that can go alone, not a record. */
    private boolean isPart(Location at) {
        return links.contains(at) && !records.containsKey(at);
    }

    private boolean isBroken(Location at) {
        Location record = records.floorKey(at);
        return broken.containsKey(at) || (record != null && broken.containsKey(record));
    }

    /** Whether others may need it as well, although it stands first in a record that is broken. */
    private boolean isShared(Entity entity) {
        return entity.mention() && !entity.id().equals(records.get(entity.at()));
    }

    private void account(Location place, Problem problem) {
        Map.Entry<Location, String> record = records.floorEntry(place);
        String id = record == null ? "" : record.getValue();
        if (isPart(place)) {
            dataset.tally().leaveOut(id, problem);
        } else {
            dataset.tally().reconsider(place, id, problem);
        }
    }

    private List<Problem> warnings(List<Problem> errors) {
        List<Problem> warnings = new ArrayList<>(dataset.problems());
        warnings.removeIf(Salvage::isError);
        errors.forEach(error ->
                warnings.add(Problem.warning(error.code(), error.at(), error.message() + "; left out", error.hint())));
        return warnings;
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }
}
