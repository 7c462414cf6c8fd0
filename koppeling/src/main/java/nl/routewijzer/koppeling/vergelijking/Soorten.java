package nl.routewijzer.koppeling.vergelijking;

import static nl.routewijzer.koppeling.vergelijking.Niveau.anders;
import static nl.routewijzer.koppeling.vergelijking.Niveau.gelijk;
import static nl.routewijzer.koppeling.vergelijking.Niveau.niveau;
import static nl.routewijzer.koppeling.vergelijking.Niveau.vast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registry: every kind of field there is. A new one is one entry.
 *
 * <p>Levels follow Fellegi and Sunter (1969) as extended by Winkler (1990) with partial agreement. The probabilities m are
 * starting values and what is fallen back on; a linkage learns its own.
 */
public final class Soorten {

    private static final String BIJNA = "{v}_s >= 0.92";
    private static final String LIJKT = "{v}_s >= 0.82";
    private static final String ANDERE = "{v}_l = {v}_a_r or {v}_a_l = {v}_r or {v}_a_l = {v}_a_r";
    private static final String TWEELING =
            "{achternaam}_l = {achternaam}_r and {datum}_l = {datum}_r and %1$s_l = %1$s_r and {voornaam}_l[1] <> {voornaam}_r[1] and {voornaam}_s < 0.82";
    private static final Map<String, String> TEKSTGELIJKENIS = Map.of("s", "gelijkenis({v}_l, {v}_r, 0.7)");

