package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.routewijzer.aanbod.informatie.Artikel;
import nl.routewijzer.aanbod.informatie.Artikelen;
import nl.routewijzer.aanbod.informatie.EigenStuk;
import nl.routewijzer.aanbod.informatie.EigenStuk.Bij;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.aanbod.informatie.Informatiebeheer;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Concept;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Soort;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Intussen;
import nl.routewijzer.gedeeld.web.Leesbaarheid;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organisation says itself beside the information we ship, or instead of it. */
@Controller
class InformatieController {

    static final String PAD = "/beheer/informatie";
    static final Leesbaarheid LEESBAARHEID = Leesbaarheid.lees();

    private static final String SJABLOON = "aanbod/web/stuk.jte";
    private static final String VERSIE = "versie";

    /**
     * @param bij key of an article → what the organisation says there
     * @param eigen pieces of its own
     * @param weg what was taken away
     */
    record InformatiePage(
            List<Artikel> artikelen,
            Map<String, EigenStuk> bij,
            List<EigenStuk> eigen,
            List<EigenStuk> weg,
            List<Ervaring> ervaringen,
            LocalDate vandaag) {}

    /**
     * @param artikel that it belongs to; empty for a piece of its own
     * @param er as it is kept; empty for a new one
     * @param bezwaren what makes it hard to read, of what is kept
     * @param intussen what a colleague made of it while this was typed
     */
    record StukPage(
            Formulier formulier,
            Optional<Artikel> artikel,
            Optional<EigenStuk> er,
            List<String> bezwaren,
            Map<String, String> intussen,
            Concept concept) {}

    private final Artikelen artikelen;
    private final Informatiebeheer beheer;
    private final Aanbodconcepten concepten;
    private final Schermen schermen;
    private final Tijd tijd;

    InformatieController(
            Artikelen artikelen, Informatiebeheer beheer, Aanbodconcepten concepten, Schermen schermen, Tijd tijd) {
        this.concepten = concepten;
        this.artikelen = artikelen;
        this.beheer = beheer;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        var stukken = beheer.stukken(zicht);
        var er = stukken.stream().filter(stuk -> !stuk.weg()).toList();
        var bij = new LinkedHashMap<String, EigenStuk>();
        er.forEach(stuk -> stuk.bij().ifPresent(plek -> bij.put(plek.artikel(), stuk)));
        return schermen.toon(
                "aanbod/web/informatie.jte",
                new InformatiePage(
                        artikelen.alle(),
                        bij,
                        er.stream().filter(stuk -> stuk.bij().isEmpty()).toList(),
                        stukken.stream().filter(EigenStuk::weg).toList(),
                        beheer.ervaringen(zicht),
                        tijd.vandaag()));
    }

