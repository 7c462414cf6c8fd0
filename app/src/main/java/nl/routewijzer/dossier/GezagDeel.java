package nl.routewijzer.dossier;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.privacy.Gezagdeling;
import org.springframework.stereotype.Component;

/** What may be shared with parents or a guardian, on the tab Netwerk; only as long as the jongere is a minor. */
@Component
class GezagDeel implements Paginadeel {

    record DeelPage(JongereId jongere, Gezaglezer.Blad blad, LocalDate vandaag) {

        boolean speelt() {
            return Gezagdeling.speelt(blad.geboren(), vandaag);
        }
    }

    private final Gezaglezer lezer;
    private final Tijd tijd;

    GezagDeel(Gezaglezer lezer, Tijd tijd) {
        this.lezer = lezer;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return TabbladController.NETWERK;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("dossier/gezagdeel.jte", new DeelPage(jongere, lezer.lees(jongere), tijd.vandaag()));
    }
}
