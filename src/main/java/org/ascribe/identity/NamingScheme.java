package org.ascribe.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from the way a name is built which firm coined it: most firms follow a scheme. */
public enum NamingScheme {
    MICROSOFT(
            "microsoft",
            "(?:storm|dev)-?\\d+|.+ (?:typhoon|blizzard|sandstorm|sleet|tempest|tsunami|flood|rain|dust|cyclone|hail|squall"
                    + "|lightning|gust|vortex)|" + elements()),
    CROWDSTRIKE(
            "crowdstrike",
            ".+ (?:panda|bear|kitten|spider|chollima|jackal|tiger|leopard|buffalo|crane|wolf|lynx|hawk|ocelot|saiga|sphinx)"),
    MANDIANT("mandiant", "(?:apt|unc|fin)[- ]?\\d+|temp\\..+"),
    SECUREWORKS(
            "secureworks",
            "(?:gold|bronze|iron|cobalt|nickel|tin|copper|aluminum|zinc) [a-z]+|(?:tg|threat group)-\\d+"),
    PROOFPOINT("proofpoint", "ta-?\\d{3,4}"),
    TREND_MICRO("trend-micro", "(?:earth|water|void) [a-z]+"),
    UNIT_42("unit-42", ".+ (?:taurus|serpens|ursa|pisces|libra|scorpius|draco|lyra|orion)|cl-(?:sta|cri|unk)-\\d+"),
    RECORDED_FUTURE("recorded-future", "tag-\\d+"),
    QIHOO_360("qihoo-360", "apt-c-\\d+"),
    IBM("ibm-x-force", "(?:itg|hive)\\d+"),
    CERT_UA("cert-ua", "uac-\\d+");

    private static final List<NamingScheme> ALL = List.of(values());

    private final String firm;

    @SuppressWarnings("ImmutableEnumChecker") // a Pattern does not change
    private final Pattern pattern;

    NamingScheme(String firm, String pattern) {
        this.firm = firm;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The id of the firm whose scheme the name follows. */
    public static Optional<String> coinerOf(String name) {
        return ALL.stream()
                .filter(scheme -> scheme.pattern.matcher(name).matches())
                .map(scheme -> scheme.firm)
                .findFirst();
    }

    /** Until 2023 the names of Microsoft were chemical elements. */
    private static String elements() {
        return "actinium|americium|antimony|argon|arsenic|barium|bismuth|bohrium|boron|bromine|cadmium|calcium|cerium|cesium"
                + "|chlorine|chromium|copernicium|curium|dubnium|elbrus|europium|fluorine|gadolinium|gallium|hafnium|hassium"
                + "|helium|hexane|holmium|hydrogen|iodine|iridium|krypton|lawrencium|lead|lithium|manganese|mercury|neodymium"
                + "|neptunium|nickel|niobium|nobelium|osmium|parinacota|phosphorus|platinum|plutonium|polonium|potassium"
                + "|promethium|radium|rhodium|rubidium|scandium|seaborgium|silicon|sodium|strontium|tantalum|technetium"
                + "|tellurium|thallium|thorium|tungsten|vanadium|ytterbium|yttrium|zinc|zirconium";
    }
}
