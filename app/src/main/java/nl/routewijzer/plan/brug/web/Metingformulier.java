package nl.routewijzer.plan.brug.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Bezwaar;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;

/** The form of a measurement: a field for each domain, all of them may stay open. */
record Metingformulier(Formulier velden, Instrument instrument) {

    static final String ANTWOORD = "antwoord-";

    /** An empty form: today, and together where that can be. */
    static Formulier nieuw(Instrument instrument, String vandaag) {
        return Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "dag", List.of(vandaag),
                "wie", List.of(instrument.manieren().getFirst().name())));
    }

    /** What was filled in, to correct. */
    static Formulier van(Meting meting) {
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put("dag", List.of(meting.dag().toString()));
        velden.put("wie", List.of(meting.wie().name()));
        velden.put("opmerking", List.of(meting.opmerking()));
        meting.antwoorden().forEach((domein, antwoord) -> velden.put(ANTWOORD + domein, List.of(antwoord.schrijf())));
        return Formulier.met(velden);
    }

    /** What was filled in, or nothing when a field cannot be read; what is wrong stands at its field then. */
    Optional<Meting> lees(JongereId jongere) {
        var wie = velden.keuze("wie", Invuller.class);
        var dag = velden.dag("dag");
        var opmerking = velden.tekst("opmerking", Meting.OPMERKING);
        var antwoorden = antwoorden();
        return velden.isGoed() && wie != null && dag != null
                ? Optional.of(new Meting(
                        Sleutel.lees(velden.waarde("id")),
                        jongere,
                        instrument.versie(),
                        dag,
                        wie,
                        antwoorden,
                        opmerking))
                : Optional.empty();
    }

    private SequencedMap<String, Antwoord> antwoorden() {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        for (var domein : instrument.domeinen()) {
            var veld = ANTWOORD + domein.id();
            var tekst = velden.waarde(veld).strip();
            if (!tekst.isEmpty()) {
                Antwoord.lees(tekst)
                        .ifPresentOrElse(
                                antwoord -> antwoorden.put(domein.id(), antwoord),
                                () -> velden.keurAf(veld, t("formulier.keuze")));
            }
        }
        return antwoorden;
    }

    /**
     * Puts each reason at its field.
     *
     * @return whether there was any
     */
    boolean keurAf(List<Bezwaar> bezwaren) {
        bezwaren.forEach(bezwaar -> velden.keurAf(veld(bezwaar), bezwaar.zin()));
        return !bezwaren.isEmpty();
    }

    private static String veld(Bezwaar bezwaar) {
        return switch (bezwaar.soort()) {
            case DAG_IN_DE_TOEKOMST, DAG_VOOR_DE_MELDING -> "dag";
            case NIET_DOOR_JULLIE -> "wie";
            case OPMERKING_TE_LANG -> "opmerking";
            case BUITEN_DE_SCHAAL, ONBEKEND_ONDERDEEL -> ANTWOORD + bezwaar.domein();
            case NIETS_INGEVULD, INGETROKKEN, AL_VERBETERD -> "antwoorden";
        };
    }
}
