package nl.routewijzer.koppeling.vergelijk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as people read it, as a table and as JSON. */
public final class Uitslagtekst {

    private static final String KOP =
            "soort,drempel,gevonden,goed,waar,precisie,dekking,f1,bundel_gevonden,bundel_goed,bundel_precisie,bundel_dekking,bundel_f1";

    /** For the terminal. */
    public static String tekst(Uitslag uitslag) {
        var uit = new StringBuilder();
        regel(
                uit,
                String.format(
                        Locale.ROOT,
                        "%d records, %d paren, %d ware paren.",
                        uitslag.records(),
                        uitslag.paren(),
                        uitslag.eigen().paar().waar()));
        if (uitslag.onbekend() > 0) {
            regel(
                    uit,
                    String.format(
                            Locale.ROOT,
                            "%d paren tellen niet mee: de waarheid kent een van beide niet.",
                            uitslag.onbekend()));
        }
        regel(uit, "");
        regel(
                uit,
                String.format(
                        Locale.ROOT,
                        "%-9s %9s %9s  %8s %8s %8s   %8s %8s %8s %8s",
                        "drempel",
                        "gevonden",
                        "goed",
                        "precisie",
                        "dekking",
                        "F1",
                        "bundels:",
                        "precisie",
                        "dekking",
                        "F1"));
        uitslag.drempels()
                .forEach(rij -> regel(
                        uit,
                        String.format(Locale.ROOT, "%-9s %s", getal(rij.paar().drempel(), 2), rij(rij))));
        regel(
                uit,
                String.format(
                        Locale.ROOT,
                        "%-9s %s",
                        "eigen " + getal(uitslag.eigen().paar().drempel(), 2),
                        rij(uitslag.eigen())));
        regel(uit, "");
        beste(uit, "Beste F1 per paar", uitslag.beste().paar());
        beste(uit, "Beste F1 na bundelen", uitslag.beste().bundel());
        regel(uit, "");
        regel(uit, String.format(Locale.ROOT, "%-12s %9s %8s %10s", "p", "paren", "p gem.", "deel waar"));
        uitslag.ijking()
                .forEach(deel -> regel(
                        uit,
                        String.format(
                                Locale.ROOT,
                                "%.1f tot %.1f  %9d %8s %10s",
                                deel.van(),
                                deel.van() + 0.1,
                                deel.aantal(),
                                getal(deel.gemiddeld(), 3),
                                getal(deel.deel(), 3))));
        return uit.toString();
    }

    private static String rij(Uitslag.Regel rij) {
        return String.format(
                Locale.ROOT,
                "%9d %9d  %8s %8s %8s   %8d %8s %8s %8s",
                rij.paar().gevonden(),
                rij.paar().goed(),
                getal(rij.paar().precisie(), 4),
                getal(rij.paar().dekking(), 4),
                getal(rij.paar().f1(), 4),
                rij.bundel().gevonden(),
                getal(rij.bundel().precisie(), 4),
                getal(rij.bundel().dekking(), 4),
                getal(rij.bundel().f1(), 4));
    }

    private static void beste(StringBuilder uit, String naam, Maat maat) {
        regel(
                uit,
                String.format(
                        Locale.ROOT,
                        "%s: %s bij p vanaf %s (precisie %s, dekking %s).",
                        naam,
                        getal(maat.f1(), 4),
                        getal(maat.drempel(), 4),
                        getal(maat.precisie(), 4),
                        getal(maat.dekking(), 4)));
    }

    private static void regel(StringBuilder uit, String tekst) {
        uit.append(tekst.stripTrailing()).append('\n');
    }

    private static String getal(double getal, int cijfers) {
        return String.format(Locale.ROOT, "%." + cijfers + "f", getal);
    }

    /** A row per threshold, then the own one, the best ones, and one for the pairs in each tenth of p, which {@code drempel} begins. */
    public static String csv(Uitslag uitslag) {
        var uit = new StringBuilder(KOP).append('\n');
        uitslag.drempels().forEach(rij -> csv(uit, "drempel", rij.paar(), rij.bundel()));
        csv(uit, "eigen", uitslag.eigen().paar(), uitslag.eigen().bundel());
        csv(uit, "beste_paar", uitslag.beste().paar(), uitslag.beste().paar());
        csv(uit, "beste_bundel", uitslag.beste().bundel(), uitslag.beste().bundel());
        long waar = uitslag.eigen().paar().waar();
        for (var deel : uitslag.ijking()) {
            var maat = new Maat(deel.van(), deel.aantal(), deel.waar(), waar);
            csv(uit, "ijking", maat, maat);
        }
        return uit.toString();
    }

    private static void csv(StringBuilder uit, String soort, Maat paar, Maat bundel) {
        regel(
                uit,
                String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%d,%d,%s,%s,%s,%d,%d,%s,%s,%s",
                        soort,
                        paar.drempel(),
                        paar.gevonden(),
                        paar.goed(),
                        paar.waar(),
                        paar.precisie(),
                        paar.dekking(),
                        paar.f1(),
                        bundel.gevonden(),
                        bundel.goed(),
                        bundel.precisie(),
                        bundel.dekking(),
                        bundel.f1()));
    }

    public static String json(Uitslag uitslag) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("records", uitslag.records());
        uit.put("paren", uitslag.paren());
        uit.put("onbekend", uitslag.onbekend());
        uit.put("eigen", regel(uitslag.eigen()));
        uit.put("beste_paar", maat(uitslag.beste().paar()));
        uit.put("beste_bundel", maat(uitslag.beste().bundel()));
        uit.put("drempels", uitslag.drempels().stream().map(Uitslagtekst::regel).toList());
        uit.put("ijking", uitslag.ijking().stream().map(Uitslagtekst::ijking).toList());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(uit) + "\n";
    }

    private static Map<String, Object> regel(Uitslag.Regel regel) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("drempel", regel.paar().drempel());
        uit.put("paar", maat(regel.paar()));
        uit.put("bundel", maat(regel.bundel()));
        uit.put("grootste_bundel", regel.grootste());
        return uit;
    }

    private static Map<String, Object> maat(Maat maat) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("drempel", maat.drempel());
        uit.put("gevonden", maat.gevonden());
        uit.put("goed", maat.goed());
        uit.put("waar", maat.waar());
        uit.put("precisie", maat.precisie());
        uit.put("dekking", maat.dekking());
        uit.put("f1", maat.f1());
        return uit;
    }

    private static Map<String, Object> ijking(Uitslag.IJking deel) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("van", deel.van());
        uit.put("tot", deel.van() + 0.1);
        uit.put("paren", deel.aantal());
        uit.put("gemiddeld", deel.gemiddeld());
        uit.put("waar", deel.waar());
        return uit;
    }

    /** The way that fits the name of the file: JSON for {@code .json}, else CSV. */
    public static String voor(String bestandsnaam, Uitslag uitslag) {
        return bestandsnaam.endsWith(".json") ? json(uitslag) : csv(uitslag);
    }

    static List<String> kop() {
        return List.of(KOP.split(","));
    }

    private Uitslagtekst() {}
}
