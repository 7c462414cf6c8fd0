package nl.routewijzer.toegang;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Route;
import nl.routewijzer.app.Verkenner;
import nl.routewijzer.app.Verkenner.Formulier;

/**
 * Somebody of every role who first clicks on everything, and then asks for it again and again: as it was, and with ids of
 * another organisation in the address or in a field.
 */
final class Aanval {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern VARIABELE = Pattern.compile("\\{[^}]+}");

    /** Makes the house anew, or ends the sessions of a colleague: that would be all the rest of the run. */
    private static final Pattern SPAREN = Pattern.compile("/beheer/(techniek|mensen).*");

    private static final int MEESTE_PER_SOORT = 8;
    private static final int DUIZEND = 1_000;

    /** Of a thousand requests: how many are one's own as they were, and of the rest how many are an address with any id. */
    private static final int EIGEN = 400;

    private static final int OP_GOED_GELUK = 300;

    /** Of a thousand ids: how many are of another kind than belongs there. */
    private static final int VERKEERD = 200;

    private static final Map<Rol, String> MENSEN = new EnumMap<>(Map.of(
            Rol.CONSULENT, "Anke",
            Rol.TEAMLEIDER, "Marijke",
            Rol.OUTREACHMEDEWERKER, "Hassan",
            Rol.PRIVACY_OFFICER, "Jorn",
            Rol.BEHEERDER, "Tineke",
            Rol.ONDERZOEKER, "Roos"));

    /** What somebody can reach. */
    private record Speler(Rol rol, Bezoeker wie, List<String> paden, List<Formulier> formulieren) {}

    private record Telling(int gevraagd, int gelukt) {
        Telling erbij(boolean goed) {
            return new Telling(gevraagd + 1, gelukt + (goed ? 1 : 0));
        }
    }

    private final Random toeval;
    private final Kanaries kanaries;
    private final List<Route> routes;
    private final List<Speler> spelers = new ArrayList<>();
    private final Map<String, List<String>> vreemd;
    private final List<String> soorten;
    private final Map<String, String> soortVan = new HashMap<>();
    private final List<String> gelekt = new ArrayList<>();
    private final Map<Rol, Telling> eigen = new EnumMap<>(Rol.class);

    Aanval(int poort, String organisatie, List<Route> routes, Kanaries kanaries, long zaad) {
        this.toeval = new Random(zaad);
        this.kanaries = kanaries;
        this.routes = routes.stream()
                .filter(route -> route.isGet()
                        && !route.toString().contains("/inloggen")) // there the demo shows who works where
                .toList();
        this.vreemd = kanaries.ids();
        this.soorten = List.copyOf(vreemd.keySet());
        kanaries.onze().forEach((soort, ids) -> ids.forEach(id -> soortVan.putIfAbsent(id, soort)));
        MENSEN.forEach((rol, naam) -> {
            var wie = Bezoeker.ingelogd(poort, organisatie, naam);
            var gezien = Verkenner.van(wie, MEESTE_PER_SOORT, "/");
            spelers.add(new Speler(rol, wie, gezien.paden(), gezien.formulieren()));
        });
    }

    void doe(int verzoeken) {
        for (var nummer = 0; nummer < verzoeken; nummer++) {
            een();
        }
    }

    void totEenLek(int verzoeken) {
        for (var nummer = 0; nummer < verzoeken && gelekt.isEmpty(); nummer++) {
            een();
        }
    }

    /** Requests that showed something of another, or were answered where nothing should be. */
    List<String> gelekt() {
        return List.copyOf(gelekt);
    }

    Map<String, List<String>> vreemd() {
        return vreemd;
    }

    /** Part of the requests for one's own that came through, by role: whoever asks for nothing that is there proves nothing. */
    Map<String, Double> gelukt() {
        var deel = new LinkedHashMap<String, Double>();
        eigen.forEach((rol, telling) -> deel.put(rol.name(), (double) telling.gelukt() / telling.gevraagd()));
        return deel;
    }