    private static final List<Soort> ALLE = List.of(
            new Soort(
                    "voornaam",
                    "Voornamen of een roepnaam; ook een enkele letter.",
                    false,
                    reeks("", "naam({x})", "_a", "naam({ook})", "_1", "split_part({v}, ' ', 1)"),
                    TEKSTGELIJKENIS,
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.75),
                            niveau("andere naam gelijk", ANDERE, 0.02),
                            niveau(
                                    "verwisseld met achternaam",
                                    "{v}_l = {achternaam}_r or {achternaam}_l = {v}_r",
                                    0.01),
                            niveau("eerste naam gelijk", "{v}_1_l = {v}_1_r and length({v}_1_l) > 1", 0.06),
                            niveau("bijna gelijk", BIJNA, 0.07),
                            niveau(
                                    "voorletter past",
                                    "{v}_l[1] = {v}_r[1] and least(length({v}_1_l), length({v}_1_r)) = 1",
                                    0.02),
                            niveau(
                                    "lijkt",
                                    "{v}_s >= 0.82 or (least(length({v}_l), length({v}_r)) >= 3 and (starts_with({v}_l, {v}_r) or starts_with({v}_r, {v}_l)))",
                                    0.04),
                            anders(0.05)),
                    reeks("", "{v}", "_k", "substr({v}, 1, 3)", "_i", "substr({v}, 1, 1)")),
            new Soort(
                    "achternaam",
                    "Achternaam; het tussenvoegsel telt niet mee en mag ervoor of erachter staan.",
                    true,
                    reeks(
                            "",
                            "stam({x})",
                            "_a",
                            "stam({ook})",
                            "_d",
                            "case when contains({v}, ' ') then split_part({v}, ' ', 1) end",
                            "_e",
                            "case when contains({v}, ' ') then split_part({v}, ' ', -1) end"),
                    TEKSTGELIJKENIS,
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.8),
                            niveau("andere naam gelijk", ANDERE, 0.02),
                            niveau("verwisseld met voornaam", "{v}_l = {voornaam}_r or {voornaam}_l = {v}_r", 0.01),
                            niveau("bijna gelijk", BIJNA, 0.07),
                            niveau(
                                    "een deel gelijk",
                                    "{v}_d_l = {v}_r or {v}_e_l = {v}_r or {v}_l = {v}_d_r or {v}_l = {v}_e_r",
                                    0.03),
                            niveau("lijkt", LIJKT, 0.04),
                            anders(0.05)),
                    reeks("", "{v}", "_k", "klank({v})", "_i", "substr({v}, 1, 2)")),
            new Soort(
                    "tussenvoegsel",
                    "Van, de, van der.",
                    true,
                    reeks("", "replace(naam({x}), ' ', '')"),
                    Map.of(),
                    List.of(gelijk("{v}_l = {v}_r", 0.93), anders(0.07)),
                    Map.of()),
            new Soort(
                    "voorletters",
                    "Voorletters, met of zonder punten.",
                    false,
                    reeks("", "replace(naam({x}), ' ', '')"),
                    Map.of(),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.8),
                            niveau("begin gelijk", "starts_with({v}_l, {v}_r) or starts_with({v}_r, {v}_l)", 0.1),
                            niveau("eerste gelijk", "{v}_l[1] = {v}_r[1]", 0.04),
                            anders(0.06)),
                    Map.of()),
            new Soort(
                    "datum",
                    "Geboortedatum in een of drie kolommen; onbekende dag of maand is 00.",
                    false,
                    reeks(
                            "",
                            "datum({x}, '{volgorde}')",
                            "_w",
                            "substr({v}, 1, 4) || substr({v}, 7, 2) || substr({v}, 5, 2)"),
                    Map.of("h", "verschillen({v}_l, {v}_r)"),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.88),
                            niveau("dag en maand verwisseld", "{v}_l = {v}_w_r", 0.01),
                            niveau(
                                    "jaar gelijk, dag en maand onbekend",
                                    "{v}_l[1:4] = {v}_r[1:4] and (contains({v}_l[5:8], '00') or contains({v}_r[5:8], '00') or {v}_l[5:8] = '0101' or {v}_r[5:8] = '0101')",
                                    0.02),
                            niveau("een cijfer anders", "{v}_h = 1", 0.04),
                            niveau("twee cijfers anders", "{v}_h = 2", 0.02),
                            niveau(
                                    "twee van drie delen gelijk",
                                    "({v}_l[1:4] = {v}_r[1:4])::int + ({v}_l[5:6] = {v}_r[5:6])::int + ({v}_l[7:8] = {v}_r[7:8])::int = 2",
                                    0.01),
                            niveau("jaar gelijk", "{v}_l[1:4] = {v}_r[1:4]", 0.01),
                            anders(0.01)),
                    reeks(
                            "",
                            "{v}",
                            "_j",
                            "substr({v}, 1, 4)",
                            "_dm",
                            "substr({v}, 5, 4)",
                            "_jm",
                            "substr({v}, 1, 6)")),
            new Soort(
                    "jaar",
                    "Een jaar of een leeftijd.",
                    false,
                    reeks("", "try_cast(try_cast({x} as double) as int)::varchar"),
                    Map.of("t", "abs({v}_l::int - {v}_r::int)"),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.9),
                            niveau("een verschil", "{v}_t = 1", 0.04),
                            niveau("een cijfer anders", "verschillen({v}_l, {v}_r) = 1", 0.03),
                            anders(0.03)),
                    reeks("", "{v}")),
            new Soort(
                    "geslacht",
                    "M of V, ook als woord of cijfer.",
                    false,
                    reeks(
                            "",
                            "case when lower({x}) in ('m', 'man', 'male', 'mannelijk', '1', '1.0', 'jongen') then 'm' when lower({x}) in ('v', 'f', 'w', 'vrouw', 'female', 'vrouwelijk', '2', '2.0', 'meisje') then 'v' end"),
                    Map.of(),
                    List.of(gelijk("{v}_l = {v}_r", 0.97), anders(0.03)),
                    Map.of()),
            new Soort(
                    "postcode",
                    "Postcode, Nederlands of buitenlands.",
                    true,
                    reeks(
                            "",
                            "upper(replace(schoon({x}), ' ', ''))",
                            "_a",
                            "upper(replace(schoon({ook}), ' ', ''))",
                            "_b",
                            "case when length({v}) > 4 then {v}[1:-3] end"),
                    Map.of("t", "fouten({v}_l, {v}_r)"),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.75),
                            niveau("eerder adres gelijk", ANDERE, 0.04),
                            niveau(
                                    "bijna gelijk",
                                    "{v}_t = 1 or ({v}_t = 2 and length({v}_l) = length({v}_r) and list_sort(string_split({v}_l, '')) = list_sort(string_split({v}_r, '')))",
                                    0.06),
                            niveau("begin gelijk", "{v}_b_l = {v}_b_r", 0.05),
                            anders(0.14)),
                    reeks("", "{v}", "_k", "case when length({v}) > 4 then {v}[1:-3] else substr({v}, 1, 3) end")),
            new Soort(
                    "huisnummer",
                    "Huisnummer, met of zonder toevoeging.",
                    true,
                    reeks(
                            "",
                            "lower(replace(schoon({x}), ' ', ''))",
                            "_n",
                            "regexp_extract({v}, '([0-9]+)', 1)",
                            "_a",
                            "lower(replace(schoon({ook}), ' ', ''))"),
                    Map.of(),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.75),
                            niveau("eerder nummer gelijk", ANDERE, 0.02),
                            niveau("nummer gelijk", "{v}_n_l = {v}_n_r and {v}_n_l <> ''", 0.04),
                            niveau("een cijfer anders", "fouten({v}_l, {v}_r) = 1", 0.06),
                            anders(0.15)),
                    reeks("", "{v}")),
            new Soort(
                    "adres",
                    "Straat of heel adres in woorden.",
                    true,
                    reeks("", "schoon({x})"),
                    TEKSTGELIJKENIS,
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.7),
                            niveau("bijna gelijk", "{v}_s >= 0.94", 0.08),
                            niveau("lijkt", "{v}_s >= 0.86", 0.05),
                            anders(0.17)),
                    reeks("", "{v}", "_k", "substr({v}, 1, 6)")),
            new Soort(
                    "plaats",
                    "Woonplaats of geboorteplaats.",
                    true,
                    reeks("", "schoon({x})"),
                    TEKSTGELIJKENIS,
                    List.of(gelijk("{v}_l = {v}_r", 0.8), niveau("bijna gelijk", "{v}_s >= 0.9", 0.08), anders(0.12)),
                    reeks("", "{v}")),
            new Soort(
                    "telefoon",
                    "Telefoonnummer; landnummer en nul ervoor tellen niet.",
                    true,
                    reeks("", "telefoon({x})"),
                    Map.of("t", "fouten({v}_l, {v}_r)"),
                    List.of(gelijk("{v}_l = {v}_r", 0.7), niveau("bijna gelijk", "{v}_t <= 2", 0.06), anders(0.24)),
                    reeks("", "{v}")),
            new Soort(
                    "email",
                    "E-mailadres.",
                    true,
                    reeks("", "nullif(lower(trim({x})), '')", "_g", "split_part({v}, '@', 1)"),
                    Map.of("s", "gelijkenis({v}_g_l, {v}_g_r, 0.7)"),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.7),
                            niveau("deel voor de @ gelijk", "{v}_g_l = {v}_g_r", 0.04),
                            niveau("lijkt", "{v}_s >= 0.88", 0.08),
                            anders(0.18)),
                    reeks("", "{v}", "_k", "split_part({v}, '@', 1)")),
            new Soort(
                    "nummer",
                    "Een nummer of code van de persoon.",
                    false,
                    reeks("", "nummer({x})"),
                    Map.of("t", "fouten({v}_l, {v}_r)"),
                    List.of(
                            gelijk("{v}_l = {v}_r", 0.88),
                            niveau("een teken anders", "{v}_t = 1", 0.05),
                            niveau("twee tekens anders", "{v}_t = 2 and length({v}_l) > 4", 0.03),
                            anders(0.04)),
                    reeks("", "{v}")),
            new Soort(
                    "bsn",
                    "Burgerservicenummer; wat de elfproef niet haalt is leeg.",
                    false,
                    reeks("", "bsn({x})"),
                    Map.of(),
                    List.of(vast("gelijk", "{v}_l = {v}_r", 1 - 1e-12, 1e-9), vast("anders", "true", 1e-12, 1 - 1e-9)),
                    reeks("", "{v}")),
            // Two of one household who share surname, birth date and address and not even the first letter of the given
            // name. The chances of the
            // fields by themselves take that for one person whose name was taken down wrongly; the ratio is our
            // estimate.
            new Soort(
                    "tweeling",
                    "Zelfde achternaam, geboortedatum en adres en een heel andere voornaam; volgt uit die velden en staat in geen bron.",
                    false,
                    reeks("", "'x'"),
                    Map.of(),
                    List.of(
                            vast("tweeling op postcode", TWEELING.formatted("{postcode}"), 0.0001, 0.01),
                            vast("tweeling op adres", TWEELING.formatted("{adres}"), 0.0001, 0.01),
                            vast("anders", "true", 0.9998, 0.98)),
                    Map.of()),
            new Soort(
                    "tekst",
                    "Woorden waarvan niets meer bekend is.",
                    false,
                    reeks("", "schoon({x})"),
                    TEKSTGELIJKENIS,
                    List.of(gelijk("{v}_l = {v}_r", 0.7), niveau("bijna gelijk", "{v}_s >= 0.9", 0.08), anders(0.22)),
                    reeks("", "{v}")),
            new Soort(
                    "keuze",
                    "Een van enkele waarden.",
                    false,
                    reeks("", "schoon({x})"),
                    Map.of(),
                    List.of(gelijk("{v}_l = {v}_r", 0.85), anders(0.15)),
                    Map.of()));

    public static List<Soort> alle() {
        return ALLE;
    }

    public static Optional<Soort> zoek(String naam) {
        return ALLE.stream().filter(soort -> soort.naam().equals(naam)).findFirst();
    }

    private static Map<String, String> reeks(String... paren) {
        Map<String, String> uit = new LinkedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            uit.put(paren[i], paren[i + 1]);
        }
        return uit;
    }

    private Soorten() {}
}
