package org.ascribe.dataset.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.schema.NodeKind;

/**
 * Gives security firms one id, whatever their name's spelling, so that all sources that quote a firm meet at one node; those
 * with several spellings are in {@code vendors.tsv}.
 */
public final class Vendors {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:,?\\s+(?:Inc|Ltd|LLC|Limited|Corp|Corporation|GmbH|AG|BV|PLC|S\\.A|Co)\\.?)+$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Vendor> BY_NAME = new HashMap<>();
    private static final Map<String, Vendor> BY_MISP_ID = new HashMap<>();

    static {
        Tables.rows("/vendors.tsv").forEach(row -> {
            Vendor vendor = new Vendor(row.get(0), row.get(1));
            BY_NAME.put(Spelling.plain(vendor.name()), vendor);
            Tables.names(row.get(2)).forEach(uuid -> BY_MISP_ID.put(uuid, vendor));
            Tables.names(row.get(3)).forEach(name -> BY_NAME.put(Spelling.plain(name), vendor));
        });
    }

    private Vendors() {}

    /**
     * A security firm or researcher.
     *
     * @param id its id in the graph, a slug: {@code trend-micro}
     * @param name its usual name
     */
    public record Vendor(String id, String name) {

        /** The firm as an entity that a dataset points at. */
        public Entity mention(Location at) {
            return Entity.mention(id, NodeKind.VENDOR, name, at);
        }
    }

    /** The firm of that name, if it is in the table. */
    public static Optional<Vendor> known(String name) {
        return Optional.ofNullable(BY_NAME.get(Spelling.plain(withoutLegalForm(name))));
    }

    /** The firm with that id among the producers of the MISP galaxy, if it is in the table. */
    public static Optional<Vendor> ofMispProducer(String uuid) {
        return Optional.ofNullable(BY_MISP_ID.get(uuid));
    }

    /**
     * The firm of that name; one that is not in the table gets a slug of its name as its id. Nothing if it has no letters, or if
     * that is the id of a state or a body: something has slipped into the place of a firm.
     */
    public static Optional<Vendor> of(String name) {
        String plain = withoutLegalForm(name);
        String slug = Spelling.slug(plain);
        return known(name)
                .or(() -> slug.isEmpty() || isTaken(plain, slug)
                        ? Optional.empty()
                        : Optional.of(new Vendor(slug, Texts.cut(plain, Naming.LONGEST))));
    }

    private static boolean isTaken(String name, String slug) {
        return States.find(name).map(States.State::id).filter(slug::equals).isPresent()
                || Bodies.find(name).map(Bodies.Body::id).filter(slug::equals).isPresent();
    }

    private static String withoutLegalForm(String name) {
        return LEGAL_FORM.matcher(Spelling.tidy(name)).replaceFirst("");
    }
}
