package org.ascribe.dataset.misp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Release.Edition;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** One event of MISP: an operation, and for each group that it is tagged with a claim by whoever made it. */
final class MispEvent {
    private static final Pattern TAG = Pattern.compile("misp-galaxy:([a-z0-9-]{1,80})=\"([^\"]{1,300})\"");
    private static final Pattern NUMBER = Pattern.compile(" - G\\d{4}$");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");
    private static final double SECONDS_A_DAY = 86_400;

    private final JsonNode event;
    private final Location at;
    private final Draft draft = new Draft();
    private final Naming naming = new Naming(draft);
    private final String uuid;
    private final String info;
    private final String maker;

    MispEvent(JsonNode event, Location at) {
        this.event = event;
        this.at = at;
        this.info = Texts.cut(Spelling.tidy(event.path("info").asText()), Naming.LONGEST);
        this.maker = Texts.cut(Spelling.tidy(event.path("Orgc").path("name").asText()), Naming.LONGEST);
        String id = Spelling.slug(Texts.cut(event.path("uuid").asText(), 60));
        this.uuid = id.isEmpty()
                ? Texts.cut(Spelling.slug(maker + " " + event.path("id").asText() + " " + info), 80)
                : id;
    }

    /** A group that an event is tagged with. */
    private record Group(String id, String name) {}

    /** What it says; nothing if it is tagged with no group, or says nothing else. */
    Optional<Dataset> read() {
        Map<String, Group> groups = groups();
        if (groups.isEmpty() || Spelling.saysNothing(info) || uuid.isEmpty()) {
            return Optional.empty();
        }
        String source = source();
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, uuid);
        String operation = draft.add(Entity.of("misp-event:" + uuid, NodeKind.OPERATION, info, properties, at));
        Optional<String> author = author();
        groups.values().forEach(group -> claim(group, operation, author, source));
        draft.tally().use();
        return Optional.of(
                draft.finish("misp-event-" + uuid, "MISP event: " + info, Release.OF_SOURCE.with(edition())));
    }

    private @Nullable Edition edition() {
        String seconds = event.path("timestamp").asText();
        return SECONDS.matcher(seconds).matches()
                ? new Edition(
                        Long.parseLong(seconds) / SECONDS_A_DAY,
                        Instant.ofEpochSecond(Long.parseLong(seconds)).toString())
                : null;
    }

    /** Those of its galaxies, which have ids, then those of its tags that are not among them. */
    private Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (JsonNode galaxy : event.path("Galaxy")) {
            String type = Spelling.slug(Texts.cut(galaxy.path("type").asText(), 80));
            if (MispGalaxy.isOfGroups(type)) {
                String dataset =
                        MispGalaxy.name(type, Map.of("uuid", galaxy.path("uuid").asText()));
                galaxy.path("GalaxyCluster").forEach(cluster -> {
                    String id = Spelling.id(Texts.cut(cluster.path("uuid").asText(), 100));
                    add(groups, type, cluster.path("value").asText(), id.isEmpty() ? "" : dataset + ":" + id);
                });
            }
        }
        for (JsonNode tag : event.path("Tag")) {
            Matcher group = TAG.matcher(Spelling.tidy(tag.path("name").asText()));
            if (group.matches() && MispGalaxy.isOfGroups(group.group(1))) {
                add(groups, group.group(1), group.group(2), "");
            }
        }
        return groups;
    }

    private static void add(Map<String, Group> groups, String type, String value, String id) {
        String name =
                NUMBER.matcher(Texts.cut(Spelling.tidy(value), Naming.LONGEST)).replaceFirst("");
        String slug = Spelling.slug(name);
        if (!Placeholder.is(name) && !Spelling.saysNothing(name) && !slug.isEmpty()) {
            groups.putIfAbsent(slug, new Group(id.isEmpty() ? "misp-tag:" + type + ":" + slug : id, name));
        }
    }

    private String source() {
        Map<Property, Object> details = new EnumMap<>(Property.class);
        details.put(Property.TITLE, info);
        details.put(Property.PRIMARY, true);
        if (!Spelling.saysNothing(maker)) {
            details.put(Property.PUBLISHER, maker);
        }
        Dates.parse(event.path("date").asText()).ifPresent(date -> details.put(Property.PUBLISHED, date));
        return draft.add(Entity.of("misp-event:" + uuid + ":event", NodeKind.SOURCE, info, details, at));
    }

    /** Who has made the event: a state, a body of one, or a firm. */
    private Optional<String> author() {
        return Placeholder.is(maker)
                ? Optional.empty()
                : States.find(maker)
                        .map(state -> state.mention(at))
                        .or(() -> Bodies.find(maker)
                                .filter(body -> NodeKind.STATING.contains(body.kind()))
                                .map(body -> Entity.mention(body.id(), body.kind(), body.name(), at)))
                        .or(() -> Vendors.of(maker).map(vendor -> vendor.mention(at)))
                        .map(draft::add);
    }

    private void claim(Group group, String operation, Optional<String> author, String source) {
        String actor = draft.add(Entity.mention(group.id(), NodeKind.ACTOR, group.name(), at));
        naming.add(actor, NodeKind.ACTOR, group.name(), author.stream().toList(), List.of(source), at);
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, uuid + ":" + Spelling.slug(group.name()));
        properties.put(Property.INSTRUMENT, "technical-report");
        Dates.parse(event.path("date").asText()).ifPresent(date -> properties.put(Property.DATE, date));
        String claim = draft.add(
                Entity.of(operation + ":" + Spelling.slug(group.name()), NodeKind.ATTRIBUTION, "", properties, at));
        author.ifPresent(who -> draft.link(RelationshipType.MADE, who, claim, Map.of(Property.ROLE, "lead"), at));
        draft.link(RelationshipType.ABOUT, claim, operation, at);
        draft.link(RelationshipType.POINTS_TO, claim, actor, at);
        draft.link(RelationshipType.CITED_IN, claim, source, at);
    }
}
