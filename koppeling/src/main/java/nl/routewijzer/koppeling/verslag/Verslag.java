package nl.routewijzer.koppeling.verslag;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.verslag.Uitslag.Aantal;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report of a run: one HTML file that opens without network, and the same as JSON. */
public final class Verslag {

    private static final String STIJL =
            "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}"
                    + "td,th{border-bottom:1px solid #ccc;padding:.2rem .8rem;text-align:left}td.n{text-align:right}"
                    + ".let{border-left:.4rem solid #b00;padding-left:1rem}";

    public static String json(Uitslag uitslag) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(uitslag) + "\n";
    }

    public static String html(Uitslag u) {
        return "<!doctype html>\n<html lang=\"nl\">\n<meta charset=\"utf-8\">\n<title>Koppelverslag " + veilig(u.naam())
                + "</title>\n<style>"
                + STIJL + "</style>\n<h1>Koppelverslag " + veilig(u.naam()) + "</h1>\n<p>Plan " + u.plankenmerk()
                + ", model " + u.modelkenmerk()
                + ", geleerd van " + veilig(u.model().geleerd()) + ".</p>\n"
                + u.alarmen().stream()
                        .map(a -> "<p class=\"let\">" + veilig(a.zin()) + "</p>\n")
                        .collect(Collectors.joining())
                + bronnen(u)
                + "<h2>Uitkomst</h2>\n" + tabel("Zone", "Paren", u.zones()) + verwacht(u)
                + "<h2>Paren per blok</h2>\n" + tabel("Blok", "Paren", u.blokken())
                + "<h2>Verdeling van de gewichten</h2>\n" + staven("Aantal paren per gewicht in bits", u.histogram())
                + tabel("Bits", "Paren", u.histogram())
                + (u.groepen().isEmpty()
                        ? ""
                        : "<h2>Grootte van de groepen</h2>\n" + tabel("Rijen", "Groepen", u.groepen()))
                + gewichten(u) + "</html>\n";
    }

    private static String bronnen(Uitslag u) {
        return "<h2>Registers</h2>\n<table><tr><th>Register<th>Rijen<th>Peildatum</tr>\n"
                + u.bronnen().stream()
                        .map(b -> "<tr><td>%s<td class=\"n\">%d<td>%s</tr>\n"
                                .formatted(veilig(b.naam()), b.rijen(), veilig(b.peildatum())))
                        .collect(Collectors.joining())
                + "</table>\n";
    }

    private static String verwacht(Uitslag u) {
        String uit =
                "<p>Naar verwachting zijn er %s koppels onterecht, en zitten er onder de grens nog %s paren die wel bij elkaar horen.</p>\n"
                        .formatted(getal(u.verwachtFout(), 1), getal(u.verwachtGemist(), 1));
        return uit
                + u.opBsn()
                        .map(s ->
                                ("<p>Zonder BSN gekoppeld en op het BSN nagekeken (%d paren met gelijk BSN): %s%% van de koppels klopt (%s tot %s%%), "
                                                + "en %s%% van de paren is gevonden (%s tot %s%%).</p>\n")
                                        .formatted(
                                                s.gelijkBsn(),
                                                getal(100 * s.precisie(), 1),
                                                getal(100 * s.precisieVan(), 1),
                                                getal(100 * s.precisieTot(), 1),
                                                getal(100 * s.dekking(), 1),
                                                getal(100 * s.dekkingVan(), 1),
                                                getal(100 * s.dekkingTot(), 1)))
                        .orElse("");
    }

    private static String gewichten(Uitslag u) {
        var uit = new StringBuilder("<h2>Gewichten</h2>\n<table><tr><th>Veld<th>Niveau<th>m<th>u<th>Bits</tr>\n");
        for (var deel : u.model().delen()) {
            for (var gewicht : deel.niveaus()) {
                uit.append("<tr><td>%s<td>%s<td class=\"n\">%s<td class=\"n\">%s<td class=\"n\">%s</tr>\n"
                        .formatted(
                                veilig(deel.veld()),
                                veilig(gewicht.niveau()),
                                getal(gewicht.m(), 4),
                                getal(gewicht.u(), 7),
                                getal(gewicht.bits(), 1)));
            }
        }
        return uit.append("</table>\n").toString();
    }

    private static String tabel(String wat, String aantal, List<Aantal> rijen) {
        return "<table><tr><th>" + wat + "<th>" + aantal + "</tr>\n"
                + rijen.stream()
                        .map(rij -> "<tr><td>%s<td class=\"n\">%d</tr>\n".formatted(veilig(rij.wat()), rij.aantal()))
                        .collect(Collectors.joining())
                + "</table>\n";
    }

    /** Bars on a logarithmic scale; the table below says the same. */
    private static String staven(String titel, List<Aantal> rijen) {
        var uit = new StringBuilder("<svg viewBox=\"0 0 %d 120\" width=\"100%%\" role=\"img\" aria-label=\"%s\">"
                .formatted(Math.max(10, rijen.size() * 10), titel));
        for (int i = 0; i < rijen.size(); i++) {
            double hoogte = 15 * Math.log10(1 + (double) rijen.get(i).aantal());
            uit.append("<rect x=\"%d\" y=\"%s\" width=\"8\" height=\"%s\" fill=\"#154273\"/>"
                    .formatted(i * 10, getal(120 - hoogte, 1), getal(hoogte, 1)));
        }
        return uit + "</svg>\n";
    }

    private static String getal(double getal, int cijfers) {
        return String.format(Locale.ROOT, "%." + cijfers + "f", getal);
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private Verslag() {}
}
