package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.Mailadres;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Gegevenssoort.Veld;
import nl.routewijzer.jongere.Telefoon;

/** Reads and fills the form of one section. */
record Gegevenformulier(Gegevenssoort soort, Formulier velden) {

    static final int TEKST = Gegevenssoort.LANGSTE;

    /** Of every field what was filled in; faults are noted at the form. */
    Map<String, String> lees() {
        var gelezen = new LinkedHashMap<String, String>();
        for (var veld : soort.velden()) {
            if (veld.vorm() == Gegevenssoort.Vorm.GEBOORTEDATUM) {
                var datum = velden.geboortedatum(veld.naam());
                if (datum != null) {
                    gelezen.putAll(alsVelden(veld, datum));
                }
            } else {
                gelezen.put(veld.naam(), waarde(veld));
            }
        }
        return gelezen;
    }

    private static Map<String, String> alsVelden(Veld veld, Geboortedatum datum) {
        return Map.of(
                veld.naam(),
                datum.vroegst().toString(),
                "precisie",
                datum.precisie().name());
    }

    private String waarde(Veld veld) {
        var naam = veld.naam();
        return switch (veld.vorm()) {
            case VERPLICHT -> velden.verplicht(naam);
            case REGEL -> velden.tekst(naam);
            case TEKST -> velden.tekst(naam, TEKST);
            case KEUZE -> keuze(veld);
            case KEUZE_OF_LEEG -> velden.waarde(naam).isEmpty() ? "" : keuze(veld);
            case VINKJES ->
                veld.keuzes().stream()
                        .filter(keuze -> velden.gekozen(naam, keuze))
                        .collect(Collectors.joining(","));
            case BSN -> gevuld(naam, tekst -> Bsn.lees(tekst).map(Bsn::cijfers));
            case TELEFOON -> gevuld(naam, tekst -> Telefoon.lees(tekst).map(Telefoon::nummer));
            case EMAIL -> gevuld(naam, Mailadres::lees);
            case GEBOORTEDATUM -> "";
        };
    }

    private String keuze(Veld veld) {
        var gekozen = velden.waarde(veld.naam());
        if (!veld.keuzes().contains(gekozen)) {
            velden.keurAf(veld.naam(), t("formulier.keuze"));
            return "";
        }
        return gekozen;
    }

    private String gevuld(String naam, Function<String, Optional<String>> lezer) {
        var tekst = velden.tekst(naam);
        if (tekst.isEmpty()) {
            return "";
        }
        var gelezen = lezer.apply(tekst);
        if (gelezen.isEmpty()) {
            velden.keurAf(naam, t("melding.fout." + naam));
        }
        return gelezen.orElse("");
    }

    /** The form as it begins: what holds now. A BSN is never shown again. */
    static Map<String, List<String>> begin(Gegeven nu) {
        var velden = new LinkedHashMap<String, List<String>>();
        for (var veld : nu.soort().velden()) {
            switch (veld.vorm()) {
                case BSN -> velden.put(veld.naam(), List.of(""));
                case VINKJES -> velden.put(veld.naam(), nu.waarden(veld.naam()));
                case GEBOORTEDATUM -> velden.putAll(delen(veld.naam(), nu.geboren()));
                default -> velden.put(veld.naam(), List.of(nu.waarde(veld.naam())));
            }
        }
        return velden;
    }

    private static Map<String, List<String>> delen(String naam, Geboortedatum datum) {
        var dag = datum.vroegst();
        var precies = datum.precisie();
        return Map.of(
                naam + "-dag",
                List.of(precies == Geboortedatum.Precisie.DAG ? String.valueOf(dag.getDayOfMonth()) : ""),
                naam + "-maand",
                List.of(precies == Geboortedatum.Precisie.JAAR ? "" : String.valueOf(dag.getMonthValue())),
                naam + "-jaar",
                List.of(String.valueOf(dag.getYear())));
    }
}
