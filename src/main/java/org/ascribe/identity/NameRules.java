package org.ascribe.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;

/**
 * How the things of a kind are named: which spellings are one name, which names say something, and which say it alone. The name
 * of a group never does, because firms use one name for several groups; the full name of a person, a company or a body of a
 * state does.
 */
enum NameRules {
    GROUP {
        @Override
        String key(String name) {
            return NameKey.of(name);
        }

        @Override
        boolean identifies(String name) {
            return false;
        }
    },
    /** Words in any order; ways to write Russian names in Latin letters meet, but do not identify unless they are equal. */
    PERSON {
        @Override
        String key(String name) {
            return prefixed(sorted(name).stream().map(NameRules::transliterated).sorted());
        }

        @Override
        String exact(String name) {
            return prefixed(sorted(name).stream());
        }

        @Override
        boolean identifies(String name) {
            boolean chinese = CHINESE.matcher(NameKey.of(name)).matches();
            return chinese
                    ? NameKey.of(name).length() >= CHINESE_PERSON
                    : NameKey.words(name).size() > 1 && NameKey.of(name).length() >= LONG;
        }

        private static List<String> sorted(String name) {
            return NameKey.words(name).stream().sorted().toList();
        }
    },
    /** Without the legal form. */
    COMPANY {
        @Override
        String key(String name) {
            String key = NameKey.words(name).stream()
                    .filter(word -> !LEGAL_FORMS.contains(word))
                    .collect(Collectors.joining());
            return "company:" + CHINESE_LEGAL_FORM.matcher(key).replaceFirst("");
        }

        @Override
        boolean identifies(String name) {
            String bare = key(name).substring("company:".length());
            return CHINESE.matcher(bare).matches()
                    ? bare.length() >= CHINESE_COMPANY
                    : bare.length() >= SHORT && GenericNames.speaks(name);
        }
    },
    /** Without what stands in brackets, be it a short form or the state. */
    AGENCY {
        @Override
        String key(String name) {
            return "agency:" + NameKey.of(bare(name));
        }

        @Override
        boolean speaks(String name) {
            return NameKey.words(bare(name)).size() > 1;
        }

        @Override
        boolean identifies(String name) {
            return speaks(name);
        }

        private static String bare(String name) {
            return BRACKETS.matcher(name).replaceAll("");
        }
    };

    private static final int LONG = 8;
    private static final int SHORT = 5;
    private static final int CHINESE_PERSON = 3;
    private static final int CHINESE_COMPANY = 4;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern CHINESE_LEGAL_FORM = Pattern.compile("(?:股份|责任)*有限公司$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "and",
            "the",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "jsc",
            "limited",
            "llc",
            "llp",
            "ltd",
            "ooo",
            "oy",
            "plc",
            "pte",
            "pty",
            "sa",
            "srl");

    /** That of things of a kind. */
    static NameRules of(NodeKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case COMPANY -> COMPANY;
            case AGENCY -> AGENCY;
            default -> GROUP;
        };
    }

    /**
     * What spellings of a name of that group, person or the like have in common; no key of one kind is that of another kind. The
     * name of a body of a state is one only together with the state.
     */
    static String key(Actor actor, String name) {
        String key = of(actor.kind()).key(name);
        return actor.kind() == NodeKind.AGENCY
                ? key + actor.states().stream().sorted().toList()
                : key;
    }

    /** What spellings of one name have in common. */
    abstract String key(String name);

    /** What spellings have in common that are surely one name. */
    String exact(String name) {
        return key(name);
    }

    /** Whether a name says anything about who is meant. */
    boolean speaks(String name) {
        return GenericNames.speaks(name) || identifies(name);
    }

    /** Whether a name is enough to tell who is meant, if nothing speaks against it. */
    abstract boolean identifies(String name);

    private static String prefixed(Stream<String> words) {
        return words.collect(Collectors.joining(" ", "person:", ""));
    }

    private static String transliterated(String word) {
        return NameKey.latin(word)
                .replace("ye", "e")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("ks", "x")
                .replaceAll("(.)\\1+", "$1");
    }
}
