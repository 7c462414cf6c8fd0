package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.Betrokkene.Contact;
import nl.routewijzer.jongere.Netwerk;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planhuis;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Uitkomst;
import org.springframework.beans.factory.annotation.Autowired;

/** The house, with the hands of a jongere who is in. */
abstract class Portaalhuis extends Planhuis {

    @Autowired
    private Trajectfeiten feiten;

    @Autowired
    private Netwerk netwerk;

    static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    final Bezoeker als(JongereId wie) {
        return Bezoeker.jongere(poort, WIERDAM, wie);
    }

    final void gebeurt(JongereId wie, Feitsoort soort) {
        assertThat(als(anke(), () -> feiten.legVast(UUID.randomUUID(), wie, soort, DINSDAG, "het gaat goed", anke())))
                .isInstanceOf(Uitkomst.Gedaan.class);
    }

    final PlanView.Stap stap(JongereId wie, String tekst) {
        return plan(wie)
                .stappen()
                .filter(stap -> stap.tekst().startsWith(tekst))
                .findFirst()
                .orElseThrow();
    }

    static Velden formulier() {
        return Velden.geen().met("id", UUID.randomUUID().toString());
    }

    static Antwoord goed(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(303);
        return antwoord;
    }

    final UUID tante(Contact mag) {
        var wie = UUID.randomUUID();
        als(
                anke(),
                () -> netwerk.legVast(
                        new Betrokkene(
                                UUID.randomUUID(),
                                wie,
                                noor(),
                                Betrokkene.Rol.NETWERK,
                                "Samira",
                                "haar tante",
                                "06 12345699",
                                mag,
                                mag == Contact.NIET_GEVRAAGD ? Optional.empty() : Optional.of(DINSDAG),
                                Optional.empty(),
                                klok.instant(),
                                ""),
                        anke()));
        return wie;
    }
}
