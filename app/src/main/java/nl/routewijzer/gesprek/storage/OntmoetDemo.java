package nl.routewijzer.gesprek.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gesprek.Groep.Moment;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Trefplek;
import nl.routewijzer.gesprek.Vorm;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demo's places, and a group to which who wants can come: of the consulenten who can be chosen too. */
@Component
class OntmoetDemo implements Demobron {

    private static final List<String> MET_GROEP = List.of("Anke", "Sietske");
    private static final int NA_DE_UREN = 47;
    private static final int OVER_DAGEN = 16;
    private static final int PLAATSEN = 6;
    private static final String BUURTHUIS = "Het buurthuis";

    private final Trefplekarchief trefplekken;
    private final Groepsarchief groepen;

    OntmoetDemo(Trefplekarchief trefplekken, Groepsarchief groepen) {
        this.trefplekken = trefplekken;
        this.groepen = groepen;
    }

    @Override
    public int volgorde() {
        return NA_DE_UREN;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        var bibliotheek = trefplek(
                wereld,
                huis,
                "De bibliotheek",
                "Dorpsplein 4",
                "Het rode gebouw naast de markt. De bus stopt voor de deur.\nMeld je bij de balie. Zeg dat je een afspraak hebt, dan halen we je op.");
        trefplekken.zetBeeld(
                bibliotheek.id(),
                "Een blauwe deur in een rode gevel, met een wit bord erboven",
                new Foto(Bestandssoort.PNG, bytes("demo/beeld/bibliotheek.png")));
        trefplek(
                wereld,
                huis,
                BUURTHUIS,
                "Molenweg 20",
                "Fietsen staan achterom. De deur is open: loop door naar de keuken, daar is koffie.");
        huis.medewerkers().stream()
                .map(Demowereld.Medewerker::roepnaam)
                .filter(MET_GROEP::contains)
                .forEach(wie -> stelOpen(wereld, huis, wie));
    }

    private Trefplek trefplek(Demowereld wereld, Demowereld.Organisatie huis, String naam, String adres, String route) {
        var trefplek = new Trefplek(
                Demowereld.uuid(huis.naam() + "/trefplek/" + naam), naam, adres, route, Optional.empty(), 0);
        var door = huis.medewerker(huis.medewerkers().getFirst().roepnaam());
        trefplekken.bewaar(trefplek, Tijd.moment(wereld.vandaag().atStartOfDay()), door);
        return trefplek;
    }

    private void stelOpen(Demowereld wereld, Demowereld.Organisatie huis, String wie) {
        var id = Demowereld.uuid(huis.naam() + "/" + wie + "/groep");
        var nu = Tijd.moment(wereld.vandaag().atStartOfDay());
        var begin = Tijd.moment(wereld.vandaag().plusDays(OVER_DAGEN).atTime(14, 0));
        groepen.voegToe(id, "Samen koken en praten over werk", nu, huis.medewerker(wie));
        groepen.stelOpen(
                id, new Moment(begin, new Plek(Vorm.ELDERS, BUURTHUIS, "")), PLAATSEN, nu, huis.medewerker(wie));
    }

    private static byte[] bytes(String pad) {
        try {
            return new ClassPathResource(pad).getContentAsByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
