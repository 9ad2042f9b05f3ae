package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;

/** Finds bodies of states and firms in what EuRepoC writes, also those that {@link Bodies} does not know. */
final class EuRepoCBodies {
    private static final Pattern FIRM = Pattern.compile(
            "\\b(?:Company|LLC|Ltd|Limited|Inc|Corp|Corporation|Holding|GmbH|Network Technology)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:Ministry|Department|Directorate|Bureau|Intelligence Agency|Police|Prosecution Service|Military Unit"
                    + "|State Service|Unit \\d+)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A role that is only the name of an authority, as in {@code Marek Vala (National Cyber Agency, Czech Republic)}. */
    private static final Pattern EMPLOYER = Pattern.compile("^[^,]*\\b(?:Agency|Authority|Bureau|Directorate)$");
    /** A part of a body, which takes the name of that body. */
    private static final Pattern PART =
            Pattern.compile("(?:Unit|Military Unit|Bureau|Lab|Center) \\d+|\\d+th Center|\\w+ Bureau");

    private static final Pattern GOVERNMENT =
            Pattern.compile("(?:Federal )?Government of (.+)|(.+) [Gg]overnment", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_PARTS = Pattern.compile("(\\d+th) ?/ ?(\\d+th) (\\w+)");
    private static final int LONGEST_PREFIX = 5;

    private EuRepoCBodies() {}

    /**
     * The body or firm of that name.
     *
     * @param alone whether it is all that the cell says: only then the word Company makes a firm of an unknown name
     */
    static Optional<Body> find(String text, boolean alone) {
        Optional<Body> known = Bodies.find(text).or(() -> part(text)).or(() -> government(text));
        if (known.isPresent()) {
            return known;
        }
        if (alone && FIRM.matcher(text).find()) {
            return Optional.of(unknown(NodeKind.COMPANY, text));
        }
        return isOffice(text) ? Optional.of(unknown(NodeKind.AGENCY, text)) : Optional.empty();
    }

    /** Whether the words of a name say that it is a body of a state. */
    static boolean isOffice(String text) {
        return OFFICE.matcher(text).find();
    }

    /** The body or firm that somebody of this role works for. */
    static Optional<Body> employer(String role) {
        return Bodies.inside(role)
                .or(() -> firm(role))
                .or(() ->
                        EMPLOYER.matcher(role).find() ? Optional.of(unknown(NodeKind.AGENCY, role)) : Optional.empty());
    }

    private static Optional<Body> firm(String role) {
        return Arrays.stream(role.split("\\b(?:at|of|for)\\b|,", -1))
                .flatMap(part -> Vendors.known(part).stream())
                .findFirst()
                .map(vendor -> new Body(vendor.id(), NodeKind.VENDOR, vendor.name(), null, null));
    }

    /** The bodies and firms of a list in brackets such as {@code PLA, Unit 61398}; places and other words are left out. */
    static List<Body> list(String inside) {
        List<Body> bodies = new ArrayList<>();
        String top = "";
        for (String piece : Brackets.split(TWO_PARTS.matcher(inside).replaceAll("$1 $3/$2 $3"), Set.of(',', '/'))) {
            String above = top;
            below(top, piece)
                    .or(() -> find(piece, true))
                    .map(body -> under(above, body))
                    .ifPresent(bodies::add);
            top = top.isEmpty() && Bodies.find(piece).isPresent() ? piece : top;
        }
        return bodies;
    }

    /** The state that a phrase such as {@code Government of Canada} or {@code Italian Government} stands for. */
    static Optional<Body> government(String text) {
        Matcher matcher = GOVERNMENT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return States.find(name).map(state -> new Body(state.id(), NodeKind.STATE, state.name(), null, null));
    }

    /** A body or firm that is not known yet. */
    static Body unknown(NodeKind kind, String name) {
        return new Body("eurepoc:" + Spelling.fold(kind.label()) + ":" + Spelling.slug(name), kind, name, null, null);
    }

    /** The body with the country that it is named beside; names of authorities repeat from country to country. */
    static Body placed(Body body, Optional<States.State> country) {
        boolean unplaced = body.kind() == NodeKind.AGENCY && body.state() == null;
        return country.filter(state -> unplaced)
                .map(state -> new Body(
                        body.id().endsWith("-" + state.id()) ? body.id() : body.id() + "-" + state.id(),
                        body.kind(),
                        body.name(),
                        state.id(),
                        body.above()))
                .orElse(body);
    }

    /** {@code PLA Unit 61398}: a known body and a part of it. */
    private static Optional<Body> part(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? Optional.empty() : below(text.substring(0, blank), text.substring(blank + 1));
    }

    private static Optional<Body> below(String top, String piece) {
        Optional<Body> above = Bodies.find(top).filter(body -> body.kind() == NodeKind.AGENCY);
        if (above.isEmpty() || !PART.matcher(piece).matches()) {
            return Optional.empty();
        }
        String name = top.length() <= LONGEST_PREFIX ? top + " " + piece : piece + " (" + top + ")";
        String id = "eurepoc:agency:" + above.get().id() + "-" + Spelling.slug(piece);
        return Bodies.find(name)
                .or(() -> Bodies.find(piece))
                .or(() -> above.map(it -> new Body(id, NodeKind.AGENCY, name, it.state(), it.id())));
    }

    /** A body that is not known yet is part of the one that the list begins with. */
    private static Body under(String top, Body body) {
        boolean unplaced = body.kind() == NodeKind.AGENCY && body.state() == null;
        return Bodies.find(top)
                .filter(above -> unplaced && above.kind() == NodeKind.AGENCY)
                .map(above -> new Body(body.id(), body.kind(), body.name(), above.state(), above.id()))
                .orElse(body);
    }
}
