package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ascribe.TestGraph;
import org.ascribe.answer.EntityRef;
import org.ascribe.failure.Failure;
import org.ascribe.query.Resolver;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names that firms have given well-known groups lead to their group, or are refused with it among the candidates, when the
 * story, the record and all the catalogues of {@code ../shared/data} are loaded. That takes a minute or two, so that it is asked for by {@code src/test/sh/well-known-names}.
 */
class WellKnownNames {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        assertThat(Files.exists(DATA)).isTrue();
        TestGraph.empty();
        new OnTestGraph(folder)
                .run(
                        ExitCode.OK,
                        "load",
                        "bundled",
                        "record",
                        "../shared/data/attack",
                        "../shared/data/eurepoc",
                        "../shared/data/misp",
                        "../shared/data/microsoft",
                        "../shared/data/sanctions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "apt28: Forest Blizzard, Strontium, Fancy Bear, Sofacy, Pawn Storm, Sednit",
                "apt29: Nobelium, Midnight Blizzard, Cozy Bear, The Dukes",
                "apt31: Violet Typhoon, Zirconium, Judgment Panda",
                "sandworm: Voodoo Bear, Seashell Blizzard, Iridium, Telebots",
                "turla: Venomous Bear, Secret Blizzard, Snake",
                "callisto: Star Blizzard, Seaborgium, Coldriver",
                "gamaredon: Aqua Blizzard, Primitive Bear",
                "energetic-bear: Berserk Bear, Dragonfly, Ghost Blizzard",
                "lazarus: Hidden Cobra, Diamond Sleet, Labyrinth Chollima",
                "kimsuky: Emerald Sleet, Velvet Chollima",
                "andariel: Onyx Sleet",
                "apt10: Stone Panda, menuPass",
                "apt40: Leviathan, Gingham Typhoon",
                "apt27: Emissary Panda",
                "hafnium: Silk Typhoon",
                "volt-typhoon: Vanguard Panda",
                "attack#G0096: Wicked Panda, Brass Typhoon",
                "attack#G0059: Charming Kitten, Mint Sandstorm, Phosphorus",
                "attack#G0064: Refined Kitten, Peach Sandstorm",
                "attack#G0069: Mango Sandstorm",
                "attack#G0049: Helix Kitten, APT34",
                "unc1151: Ghostwriter"
            })
    void leadToTheirGroup(String group, String names) {
        List<String> asked = Arrays.stream(names.split(",")).map(String::strip).toList();
        assertThat(asked).allSatisfy(name -> assertThat(found(name)).as(name).contains(group.replace('#', ':')));
    }

    /** The one that it resolves to, or the candidates that are named. */
    private static List<String> found(String name) {
        try {
            return List.of(TestGraph.bean(Resolver.class)
                    .resolve(name, Set.of(NodeKind.ACTOR))
                    .id());
        } catch (Failure ambiguous) {
            return ambiguous.candidates().stream()
                    .map(candidate -> ((EntityRef) candidate).id())
                    .toList();
        }
    }
}
