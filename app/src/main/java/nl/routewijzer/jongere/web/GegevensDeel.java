package nl.routewijzer.jongere.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevens;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.domain.Diagnosewoord;
import org.springframework.stereotype.Component;

/** All sections of what is known of a jongere, each with its history. */
@Component
class GegevensDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Stuk> stukken, boolean afgeschermd) {

        /** What stands in it is hidden. */
        boolean isDicht(Gegevenssoort soort) {
            return afgeschermd && soort.isBereikbaarheid();
        }
    }

    /** @param eerder what it was before, newest first */
    record Stuk(Gegevenssoort soort, Optional<Gegeven> nu, List<Gegeven> eerder) {

        /** Something was filled in. */
        boolean isGevuld() {
            return nu.filter(gegeven -> !gegeven.isLeeg()).isPresent();
        }

        /** A word in it that looks like a diagnosis. */
        Optional<String> hint() {
            return nu.flatMap(gegeven ->
                    Diagnosewoord.in(String.join(" ", gegeven.velden().values())));
        }
    }

    private final Gegevens gegevens;

    GegevensDeel(Gegevens gegevens) {
        this.gegevens = gegevens;
    }

    @Override
    public String pagina() {
        return "gegevens";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Deel maak(JongereId jongere) {
        var blad = gegevens.alles(jongere);
        var stukken = Stream.of(Gegevenssoort.values())
                .map(soort -> new Stuk(soort, blad.nu(soort), blad.eerder(soort)))
                .toList();
        return new Deel("jongere/web/gegevens.jte", new DeelPage(jongere, stukken, blad.afgeschermd()));
    }
}
