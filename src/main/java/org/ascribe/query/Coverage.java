package org.ascribe.query;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.ascribe.answer.EntityRef;

/**
 * What a dataset of statements covers.
 *
 * @param totals how much there is of each kind, by its label
 * @param firsthand how many of its documents are the author's own text
 * @param speakers who spoke, by name
 * @param accused the states that are accused, the most often accused first
 */
public record Coverage(Map<String, Long> totals, long firsthand, List<Speaker> speakers, List<Accused> accused) {

    /**
     * A state with its bodies, or an alliance.
     *
     * @param who which one
     * @param years its statements by year
     */
    public record Speaker(EntityRef who, SortedMap<Integer, Year> years) {}

    /**
     * Statements of one year.
     *
     * @param made how many it made
     * @param supported how many of others it supported
     */
    public record Year(long made, long supported) {}

    /**
     * A state that is accused, by name or by one of its bodies.
     *
     * @param whom which one
     * @param made by how many statements
     * @param answered how many of these were denied
     */
    public record Accused(EntityRef whom, long made, long answered) {}
}
