package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.bericht.Stilte;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.Adresboek.Bereik;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import org.springframework.stereotype.Component;

/**
 * How somebody wants to hear something: what a jongere chose himself, else what is known of his language and the quiet hours of the
 * organisation. Colleagues get their notices at work, in Dutch, at any hour.
 */
@Component
class Wijzen implements Wijze.Bron, Instellingsbron {

    private static final Instelling.Vorm UUR =
            new Instelling.Vorm(Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]"), "21:00");

    private static final Bereik NIETS = new Bereik(Map.of(), "");

    private final Wensen wensen;
    private final List<Adresboek> adresboeken;
    private final Instellingen instellingen;

    Wijzen(Wensen wensen, List<Adresboek> adresboeken, Instellingen instellingen) {
        this.wensen = wensen;
        this.adresboeken = List.copyOf(adresboeken);
        this.instellingen = instellingen;
    }

    @Override
    public Wijze van(Ontvanger aan) {
        return aan instanceof JongereId jongere
                ? van(jongere)
                : new Wijze(true, Optional.empty(), Taal.NL, Optional.empty());
    }

    private Wijze van(JongereId jongere) {
        var wens = wensen.van(jongere);
        return new Wijze(
                wens.seintjes(),
                wens.weg(),
                taal(wens),
                Optional.of(wens.stilte().orElseGet(this::stilteHier)));
    }

    /** What he chose, else what is known of him. */
    private Taal taal(Wens wens) {
        return wens.taal().orElseGet(() -> Taal.uit(bereik(wens.jongere()).taal()));
    }

    /** Where he can be reached, by whichever room knows him. */
    Bereik bereik(Ontvanger aan) {
        return adresboeken.stream()
                .flatMap(boek -> boek.van(aan).stream())
                .findFirst()
                .orElse(NIETS);
    }

    /** The quiet hours of the organisation. */
    Stilte stilteHier() {
        var uren = instellingen();
        return new Stilte(
                LocalTime.parse(instellingen.waarde(uren.getFirst())),
                LocalTime.parse(instellingen.waarde(uren.getLast())));
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(
                uur("STIL-VAN", t("stilte.van"), t("stilte.van.uitleg"), "21:00"),
                uur("STIL-TOT", t("stilte.tot"), t("stilte.tot.uitleg"), "08:00"));
    }

    private static Instelling uur(String id, String naam, String uitleg, String standaard) {
        return new Instelling(id, Instelling.Groep.JONGEREN, naam, uitleg, UUR, "", standaard, t("stilte.bron"));
    }
}
