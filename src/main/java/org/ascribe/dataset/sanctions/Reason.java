package org.ascribe.dataset.sanctions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * The reasons for a listing, of which only names are taken: groups and operations in the quotes that lists put them in, and the
 * service that an officer belongs to. The sentences stay where they are.
 */
final class Reason {
    private static final Pattern GROUP = Pattern.compile(
            "(linked to the|is leading|actor publicly known as|is part of the|threat group) ‘([^’]{2,60})’");
    private static final Pattern ALSO = Pattern.compile(" \\(a\\.k\\.a\\. ((?:‘[^’]*’(?:, and |, | and )?)+)\\)");
    /** What may stand between a name and its other names. */
    private static final Pattern BETWEEN = Pattern.compile("(?: \\(‘[^’]*’\\))?(?: umbrella)?$");

    private static final Pattern OPERATION =
            Pattern.compile("‘(Operation [^’]{2,60})’|cyber-attacks publicly known as ‘([^’]{2,60})’");
    private static final Pattern QUOTED = Pattern.compile("‘([^’]+)’");
    private static final Pattern SERVICE = Pattern.compile(
            "(?:(?:is|was|[Aa]s) an?|is the current) (?:[\\w-]+ ){0,4}?(officer|member|Head|cyber-operator) (?:of|for) ([^.,]{3,160}(?:, Unit \\d+)?)");
    /** Where a service ends and the one above it begins. */
    private static final Pattern FURTHER = Pattern.compile(" (?:of|within|in) the ");

    private static final Pattern BAND =
            Pattern.compile("^.{2,60}? is an? (?:[\\w-]+ ){0,2}(?:hacktivist|hacker|threat) group");

    /** What somebody is accused of: to have done something. Whose officer or relative somebody is accuses nobody. */
    private static final Pattern ACT = Pattern.compile(
            "\\b(?:involve(?:d|ment) in|responsib(?:le|ility) for|took part|taken part|participat|carried out"
                    + "|carrying out|conduct(?:ed|ing|s) |engag(?:e|ed|ing) in|perpetrat|facilitat|attempt|provid(?:ed|ing) "
                    + "|support(?:ed|ing) |commit(?:ted|ting) |deploy|target(?:ed|ing) |compromis(?:e|ed|ing) "
                    + "|cyber[- ]?attack|cyber activit|hacked|hacking|ransomware|malware|intrusion|espionage)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BEFORE = 150;

    private final String list;
    private final String text;

    /**
     * The reasons that a list gives.
     *
     * @param list what the ids of groups and operations that the list names begin with
     */
    Reason(String list, String text) {
        this.list = list;
        this.text = Texts.cut(Spelling.tidy(text), 20_000);
    }

    /** Whether they say that the one listed has done something. */
    boolean accuses() {
        return ACT.matcher(text).find();
    }

    /** Whether the one listed is described as a group of hackers. */
    boolean describesGroup() {
        return BAND.matcher(text).find();
    }

    /** Adds what is named: what the claim is about, whom else it points to, and where the one listed belongs. */
    void add(Draft draft, SanctionsEntry listing, String listed, Map<Property, Object> cited) {
        groups().forEach((name, relation) -> {
            String group = group(name, draft, listing.at(), cited);
            if (listing.accuses()) {
                draft.link(
                        relation.startsWith("actor") ? RelationshipType.POINTS_TO : RelationshipType.ABOUT,
                        listing.claimId(),
                        group,
                        listing.at());
            }
            boolean belongs = !relation.startsWith("linked") && !relation.startsWith("actor");
            if (belongs && listing.kind() == NodeKind.PERSON) {
                draft.link(RelationshipType.MEMBER_OF, listed, group, cited, listing.at());
            }
        });
        for (String name : listing.accuses() ? operations() : Set.<String>of()) {
            String id = list + ":operation:" + Spelling.slug(name);
            draft.add(Entity.mention(id, NodeKind.OPERATION, name, listing.at()));
            draft.link(RelationshipType.ABOUT, listing.claimId(), id, listing.at());
        }
        service().filter(body -> listing.kind() == NodeKind.PERSON).ifPresent(body -> {
            draft.link(RelationshipType.WORKS_FOR, listed, body(body, draft, listing.at(), cited), cited, listing.at());
        });
    }

    /** Adds a body with the ones above it, up to its state. */
    static String body(Bodies.Body body, Draft draft, Location at, Map<Property, Object> cited) {
        draft.add(Entity.mention(body.id(), body.kind(), body.name(), at));
        if (body.above() != null) {
            draft.link(
                    RelationshipType.PART_OF, body.id(), body(Bodies.get(body.above()), draft, at, cited), cited, at);
        } else {
            Optional.ofNullable(body.state())
                    .flatMap(States::find)
                    .ifPresent(state ->
                            draft.link(RelationshipType.PART_OF, body.id(), draft.add(state.mention(at)), cited, at));
        }
        return body.id();
    }

    private String group(String name, Draft draft, Location at, Map<Property, Object> cited) {
        String id = list + ":actor:" + Spelling.plain(name);
        draft.add(Entity.of(id, NodeKind.ACTOR, name, Map.of(), at));
        for (String alias : aliases(name)) {
            draft.link(
                    RelationshipType.NAMES,
                    draft.add(Entity.alias(alias, at)),
                    id,
                    Map.of(Property.SOURCES, cited.getOrDefault(Property.SOURCES, List.of())),
                    at);
        }
        return id;
    }

    /** The groups with the words before them. */
    private Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        Matcher matcher = GROUP.matcher(text);
        while (matcher.find()) {
            groups.putIfAbsent(matcher.group(2), matcher.group(1));
        }
        return groups;
    }

    private Set<String> operations() {
        Set<String> operations = new LinkedHashSet<>();
        Matcher matcher = OPERATION.matcher(text);
        while (matcher.find()) {
            operations.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return operations;
    }

    private List<String> aliases(String name) {
        List<String> aliases = new ArrayList<>();
        Matcher also = ALSO.matcher(text);
        while (also.find()) {
            String before = text.substring(Math.max(0, also.start() - LONGEST_BEFORE), also.start());
            if (Spelling.plain(BETWEEN.matcher(before).replaceFirst("")).endsWith(Spelling.plain(name))) {
                QUOTED.matcher(also.group(1))
                        .results()
                        .map(quoted -> quoted.group(1))
                        .filter(alias -> alias.length() <= Naming.LONGEST)
                        .forEach(aliases::add);
            }
        }
        return aliases;
    }

    private Optional<Bodies.Body> service() {
        Matcher matcher = SERVICE.matcher(text);
        while (matcher.find()) {
            Optional<Bodies.Body> body = Arrays.stream(
                            FURTHER.split(matcher.group(2).replace(", Unit", " Unit"), -1))
                    .flatMap(part -> Bodies.inside(part).stream())
                    .filter(it -> it.kind() == NodeKind.AGENCY)
                    .findFirst();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