    /** @param bij key of an article; empty for a piece of its own */
    @GetMapping(PAD + "/nieuw")
    View nieuw(@RequestParam(defaultValue = "") String bij, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var artikel = artikel(bij);
        var begin = Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "bij", List.of(bij),
                "manier", List.of("ERBIJ"),
                "nagekeken", List.of(tijd.vandaag().toString()));
        var waarvan = bij.isEmpty() ? Aanbodconcepten.NIEUW : bij;
        return schermen.toon(
                SJABLOON,
                new StukPage(
                        concepten.over(begin, Soort.STUK, waarvan, zicht),
                        artikel,
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        concepten.van(Soort.STUK, waarvan, zicht)));
    }

    @GetMapping(PAD + "/{stuk}")
    View wijzig(@PathVariable String stuk, Zicht zicht) {
        var er = beheer.stuk(Sleutel.lees(stuk), zicht);
        var begin = Map.of(
                "id", List.of(er.id().toString()),
                "versie", List.of(String.valueOf(er.versie())),
                "bij", List.of(er.bij().map(Bij::artikel).orElse("")),
                "manier", List.of(er.bij().filter(Bij::inPlaats).isPresent() ? "INPLAATS" : "ERBIJ"),
                "titel", List.of(er.titel()),
                "tekst", List.of(er.tekst()),
                "nagekeken", List.of(er.nagekeken().toString()));
        return schermen.toon(
                SJABLOON,
                new StukPage(
                        concepten.over(begin, Soort.STUK, er.id().toString(), zicht),
                        er.bij().flatMap(plek -> zoek(plek.artikel())),
                        Optional.of(er),
                        LEESBAARHEID.bezwaren(er.titel() + "\n" + er.tekst()),
                        Map.of(),
                        concepten.van(Soort.STUK, er.id().toString(), zicht)));
    }

    @PostMapping(PAD)
    View bewaar(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var f = Formulier.van(invoer);
        var id = Sleutel.lees(f.waarde("id"));
        var artikel = artikel(f.waarde("bij"));
        var titel = f.verplicht("titel", EigenStuk.TITEL);
        var tekst = f.verplicht("tekst", EigenStuk.TEKST);
        var nagekeken = f.dag("nagekeken");
        if (nagekeken != null && nagekeken.isAfter(tijd.vandaag())) {
            f.keurAf("nagekeken", t("informatie.fout.straks"));
        }
        var versie = f.waarde(VERSIE).isEmpty() ? 0 : f.getal(VERSIE).orElse(0);
        if (nagekeken == null || !f.isGoed()) {
            return opnieuw(f, artikel, zicht);
        }
        var bij = artikel.map(een -> new Bij(een.sleutel(), f.gekozen("manier", "INPLAATS")));
        var stuk = new EigenStuk(id, bij, titel, tekst, nagekeken, false, versie);
        return switch (beheer.bewaar(stuk, zicht)) {
            case BEWAARD -> {
                concepten.vergeet(Soort.STUK, Aanbodconcepten.waarvan(f), zicht);
                Mededeling.zeg(volgende, t("informatie.bewaard"));
                yield schermen.naar(PAD + "/" + id);
            }
            case INTUSSEN -> intussen(invoer, artikel, stuk, zicht);
            case STAAT_AL, GESTOPT -> {
                f.keurAf("titel", t("informatie.fout.staatal"));
                yield opnieuw(f, artikel, zicht);
            }
        };
    }

    /** What was typed and what is kept already both stay. */
    private View opnieuw(Formulier f, Optional<Artikel> artikel, Zicht zicht) {
        return schermen.fout(SJABLOON, new StukPage(f, artikel, er(f, zicht), List.of(), Map.of(), concept(f, zicht)));
    }

    /** What was typed stays, what stands now is beside it, and sending it again goes over that. */
    private View intussen(
            MultiValueMap<String, String> invoer, Optional<Artikel> artikel, EigenStuk getypt, Zicht zicht) {
        var nu = beheer.stuk(getypt.id(), zicht);
        var velden = new LinkedMultiValueMap<>(invoer);
        velden.set(VERSIE, String.valueOf(nu.versie()));
        var f = Formulier.van(velden);
        f.keurAf("titel", t("formulier.intussen"));
        return schermen.fout(
                SJABLOON,
                new StukPage(
                        f,
                        artikel,
                        Optional.of(nu),
                        List.of(),
                        Intussen.anders(woorden(nu), woorden(getypt)),
                        concept(f, zicht)));
    }

    private Concept concept(Formulier f, Zicht zicht) {
        return concepten.van(Soort.STUK, Aanbodconcepten.waarvan(f), zicht);
    }

    private Optional<EigenStuk> er(Formulier f, Zicht zicht) {
        var id = Sleutel.lees(f.waarde("id"));
        return beheer.stukken(zicht).stream()
                .filter(stuk -> stuk.id().equals(id))
                .findFirst();
    }

    private static SequencedMap<String, String> woorden(EigenStuk stuk) {
        var woorden = new LinkedHashMap<String, String>();
        stuk.bij()
                .ifPresent(bij -> woorden.put(
                        t("informatie.label.manier"),
                        t(bij.inPlaats() ? "informatie.manier.inplaats" : "informatie.manier.erbij")));
        woorden.put(t("informatie.label.titel"), stuk.titel());
        woorden.put(t("informatie.label.tekst"), stuk.tekst());
        woorden.put(t("informatie.label.nagekeken"), Datums.metJaar(stuk.nagekeken()));
        return woorden;
    }

    @PostMapping(PAD + "/{stuk}/weg")
    View haalWeg(@PathVariable String stuk, Zicht zicht, RedirectAttributes volgende) {
        var id = Sleutel.lees(stuk);
        beheer.haalWeg(id, zicht);
        Mededeling.zegMetTerug(volgende, t("informatie.weg"), PAD + "/" + id + "/herstel");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{stuk}/herstel")
    View zetTerug(@PathVariable String stuk, Zicht zicht, RedirectAttributes volgende) {
        var terug = beheer.zetTerug(Sleutel.lees(stuk), zicht);
        Mededeling.zeg(volgende, t(terug ? "informatie.terug" : "informatie.fout.staatal"));
        return schermen.naar(PAD);
    }

    private Optional<Artikel> artikel(String sleutel) {
        return sleutel.isEmpty()
                ? Optional.empty()
                : Optional.of(zoek(sleutel).orElseThrow(() -> new NietGevonden("artikel")));
    }

    private Optional<Artikel> zoek(String sleutel) {
        return artikelen.alle().stream()
                .filter(artikel -> artikel.sleutel().equals(sleutel))
                .findFirst();
    }
}
