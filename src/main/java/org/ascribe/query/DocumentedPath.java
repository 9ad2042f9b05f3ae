package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;

/**
 * A way between two entities.
 *
 * @param length how many hops
 * @param nodes the entities that it leads over, the ends included
 * @param links the hops between them, each with its evidence
 */
public record DocumentedPath(int length, List<EntityRef> nodes, List<StatedLink> links) implements RowValue {}
