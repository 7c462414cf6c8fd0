package nl.routewijzer.jongere.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Does a text look like a diagnosis? Then the page says, quietly and beside it, that what helps is enough. Never a block: a
 * word can be the jongere's own, and nobody reads along.
 *
 * <p>An own short list of what is often written down; not a register of illnesses. Why no diagnosis is kept: docs/adr/007;
 * AVG art. 9 (data on health).
 */
public final class Diagnosewoord {

    private static final List<String> WOORDEN = List.of(
            "adhd",
            "add",
            "autis(?:me|tisch[e]?)",
            "ass",
            "asperger",
            "pdd-?nos",
            "lvb",
            "licht verstandelijk beperkt[e]?",
            "verstandelijke beperking",
            "depressie[fs]?",
            "depressieve",
            "bipolair",
            "borderline",
            "ptss",
            "psychose[s]?",
            "psychotisch[e]?",
            "schizofreni?e?",
            "anorexia",
            "boulimia",
            "eetstoornis",
            "angststoornis",
            "paniekstoornis",
            "persoonlijkheidsstoornis",
            "gedragsstoornis",
            "hechtingsstoornis",
            "burn-?out",
            "verslaafd",
            "verslaving",
            "suïcidaal",
            "suicidaal",
            "epilepsie",
            "diabetes",
            "reuma",
            "dyslexie",
            "dyscalculie");

    private static final Pattern PATROON = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", WOORDEN) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first word that looks like one, as it was typed. */
    public static Optional<String> in(String tekst) {
        var gevonden = PATROON.matcher(tekst);
        return gevonden.find() ? Optional.of(gevonden.group()) : Optional.empty();
    }

    private Diagnosewoord() {}
}
