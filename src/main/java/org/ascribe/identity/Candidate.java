package org.ascribe.identity;

import org.ascribe.schema.NodeKind;

/**
 * A group that may belong to a cluster.
 *
 * @param actor the group
 * @param traits what speaks for its identity
 * @param cluster the cluster
 * @param evidence what speaks for it
 * @param namedByOwnFirm whether its main name was coined by the firm whose own list its source is
 */
record Candidate(Actor actor, Traits traits, Cluster cluster, Evidence evidence, boolean namedByOwnFirm) {

    /** Whether it may be a part of what the cluster holds as one. */
    boolean isPart() {
        return actor.kind() == NodeKind.ACTOR && evidence.bearsOutPart(namedByOwnFirm);
    }

    /** Whether it is on the same two. */
    boolean isOnSame(Candidate other) {
        return actor.id().equals(other.actor.id()) && cluster.equals(other.cluster);
    }
}
