package org.ascribe.dataset.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Adds names to entities, with those who use them; reports names that look like a firm or an office. */
public final class Naming {
    /** What is longer than this, in characters, is no name but a text that has slipped into the place of one. */
    public static final int LONGEST = 300;

    private static final Pattern FIRM = Pattern.compile(
            "\\b(?:Ltd|LLC|Inc|GmbH|Corp|Company|Information Technology)\\b|^(?i:boyusec|i-?soon|anxun.*|chengdu 404.*)$");
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:PLA|GRU|FSB|SVR|MSS|MOIS|IRGC|CIA|NSA|Navy|Unit \\d+|Military Unit"
                    + "|Ministry|Directorate|Department|\\d+(?:st|nd|rd|th) Bureau|Bureau \\d+)\\b|\u90e8\u961f|\u5c40$");

    private final Draft draft;

    /** Puts the names into that draft. */
    public Naming(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds every name in the cell.
     *
     * @param to id of what is named
     * @param kind what it is: only names of groups are taken apart and looked at with suspicion
     * @param users ids of the firms that use the name
     * @param sources ids of the documents where it can be read
     */
    public void add(
            String to, NodeKind kind, String cell, Collection<String> users, Collection<String> sources, Location at) {
        for (GivenName given : kind == NodeKind.ACTOR ? GivenName.read(cell) : GivenName.whole(cell)) {
            if (!given.usable() || given.name().length() > LONGEST) {
                draft.warn("unusable-name", at, "'" + Texts.cut(cell, 100) + "' is no name", "");
                continue;
            }
            List<String> all = new ArrayList<>(users);
            given.giver().ifPresent(vendor -> all.add(draft.add(vendor.mention(at))));
            link(to, given.name(), cell, all, sources, at);
            if (kind == NodeKind.ACTOR) {
                suspect(given.name(), at);
            }
        }
    }

    private void link(
            String to, String name, String cell, List<String> users, Collection<String> sources, Location at) {
        String alias = draft.add(Entity.alias(name, at));
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.STATED_BY, List.copyOf(users));
        properties.put(Property.SOURCES, List.copyOf(sources));
        if (!cell.strip().equals(name)) {
            properties.put(Property.SPELLING, Texts.cut(cell, LONGEST));
        }
        draft.link(RelationshipType.NAMES, alias, to, properties, at);
        users.forEach(user -> draft.link(RelationshipType.USES, user, alias, at));
    }

    private void suspect(String name, Location at) {
        if (FIRM.matcher(name).find()) {
            draft.warn(
                    "suspicious-name", at, "The name '" + name + "' looks like a firm, not a group", "kept as a name");
        } else if (OFFICE.matcher(name).find()) {
            draft.warn(
                    "suspicious-name",
                    at,
                    "The name '" + name + "' looks like an office of a state, not a group",
                    "kept as a name");
        }
    }
}
