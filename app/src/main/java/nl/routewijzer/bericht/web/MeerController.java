package nl.routewijzer.bericht.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtformulier;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.MijnJongere;
import nl.routewijzer.bericht.NieuwBericht;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijfuitkomst;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.domain.Schrijfregel;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.NietToegestaan;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One message to a selection of one's own jongeren: each gets it in his own thread, and nobody sees who else did. */
@Controller
class MeerController {

    record MeerPage(Formulier formulier, List<MijnJongere> jongeren) {}

    private static final String PAD = "/berichten/meer";
    private static final String SJABLOON = "bericht/web/meer.jte";

    private final Berichten berichten;
    private final Berichtwerk werk;
    private final Schermen schermen;

    MeerController(Berichten berichten, Berichtwerk werk, Schermen schermen) {
        this.berichten = berichten;
        this.werk = werk;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(SJABLOON, new MeerPage(Draadinzage.leegFormulier(), berichten.mijnJongeren(zicht)));
    }

    @PostMapping(PAD)
    View stuur(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        var jongeren = berichten.mijnJongeren(zicht);
        var f = Formulier.van(invoer);
        var reeks = Sleutel.lees(f.waarde("id"));
        var tekst = f.verplicht("tekst", Berichtformulier.LANGSTE);
        var wie = jongeren.stream()
                .filter(jongere -> f.gekozen("wie", jongere.jongere().toString()))
                .toList();
        if (f.isGoed()) {
            Schrijfregel.beletsels(new Schrijfregel.Feiten(tekst, 0, false))
                    .forEach(beletsel -> f.keurAf("tekst", beletsel.zin()));
        }
        if (wie.isEmpty()) {
            f.keurAf("wie", t("bericht.meer.niemand"));
        }
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, new MeerPage(f, jongeren));
        }
        var niet = new LinkedHashMap<String, String>();
        for (var jongere : wie) {
            stuur(reeks, jongere, tekst, f.gekozen("antwoord", "ja"), zicht)
                    .ifPresent(waarom -> niet.put(jongere.jongere().toString(), waarom));
        }
        if (!niet.isEmpty()) {
            return opnieuw(f, wie.size() - niet.size(), niet, jongeren);
        }
        Mededeling.zeg(volgende, t("bericht.meer.gestuurd", wie.size()));
        return schermen.naar("/berichten");
    }

    /** Who did not get it is still ticked. Names are shown here and go into no session. */
    private View opnieuw(Formulier f, int gelukt, SequencedMap<String, String> niet, List<MijnJongere> jongeren) {
        var velden = new LinkedHashMap<String, List<String>>();
        Stream.of("id", "tekst").forEach(veld -> velden.put(veld, f.waarden(veld)));
        velden.put("antwoord", List.of(f.gekozen("antwoord", "ja") ? "ja" : ""));
        velden.put("wie", List.copyOf(niet.keySet()));
        var over = Formulier.met(velden);
        over.keurAf(
                "wie",
                t("bericht.meer.gestuurd", gelukt) + " " + t("bericht.meer.nietgestuurd") + " "
                        + niet.values().stream().distinct().collect(Collectors.joining(" ")));
        return schermen.fout(SJABLOON, new MeerPage(over, jongeren));
    }

    /** Each by itself: what cannot go to one does not keep it from the others. @return why not */
    private Optional<String> stuur(UUID reeks, MijnJongere wie, String tekst, boolean vraagt, Zicht zicht) {
        var jongere = wie.jongere();
        var id = UUID.nameUUIDFromBytes((reeks + "/" + jongere).getBytes(StandardCharsets.UTF_8));
        var nieuw =
                new NieuwBericht(id, jongere, Onderwerp.niets(jongere), tekst, vraagt, Optional.of(reeks), List.of());
        try {
            return werk.schrijf(nieuw, new Schrijver.Collega(zicht)) instanceof Schrijfuitkomst.Geweigerd nee
                    ? Optional.of(nee.beletsels().getFirst().zin())
                    : Optional.empty();
        } catch (NietToegestaan geenGrond) {
            return Optional.of(geenGrond.zin());
        } catch (NietGevonden weg) {
            return Optional.of(t("bericht.meer.nietvanjou"));
        }
    }
}
