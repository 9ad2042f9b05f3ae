package org.ascribe.dataset.stix;

import java.util.EnumSet;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.schema.NodeKind;

/**
 * An end of a relationship.
 *
 * @param id in the graph
 * @param kinds what it may be: one, if it is in the file
 * @param mention whether the dataset only points at it
 */
record StixEnd(String id, Set<NodeKind> kinds, boolean mention) {
    /** What an identity may turn out to be. */
    private static final Set<NodeKind> IDENTITIES = EnumSet.of(
            NodeKind.ORGANIZATION,
            NodeKind.AGENCY,
            NodeKind.VENDOR,
            NodeKind.COMPANY,
            NodeKind.PERSON,
            NodeKind.STATE,
            NodeKind.POPULATION);

    /** One that is in the file. */
    static StixEnd of(Entity entity) {
        return new StixEnd(entity.id(), EnumSet.of(entity.kind()), entity.mention());
    }

    /** One that may be in another file or in the graph. */
    static StixEnd elsewhere(String stixId) {
        return new StixEnd(StixContext.elsewhere(stixId), kinds(StixBundle.typeOf(stixId)), true);
    }

    private static Set<NodeKind> kinds(String type) {
        return switch (type) {
            case "intrusion-set", "threat-actor" -> EnumSet.of(NodeKind.ACTOR);
            case "campaign", "incident" -> EnumSet.of(NodeKind.OPERATION);
            case "location" -> EnumSet.of(NodeKind.STATE);
            default -> IDENTITIES;
        };
    }

    /** What it is, or may be first. */
    NodeKind kind() {
        return kinds.iterator().next();
    }

    /** Whether it may be one of these. */
    boolean isOneOf(Set<NodeKind> possible) {
        return kinds.stream().anyMatch(possible::contains);
    }

    /** What to call it. */
    String words() {
        return kinds.size() == 1 ? kind().label() : "identity";
    }
}
