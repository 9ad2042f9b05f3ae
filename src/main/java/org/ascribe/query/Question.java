package org.ascribe.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ascribe.answer.Csv;

/**
 * A question of the catalogue: one file in {@code cypher/questions}.
 *
 * @param name name of the file without its ending
 * @param order where it stands in the catalogue
 * @param title what it asks, in a few words
 * @param description what exactly it asks and how it counts, in some sentences
 * @param parameters what it takes
 * @param columns what a row of its answer holds
 * @param omissions what a parameter leaves out, to be counted and told
 * @param counts what is counted over all rows
 * @param cypher the query, as it stands in the file
 */
public record Question(
        String name,
        int order,
        String title,
        String description,
        List<Parameter> parameters,
        List<Column> columns,
        List<Omission> omissions,
        List<Count> counts,
        String cypher) {

    /** The query for a page that is not the first: it leaves out as many rows as {@code $skip} says. */
    public String continued() {
        return cypher.replace("LIMIT $limit", "SKIP $skip LIMIT $limit");
    }

    /** The columns of its answer as CSV: ids stand beside names. */
    public List<String> csvColumns() {
        return columns.stream()
                .flatMap(column -> column.type().isNamed()
                        ? Stream.of(column.name(), Csv.idsOf(column.name()))
                        : Stream.of(column.name()))
                .toList();
    }

    /** Whether its rows are parts of the graph: entities in a row, with what links them. */
    public boolean drawable() {
        return columns.stream().anyMatch(column -> column.name().equals("links") && column.type() == ColumnType.LIST)
                && columns.stream().anyMatch(column -> column.type() == ColumnType.ENTITIES);
    }

    /** The parameter that is written so, in kebab or in camel case. */
    public Optional<Parameter> parameter(String written) {
        String key = Parameter.camelCase(written);
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst();
    }
}
