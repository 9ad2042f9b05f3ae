package org.ascribe.dataset.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.HalfCharacters;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.Verbatim;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** A dataset while it is being read: keeps each entity and each link once, however often the input repeats it. */
public final class Draft {
    private static final int MOST_REJECTS = 100_000;

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<LinkKey, Link> links = new LinkedHashMap<>();
    private final Tally tally = new Tally();
    private final List<Problem> problems = new ArrayList<>();

    /** What makes two links the same: a dataset states one of a type between two ends for each who states it. */
    private record LinkKey(RelationshipType type, String from, String to, String key) {
        static LinkKey of(Link link) {
            return new LinkKey(link.type(), link.from(), link.to(), link.key());
        }
    }

    /** Adds an entity and returns its id; one that is described wins over one that is pointed at, else the first stays. */
    public String add(Entity given) {
        Entity entity = HalfCharacters.replaced(given);
        entities.merge(entity.id(), entity, (old, now) -> old.mention() && !now.mention() ? now : old);
        return entity.id();
    }

    /** Whether there is an entity of that id. */
    public boolean has(String id) {
        return entities.containsKey(HalfCharacters.replaced(id));
    }

    /** Adds a link; lists of a link that is there already grow by what is new. */
    public void link(RelationshipType type, String from, String to, Map<Property, Object> properties, Location at) {
        Link link = new Link(
                type,
                HalfCharacters.replaced(from),
                HalfCharacters.replaced(to),
                HalfCharacters.replaced(properties),
                at);
        links.merge(LinkKey.of(link), link, Draft::merged);
    }

    /** Adds a link without properties. */
    public void link(RelationshipType type, String from, String to, Location at) {
        link(type, from, to, Map.of(), at);
    }

    /** What becomes of the records of the input. */
    public Tally tally() {
        return tally;
    }

    /** Reports a problem that keeps the input out. */
    public void error(String code, Location at, String message, String hint) {
        problems.add(Problem.error(code, at, message, hint));
    }

    /** Reports that the input cannot be read, or not to its end. */
    public void unreadable(Location at, IOException e) {
        problems.add(Problem.unreadable(at, e));
    }

    /** Reports a problem that lets the input in. */
    public void warn(String code, Location at, String message, String hint) {
        problems.add(Problem.warning(code, at, message, hint));
    }

    /** Whether so many records are broken that the file must be another one, which is then reported: no use in going on. */
    public boolean isHopeless(Location at) {
        boolean hopeless = tally.rejects().size() >= MOST_REJECTS;
        if (hopeless) {
            error(
                    "too-many-problems",
                    at,
                    "More than " + MOST_REJECTS + " records are broken",
                    "Is this the right file?");
        }
        return hopeless;
    }

    /** The dataset as read so far, whose name says which source it is. */
    public Dataset finish(String name, String title) {
        return finish(name, title, Release.OF_SOURCE);
    }

    /** The dataset as read so far. */
    public Dataset finish(String name, String title, Release release) {
        List<Entity> all = List.copyOf(entities.values());
        return new Dataset(
                name,
                title,
                all,
                Verbatim.atDocuments(all, List.copyOf(links.values())),
                tally,
                List.copyOf(problems),
                release);
    }

    private static Link merged(Link old, Link now) {
        Map<Property, Object> properties = new TreeMap<>(old.properties());
        now.properties().forEach((property, value) -> properties.merge(property, value, Draft::union));
        return new Link(old.type(), old.from(), old.to(), properties, old.at());
    }

    /** Two lists become one without repeats; of two single values the first stays. */
    private static Object union(Object old, Object now) {
        return old instanceof List<?> first && now instanceof List<?> second
                ? Stream.concat(first.stream(), second.stream()).distinct().toList()
                : old;
    }
}
