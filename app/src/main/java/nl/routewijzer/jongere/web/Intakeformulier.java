package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Intake;
import nl.routewijzer.jongere.Intakes;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.Variant.Intakeveld;

/** The form of the intake: its fields follow from the method and from what the organisation asks besides. */
record Intakeformulier(Organisatiemethode methode, Formulier velden) {

    static final int TEKST = 4000;

    List<Leefgebied> gebieden() {
        return methode.methode().leefgebieden().lijst();
    }

    List<Intakeveld> eigen() {
        return methode.variant().map(variant -> variant.intakevelden()).orElse(List.of());
    }

    static String veld(Leefgebied gebied) {
        return "gebied-" + gebied.id();
    }

    static String veld(Intakeveld eigen) {
        return "eigen-" + eigen.id();
    }

    /** Names of all fields, for the draft. */
    Stream<String> namen() {
        return Stream.of(
                        Stream.of("id", "hulpvraag", "eerst", "school", "werk"),
                        gebieden().stream().map(Intakeformulier::veld),
                        eigen().stream().map(Intakeformulier::veld))
                .flatMap(deel -> deel);
    }

    Intakes.Loopbaan loopbaan() {
        return new Intakes.Loopbaan(
                velden.tekst("school", Gegevenformulier.TEKST), velden.tekst("werk", Gegevenformulier.TEKST));
    }

    /** Empty when a field is wrong, or when nothing was told. */
    Optional<Intake> lees(JongereId jongere, Instant nu) {
        var gebieden = new LinkedHashMap<String, String>();
        gebieden().forEach(gebied -> {
            var tekst = velden.tekst(veld(gebied), TEKST);
            if (!tekst.isEmpty()) {
                gebieden.put(gebied.id(), tekst);
            }
        });
        var eigen = eigen().stream()
                .map(vraag -> new Intake.Eigen(vraag.id(), vraag.vraag(), antwoord(vraag)))
                .filter(antwoord -> !antwoord.antwoord().isEmpty())
                .toList();
        var intake = new Intake(
                Sleutel.lees(velden.waarde("id")),
                jongere,
                methode.methode().versie(),
                velden.tekst("hulpvraag", TEKST),
                velden.tekst("eerst", TEKST),
                gebieden,
                eigen,
                nu,
                "");
        if (intake.isLeeg()) {
            velden.keurAf("hulpvraag", t("intake.leeg"));
        }
        return velden.isGoed() ? Optional.of(intake) : Optional.empty();
    }

    private String antwoord(Intakeveld vraag) {
        var tekst = velden.tekst(veld(vraag), TEKST);
        if (vraag.soort() == Intakeveld.Invoer.KEUZE
                && !tekst.isEmpty()
                && !vraag.keuzes().contains(tekst)) {
            velden.keurAf(veld(vraag), t("formulier.keuze"));
        }
        return tekst;
    }

    /** The form as it begins: the draft, else what was told before, else empty. */
    static Formulier begin(Intakes.Blad blad) {
        var velden = new LinkedHashMap<String, List<String>>();
        var loopbaan = blad.gegevens().nu(Gegevenssoort.LOOPBAAN);
        velden.put("school", List.of(loopbaan.map(nu -> nu.waarde("school")).orElse("")));
        velden.put("werk", List.of(loopbaan.map(nu -> nu.waarde("werk")).orElse("")));
        blad.eerder().stream().findFirst().ifPresent(vorige -> {
            velden.put("hulpvraag", List.of(vorige.hulpvraag()));
            velden.put("eerst", List.of(vorige.eerst()));
            vorige.leefgebieden().forEach((gebied, tekst) -> velden.put("gebied-" + gebied, List.of(tekst)));
            vorige.eigen().forEach(een -> velden.put("eigen-" + een.id(), List.of(een.antwoord())));
        });
        blad.concept().ifPresent(concept -> velden.putAll(concept.velden()));
        velden.computeIfAbsent("id", id -> List.of(UUID.randomUUID().toString()));
        return Formulier.met(velden);
    }

    /** What was typed, to keep as a draft. */
    Map<String, List<String>> concept() {
        var bewaard = new LinkedHashMap<String, List<String>>();
        namen().filter(velden::bevat).forEach(naam -> bewaard.put(naam, velden.waarden(naam)));
        return bewaard;
    }

    /** The estimate that was made before. */
    static Optional<Gegeven> inschatting(Intakes.Blad blad) {
        return blad.gegevens().nu(Gegevenssoort.INSCHATTING).filter(gegeven -> !gegeven.isLeeg());
    }
}
