package nl.routewijzer.gesprek.storage;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgdaad;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.domain.Opvolgoordeel;
import nl.routewijzer.methode.Methodes;
import org.springframework.stereotype.Component;

/** The demo's way back to who did not come yesterday: somebody asked why, and chose to app or call. */
@Component
class OpvolgDemo implements Demobron {

    private static final int GISTEREN = -1;
    private static final LocalTime DAARNA = LocalTime.of(16, 45);

    private final Opvolgarchief opslag;
    private final Methodes methodes;

    OpvolgDemo(Opvolgarchief opslag, Methodes methodes) {
        this.opslag = opslag;
        this.methodes = methodes;
    }

    @Override
    public int volgorde() {
        return 41;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        for (var j : huis.jongeren()) {
            j.gesprekken().stream()
                    .filter(g -> g.dag() == GISTEREN && g.uitkomst().equals(Uitkomst.KWAM_NIET.name()))
                    .forEach(g -> volgOp(wereld, huis, j, g));
        }
    }

    private void volgOp(Demowereld wereld, Demowereld.Organisatie huis, Demowereld.Jongere j, Demowereld.Gesprek g) {
        var jongere = huis.jongere(j);
        var gesprek = new GesprekId(Demowereld.uuid(jongere + "/gesprek/" + g.dag()));
        var dag = wereld.vandaag().plusDays(g.dag());
        var wie = huis.medewerker(j.consulent());
        var methode = methodes.huidige().methode();
        for (var stap : List.of(Optional.<Opvolgstap>empty(), Optional.of(Opvolgstap.APPEN_OF_BELLEN))) {
            var codes = stap.map(s -> Opvolgoordeel.codes(s, methode)).orElse(List.of());
            var daad = new Opvolgdaad(
                    Demowereld.uuid(gesprek + "/opvolging/" + stap),
                    stap,
                    stap,
                    stap.isPresent() ? Optional.empty() : Optional.of(Gemistreden.GEEN_ANTWOORD),
                    "",
                    dag,
                    Optional.empty(),
                    methode.versie(),
                    codes,
                    Tijd.moment(dag.atTime(DAARNA)),
                    wie,
                    "",
                    Optional.empty());
            opslag.voegToe(gesprek, jongere, daad, new Opvolgarchief.Onder(codes, methode.versie()));
        }
    }
}
