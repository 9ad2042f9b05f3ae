package org.ascribe.dataset.misp;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispClusters.Cluster;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Reads the groups of a galaxy: their names, where they are based, who is said to sponsor them. */
final class MispActors {
    /** What 360 writes instead of some states; it tells {@code korea} from {@code southKorea}. */
    private static final Map<String, String> CODES_OF_360 = Map.of("korea", "KP", "southKorea", "KR", "kaz", "KZ");

    private final MispContext context;
    private final MispNames names;

    MispActors(MispContext context) {
        this.context = context;
        this.names = new MispNames(context);
    }

    /** Adds the group. */
    boolean add(Cluster cluster) {
        String name = MispNames.values(cluster.value()).getFirst();
        context.draft().add(Entity.of(cluster.id(), NodeKind.ACTOR, name, cluster.properties(), cluster.at()));
        names.add(cluster);
        cluster.meta().text("country").ifPresent(text -> country(cluster, text));
        cluster.meta().text("microsoft-origin-threat").ifPresent(text -> originByMicrosoft(cluster, text));
        cluster.meta().texts("cfr-suspected-state-sponsor").forEach(text -> sponsor(cluster, text));
        return true;
    }

    private void country(Cluster cluster, String text) {
        Optional<States.State> state = context.dataset().contains("360") && CODES_OF_360.containsKey(text)
                ? States.byCode(CODES_OF_360.get(text))
                : States.byCode(text).or(() -> States.find(text));
        state.ifPresentOrElse(
                found -> basedIn(cluster, found, context.project()),
                () -> context.unclearCountry(text, cluster.value(), cluster.at()));
    }

    private void originByMicrosoft(Cluster cluster, String text) {
        String microsoft =
                context.draft().add(Vendors.of("Microsoft").orElseThrow().mention(cluster.at()));
        MicrosoftMapping.origins(text).states().forEach(state -> basedIn(cluster, state, microsoft));
    }

    private void basedIn(Cluster cluster, States.State state, String statedBy) {
        String id = context.draft().add(state.mention(cluster.at()));
        context.fact(RelationshipType.BASED_IN, cluster.id(), id, statedBy, List.of(context.source()), cluster.at());
    }

    /** The Council on Foreign Relations names a sponsor: that is an accusation, not an origin. */
    private void sponsor(Cluster cluster, String text) {
        States.Reading sponsors = States.all(text);
        sponsors.rest().forEach(rest -> context.unclearCountry(rest, cluster.value(), cluster.at()));
        if (sponsors.states().isEmpty()) {
            return;
        }
        Draft draft = context.draft();
        Location at = cluster.at();
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.WORDS, "suspected state sponsor");
        properties.put(Property.INSTRUMENT, "other");
        properties.put(Property.RAW, Texts.cut(text, 300));
        String claim = draft.add(Entity.of(cluster.id() + ":cfr", NodeKind.ATTRIBUTION, "", properties, at));
        String council = draft.add(Entity.mention(
                "council-on-foreign-relations", NodeKind.ORGANIZATION, "Council on Foreign Relations", at));
        draft.link(RelationshipType.MADE, council, claim, Map.of(Property.ROLE, "lead"), at);
        draft.link(RelationshipType.ABOUT, claim, cluster.id(), at);
        sponsors.states()
                .forEach(state -> draft.link(RelationshipType.POINTS_TO, claim, draft.add(state.mention(at)), at));
        sourcesOfCouncil(cluster).forEach(source -> draft.link(RelationshipType.CITED_IN, claim, source, at));
    }

    /** The pages of the council that the cluster refers to, else the galaxy. */
    private List<String> sourcesOfCouncil(Cluster cluster) {
        List<String> pages = context.sources(cluster.meta(), cluster.at()).stream()
                .filter(id -> id.startsWith("source:cfr.org"))
                .toList();
        return pages.isEmpty() ? List.of(context.source()) : pages;
    }
}
