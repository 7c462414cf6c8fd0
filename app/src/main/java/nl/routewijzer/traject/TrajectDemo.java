package nl.routewijzer.traject;

import java.time.LocalTime;
import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Relaties;
import org.springframework.stereotype.Component;

/** The demo's trajecten, each with its vaste consulent from the melding on. */
@Component
class TrajectDemo implements Demobron {

    private static final LocalTime NEGEN_UUR = LocalTime.of(9, 0);

    private final TrajectOpslag opslag;
    private final ToewijsOpslag toewijzingen;
    private final Relaties relaties;
    private final Methodes methodes;

    TrajectDemo(TrajectOpslag opslag, ToewijsOpslag toewijzingen, Relaties relaties, Methodes methodes) {
        this.opslag = opslag;
        this.toewijzingen = toewijzingen;
        this.relaties = relaties;
        this.methodes = methodes;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        for (var j : huis.jongeren()) {
            var jongere = huis.jongere(j);
            var traject = new TrajectId(wereld.traject(jongere));
            var dag = wereld.vandaag().minusDays(j.dagenGeleden());
            var consulent = huis.medewerker(j.consulent());
            var melding = new Melding(traject, jongere, Optional.empty(), dag, Kanaal.valueOf(j.kanaal()), consulent);
            var stempel = new Stempel(
                    huis.id(),
                    Stempel.idVan(traject.waarde(), "gemeld"),
                    Tijd.moment(dag.atTime(NEGEN_UUR)),
                    dag,
                    consulent);
            opslag.voegToe(melding, methodes.huidige().methode().versie(), stempel);
            toewijzingen.wijsToe(
                    Demowereld.uuid(jongere + "/toewijzing"),
                    new ToewijsOpslag.Open(traject, jongere, dag),
                    consulent,
                    "melding",
                    traject.waarde(),
                    stempel);
            relaties.begin(consulent, jongere, Relaties.Soort.VASTE_CONSULENT, dag);
        }
    }
}
