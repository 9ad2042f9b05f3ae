package org.ascribe.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.graph.Row;

/**
 * Which state of the data an answer comes from.
 *
 * @param value a short text that changes with every load: it follows from what was loaded, not from when or from where
 * @param settled false while a load is under way or has left something to be done, so that answers with the same version may differ
 * @param underWay whether a load is changing the data at this moment
 * @param notes what is to be known beside answers while it is not settled
 */
public record DataVersion(String value, boolean settled, boolean underWay, List<String> notes) {
    private static final int DIGITS = 16;

    static DataVersion of(List<Row> imports, Unfinished unfinished) {
        String loads = imports.stream().map(DataVersion::text).collect(Collectors.joining());
        String value = DigestUtils.sha256Hex(loads).substring(0, DIGITS);
        return new DataVersion(value, unfinished.isSettled(), unfinished.underWay(), unfinished.notes());
    }

    private static String text(Row load) {
        return Stream.of("id", "status", "contentHash", "title")
                .map(column -> String.valueOf(load.get(column)))
                .collect(Collectors.joining(" ", "", "\n"));
    }
}