    private void een() {
        var speler = kies(spelers);
        if (kans(EIGEN)) {
            var antwoord = toeval.nextBoolean() || speler.formulieren().isEmpty()
                    ? speler.wie().haal(kies(speler.paden()))
                    : stuurEigen(speler);
            eigen.merge(
                    speler.rol(), new Telling(0, 0).erbij(goed(antwoord)), (oud, nieuw) -> oud.erbij(goed(antwoord)));
            keur("eigen", antwoord, speler);
        } else if (kans(OP_GOED_GELUK)) {
            var pad =
                    VARIABELE.matcher(kies(routes).patroon().getPatternString()).replaceAll(variabele -> vreemdId(""));
            keur(pad, speler.wie().haal(pad), speler);
        } else if (toeval.nextBoolean() || speler.formulieren().isEmpty()) {
            var pad = ID.matcher(kies(speler.paden())).replaceAll(this::vreemdId);
            var antwoord = speler.wie().haal(pad);
            keur(pad, antwoord, speler);
            keurPad(pad, antwoord, speler);
        } else {
            stuurVreemd(speler);
        }
    }

    private Antwoord stuurEigen(Speler speler) {
        var formulier = kies(speler.formulieren());
        return SPAREN.matcher(formulier.pad()).matches()
                ? speler.wie().haal(kies(speler.paden()))
                : speler.wie().stuur(formulier.pad(), formulier.velden());
    }

    /** Either the address is another's, or what the form says. */
    private void stuurVreemd(Speler speler) {
        var formulier = kies(speler.formulieren());
        var heeftId = ID.matcher(formulier.pad()).find();
        var sparen = SPAREN.matcher(formulier.pad()).matches();
        if (sparen && !heeftId) {
            return;
        }
        var inAdres = heeftId && (sparen || toeval.nextBoolean());
        var pad = inAdres ? ID.matcher(formulier.pad()).replaceAll(this::vreemdId) : formulier.pad();
        var antwoord = speler.wie().stuur(pad, inAdres ? formulier.velden() : metVreemdeIds(formulier.velden()));
        keur("POST " + pad, antwoord, speler);
        if (inAdres) {
            keurPad("POST " + pad, antwoord, speler);
        }
    }

    private Velden metVreemdeIds(Velden velden) {
        var anders = Velden.geen();
        for (var veld : velden.waarden().entrySet()) {
            anders = anders.met(
                    veld.getKey(),
                    veld.getValue().stream()
                            .map(waarde -> ID.matcher(waarde).replaceAll(this::vreemdId))
                            .toArray(String[]::new));
        }
        return anders;
    }

    private String vreemdId(MatchResult onze) {
        return vreemdId(soortVan.getOrDefault(onze.group(), ""));
    }

    private String vreemdId(String soort) {
        var zelfdeSoort = kans(VERKEERD) ? List.<String>of() : vreemd.getOrDefault(soort, List.of());
        return kies(zelfdeSoort.isEmpty() ? vreemd.getOrDefault(kies(soorten), List.of()) : zelfdeSoort);
    }

    private void keur(String wat, Antwoord antwoord, Speler speler) {
        if (antwoord.tekst().contains(Kanaries.WOORD)
                || antwoord.koppen().toString().contains(Kanaries.WOORD)) {
            gelekt.add(speler.rol() + " zag iets van een ander: " + wat);
        }
        if (antwoord.status() >= 500) {
            gelekt.add(speler.rol() + " kreeg " + antwoord.status() + ": " + wat);
        }
    }

    private void keurPad(String pad, Antwoord antwoord, Speler speler) {
        if (ID.matcher(pad).find() && antwoord.status() != 404 && !isVanOns(pad)) {
            gelekt.add(speler.rol() + " kreeg " + antwoord.status() + " bij " + pad);
        }
    }

    /** A row of our own that was made during the attack, under an id that another has too. */
    private boolean isVanOns(String pad) {
        return kanaries.vanOns()
                .containsAll(ID.matcher(pad).results().map(MatchResult::group).toList());
    }

    private static boolean goed(Antwoord antwoord) {
        return antwoord.status() < 400 && !antwoord.naar().startsWith("/inloggen");
    }

    private boolean kans(int opDuizend) {
        return toeval.nextInt(DUIZEND) < opDuizend;
    }

    private <T> T kies(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }
}
