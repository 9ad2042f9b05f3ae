package org.ascribe.cli;

import java.util.List;
import org.ascribe.graph.Graph;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Overview;
import org.ascribe.schema.NodeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for what people look at first, so that the database has planned it by then: planning takes longer than answering. */
final class FirstAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);
    private static final List<NodeKind> LOOKED_AT = List.of(NodeKind.ACTOR, NodeKind.STATE, NodeKind.OPERATION);

    private FirstAnswers() {}

    /** Begins with it and comes back at once; whoever closes the graph ends it. */
    static void prepare(Graph graph) {
        Thread.startVirtualThread(() -> {
            try {
                ask(graph);
                LOG.info("The first answers are planned");
            } catch (RuntimeException e) {
                // Nobody asked for it: those who do hear of it, if it is still so.
                LOG.debug("The first answers could not be planned", e);
            }
        });
    }

    private static void ask(Graph graph) {
        List<Overview.Party> parties = new Overview(graph).of(null).parties();
        for (NodeKind kind : LOOKED_AT) {
            parties.stream()
                    .map(Overview.Party::entity)
                    .filter(entity -> entity.kind() == kind)
                    .findFirst()
                    .ifPresent(entity -> EntityCard.over(graph).of(entity.id()));
        }
    }
}
