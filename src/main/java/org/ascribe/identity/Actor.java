package org.ascribe.identity;

import java.util.List;
import java.util.Set;
import org.ascribe.schema.NodeKind;

/**
 * A group, company, person or body of a state as one source describes it, with all that may tell it apart from others.
 *
 * @param id its id in the graph
 * @param kind what it is
 * @param source what describes it: two groups of one source are two groups, unless the source itself says otherwise
 * @param name its main name
 * @param names all its names, the main one and numbers in catalogues among them
 * @param states ids of the states that it is said to be based in
 * @param documents ids of the documents that describe it
 * @param related ids of the groups that its source calls similar or overlapping
 * @param accused whether somebody accuses it, which nobody does of spokesmen and victims
 */
public record Actor(
        String id,
        NodeKind kind,
        String source,
        String name,
        List<Name> names,
        Set<String> states,
        Set<String> documents,
        Set<String> related,
        boolean accused) {

    /**
     * A name of a group.
     *
     * @param text as it is spelled
     * @param users ids of the firms that are known to use it for that group
     */
    public record Name(String text, Set<String> users) {}
}
