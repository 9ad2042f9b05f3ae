package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Group;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Person;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.jspecify.annotations.Nullable;

/** Takes one initiator cell of EuRepoC apart. */
final class EuRepoCInitiatorParser {
    private static final Pattern ATTACK_ID = Pattern.compile("G\\d{4}");
    private static final Pattern LOOSE_ATTACK_ID = Pattern.compile("[,/]?\\s*\\b(?:Group )?(G\\d{4})\\b");
    private static final Pattern SUBGROUP = Pattern.compile("\\s*<\\s*");
    private static final Pattern MEMBER = Pattern.compile("\\s*-+>\\s*");
    private static final Pattern ALSO = Pattern.compile(",?\\s+aka\\s+");
    /** {@code NoName057(16)}: digits in brackets belong to the name. */
    private static final Pattern NUMBERED = Pattern.compile("(\\S)\\((\\d+)\\)");
    /** A name of many hacktivists: what stands beside it is somebody else, not another name. */
    private static final String EVERYBODY = "anonymous";

    private final String raw;
    private final List<String> names = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private final List<Group> umbrellas = new ArrayList<>();
    private final List<Body> named = new ArrayList<>();
    private final List<Body> behind = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private @Nullable String attackId;

    private EuRepoCInitiatorParser(String raw) {
        this.raw = raw;
    }

    /** Reads the cell; a placeholder names nobody. */
    static EuRepoCInitiator parse(String cell) {
        EuRepoCInitiatorParser parser = new EuRepoCInitiatorParser(cell.strip());
        parser.readCell(Spelling.tidy(cell));
        return parser.result();
    }

    private void readCell(String text) {
        if (Placeholder.is(text)) {
            return;
        }
        String[] levels = SUBGROUP.split(text, -1);
        for (int i = 1; i < levels.length; i++) {
            EuRepoCInitiator wider = parse(levels[i]);
            umbrellas.addAll(wider.groups());
        }
        String[] parts = MEMBER.split(levels[0], -1);
        if (parts.length > 1) {
            Brackets person = Brackets.of(parts[0]);
            if (!Spelling.saysNothing(person.before())) {
                people.add(
                        new Person(person.before(), person.inside().isEmpty() ? List.of() : List.of(person.inside())));
            }
        }
        readGroup(parts[parts.length - 1]);
    }

    private void readGroup(String text) {
        String slashed = LOOSE_ATTACK_ID.matcher(text).replaceAll("/$1");
        List<String> tokens = Brackets.split(NUMBERED.matcher(slashed).replaceAll("$1⟨$2⟩"), Set.of('/'));
        tokens.forEach(token -> readToken(token.replace('⟨', '(').replace('⟩', ')'), tokens.size() == 1));
    }

    private void readToken(String token, boolean alone) {
        Brackets brackets = NUMBERED.matcher(token).find() ? new Brackets(token, "") : Brackets.of(token);
        Optional<Body> known = Bodies.find(token);
        if (known.isPresent()) {
            named.add(known.get());
            return;
        }
        List<Body> bodies = EuRepoCBodies.list(brackets.inside());
        behind.addAll(bodies);
        readName(token, brackets, bodies, alone);
    }

    private void readName(String token, Brackets brackets, List<Body> bodies, boolean alone) {
        String name = brackets.before();
        if (ATTACK_ID.matcher(name).matches()) {
            attackId = attackId == null ? name : attackId;
        } else if (EuRepoCPeople.looksLikeOne(token)) {
            people.add(EuRepoCPeople.read(token, !bodies.isEmpty()));
        } else {
            EuRepoCBodies.find(name, alone).ifPresentOrElse(named::add, () -> {
                names.addAll(Arrays.asList(ALSO.split(name)));
                addAside(brackets.inside(), bodies);
            });
        }
    }

    private void addAside(String inside, List<Body> bodies) {
        if (!inside.isEmpty() && bodies.isEmpty() && States.find(inside).isEmpty()) {
            asides.add(inside);
        }
    }

    private EuRepoCInitiator result() {
        return new EuRepoCInitiator(raw, groups(), List.copyOf(umbrellas), distinct(named), distinct(behind), people);
    }

    private List<Group> groups() {
        List<String> clean = names.stream()
                .filter(name -> !Placeholder.is(name) && !Spelling.saysNothing(name))
                .map(name -> Texts.cut(name, Naming.LONGEST))
                .distinct()
                .toList();
        if (clean.isEmpty()) {
            return List.of();
        }
        return clean.stream().map(Spelling::plain).anyMatch(EVERYBODY::equals)
                ? clean.stream()
                        .map(name -> new Group(List.of(name), asides, Optional.empty()))
                        .toList()
                : List.of(new Group(clean, List.copyOf(asides), Optional.ofNullable(attackId)));
    }

    private static List<Body> distinct(List<Body> bodies) {
        return bodies.stream().distinct().toList();
    }
}
