package org.ascribe.identity;

/**
 * A group that may belong to a cluster.
 *
 * @param actor the group
 * @param traits what speaks for its identity
 * @param cluster the cluster
 * @param evidence what speaks for it
 */
record Candidate(Actor actor, Traits traits, Cluster cluster, Evidence evidence) {

    /** Whether it is on the same two. */
    boolean isOnSame(Candidate other) {
        return actor.id().equals(other.actor.id()) && cluster.equals(other.cluster);
    }
}
