package org.ascribe.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;

/** The documents that an account cites, numbered as they come. */
final class CitedDocuments {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Account.Document> documents = new ArrayList<>();

    /** The numbers of all documents that a row names, wherever in it. */
    List<Integer> cited(RowValue row) {
        TreeSet<Integer> cited = new TreeSet<>();
        sources(row).forEach(source -> cited.add(number(source)));
        return List.copyOf(cited);
    }

    /** All that were cited so far, the first with the number 1. */
    List<Account.Document> all() {
        return List.copyOf(documents);
    }

    private static Stream<SourceRef> sources(Value value) {
        return switch (value) {
            case SourceRef source -> Stream.of(source);
            case Value.Items items -> items.items().stream().flatMap(CitedDocuments::sources);
            case RowValue row -> row.fields().values().stream().flatMap(CitedDocuments::sources);
            default -> Stream.empty();
        };
    }

    private int number(SourceRef source) {
        return numbers.computeIfAbsent(source.id(), id -> {
            Value.Date published = source.published();
            String text = Stream.of(source.publisher(), source.title(), published == null ? null : published.value())
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String url = source.url();
            documents.add(new Account.Document(text, url == null ? "" : url));
            return documents.size();
        });
    }
}
