package org.ascribe.load.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Since which day something was certainly public, by the documents where it can be read. */
final class OnRecord {
    private final Map<String, LocalDate> published = new HashMap<>();
    private final Set<String> originals = new HashSet<>();
    private final Map<String, LocalDate> firstCited = new HashMap<>();
    private final Set<String> firstHand = new HashSet<>();

    OnRecord(Dataset dataset, Outside outside) {
        outside.entities().forEach((id, known) -> document(id, known.published(), known.original()));
        dataset.entities().forEach(entity -> {
            Outside.Known known = Outside.Known.of(entity, entity.name());
            document(entity.id(), known.published(), known.original());
        });
        dataset.links().forEach(this::citation);
    }

    private void document(String id, @Nullable LocalDate day, boolean original) {
        if (day != null) {
            published.put(id, day);
        }
        if (original) {
            originals.add(id);
        }
    }

    private void citation(Link link) {
        if (link.type() == RelationshipType.CITED_IN) {
            LocalDate date = published.get(link.to());
            if (date != null) {
                firstCited.merge(link.from(), date, (a, b) -> a.isBefore(b) ? a : b);
            }
            if (originals.contains(link.to())) {
                firstHand.add(link.from());
            }
        }
    }

    /** Whether a statement or measure rests on the original text of the one who states. */
    boolean isFirstHand(String id) {
        return firstHand.contains(id);
    }

    /**
     * Of what rests on an original text: the last day of its date, or an earlier day of that month or year on which a document
     * carried it. Of what others report: the day on which the first of them did, never that of the statement. Without a document
     * that has a day, the last day of its date.
     */
    @Nullable
    LocalDate of(Entity statement) {
        LocalDate cited = firstCited.get(statement.id());
        if (!(statement.properties().get(Property.DATE) instanceof Period date)) {
            return cited;
        }
        if (cited == null || cited.isBefore(date.from())) {
            return date.to();
        }
        return cited.isBefore(date.to()) || !isFirstHand(statement.id()) ? cited : date.to();
    }

    /**
     * Of a fact: the day of its first document that has one. So where one of its documents is out, the fact is on record, and who
     * looks at the day of the document need not look at that of the fact.
     */
    @Nullable
    LocalDate of(Link fact) {
        return fact.properties().get(Property.SOURCES) instanceof List<?> sources
                ? sources.stream()
                        .flatMap(id -> Stream.ofNullable(published.get(id.toString())))
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
