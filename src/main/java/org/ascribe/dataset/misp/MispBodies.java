package org.ascribe.dataset.misp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.misp.MispClusters.Cluster;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/** Reads the agencies, vendors, firms, countries and sectors of a galaxy. */
final class MispBodies {
    /** What was left over when the list was taken from an encyclopedia: marks of footnotes and of pages not yet written. */
    private static final Pattern LEFTOVERS = Pattern.compile("\\[\\d+\\]|\\(page does not exist\\)|[,;\\s]+$");

    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(([^()]+)\\)");

    private final MispContext context;
    private final Draft draft;
    private final Naming naming;

    MispBodies(MispContext context) {
        this.context = context;
        this.draft = context.draft();
        this.naming = new Naming(draft);
    }

    /** Adds an agency with its state. */
    boolean agency(Cluster cluster) {
        String cleaned = clean(cluster.value());
        String name = Spelling.saysNothing(cleaned) ? cluster.value() : cleaned;
        draft.add(Entity.of(cluster.id(), NodeKind.AGENCY, name, cluster.properties(), cluster.at()));
        List<String> sources = context.sources(cluster.meta(), cluster.at());
        names(cluster, cluster.id(), NodeKind.AGENCY, name, sources);
        Optional<States.State> state = stateOf(cluster);
        state.ifPresent(found -> fact(RelationshipType.PART_OF, cluster.id(), found, sources, cluster.at()));
        if (state.isEmpty()) {
            draft.warn("agency-without-state", cluster.at(), "It is not said whose agency '" + name + "' is", "");
        }
        return true;
    }

    /** Adds a vendor with its country, under the id that all sources share. */
    boolean vendor(Cluster cluster) {
        Optional<Vendors.Vendor> vendor = Vendors.of(cluster.value());
        vendor.ifPresent(found -> {
            String id = draft.add(found.mention(cluster.at()));
            List<String> sources = context.sources(cluster.meta(), cluster.at());
            names(cluster, id, NodeKind.VENDOR, found.name(), sources);
            country(cluster, id, sources);
        });
        return vendor.isPresent();
    }

    /** Adds a firm with its country. */
    boolean company(Cluster cluster) {
        String name = cluster.value();
        draft.add(Entity.of(cluster.id(), NodeKind.COMPANY, name, cluster.properties(), cluster.at()));
        if (!cluster.meta().synonyms().isEmpty()
                || cluster.meta().text("country").isPresent()) {
            List<String> sources = context.sources(cluster.meta(), cluster.at());
            names(cluster, cluster.id(), NodeKind.COMPANY, name, sources);
            country(cluster, cluster.id(), sources);
        }
        return true;
    }

    /** Adds a state, if it is one that we know. */
    boolean state(Cluster cluster) {
        Optional<States.State> state =
                cluster.meta().text("ISO").flatMap(States::byCode).or(() -> States.find(cluster.value()));
        state.ifPresent(found -> draft.add(found.mention(cluster.at())));
        return state.isPresent();
    }

    /** Adds a sector. */
    boolean sector(Cluster cluster) {
        String slug = Spelling.slug(cluster.value());
        if (slug.isEmpty() || slug.equals("other") || Placeholder.is(cluster.value())) {
            return false;
        }
        draft.add(Entity.mention(slug, NodeKind.SECTOR, cluster.value(), cluster.at()));
        return true;
    }

    private void names(Cluster cluster, String id, NodeKind kind, String own, List<String> sources) {
        for (String synonym : cluster.meta().synonyms()) {
            String name = clean(synonym);
            if (!name.equals(own)) {
                naming.add(id, kind, name, List.of(), sources, cluster.at());
            }
        }
    }

    private Optional<States.State> stateOf(Cluster cluster) {
        Matcher brackets = IN_BRACKETS.matcher(clean(cluster.value()));
        return cluster.meta()
                .text("country")
                .flatMap(States::byCode)
                .or(() -> cluster.meta().text("country_name").flatMap(States::find))
                .or(() -> brackets.matches() ? States.find(brackets.group(1)) : Optional.empty());
    }

    private void country(Cluster cluster, String id, List<String> sources) {
        for (String text : cluster.meta().texts("country")) {
            if (!Placeholder.is(text) || text.equals("NA")) {
                Optional<States.State> state = States.byCode(text).or(() -> States.find(text));
                state.ifPresent(found -> fact(RelationshipType.IN, id, found, sources, cluster.at()));
                if (state.isEmpty()) {
                    context.unclearCountry(text, cluster.value(), cluster.at());
                }
            }
        }
    }

    private void fact(RelationshipType type, String from, States.State state, List<String> sources, Location at) {
        context.fact(type, from, draft.add(state.mention(at)), context.project(), sources, at);
    }

    private static String clean(String name) {
        return Spelling.tidy(LEFTOVERS.matcher(Spelling.tidy(name)).replaceAll(""));
    }
}
