package nl.routewijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import org.springframework.beans.factory.annotation.Autowired;

/** The house with a plan in it that the test makes, whatever stood there. */
public abstract class Planhuis extends Huis {

    protected static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Planwerk werk;

    @Autowired
    private Plannen plannen;

    /** The plan as it stands; fails when there is none. */
    protected final PlanView plan(JongereId jongere) {
        return zoek(jongere).orElseThrow();
    }

    private Optional<PlanView> zoek(JongereId jongere) {
        return inTransactie(WIERDAM, () -> plannen.van(jongere));
    }

    protected final void wijzig(JongereId jongere, Wijziging... wijzigingen) {
        var basis = zoek(jongere).map(PlanView::nummer).orElse(0);
        var voorstel = new Planvoorstel(UUID.randomUUID(), basis, DINSDAG, List.of(wijzigingen));
        assertThat(als(anke(), () -> werk.wijzig(jongere, voorstel, new Maker.Consulent(anke(), Stem.SAMEN))))
                .isInstanceOf(Planuitkomst.Gedaan.class);
    }

    /** A goal that they work on now, before all others. */
    protected final DoelId doel(JongereId jongere, String tekst) {
        var doel = new DoelId(UUID.randomUUID());
        wijzig(jongere, new Wijziging.DoelGesteld(doel, tekst, false, List.of()));
        wijzig(jongere, new Wijziging.DoelVerplaatst(doel, 0));
        return doel;
    }

    protected final StapId stap(JongereId jongere, DoelId doel, String tekst, Optional<LocalDate> voor) {
        var stap = new StapId(UUID.randomUUID());
        wijzig(jongere, new Wijziging.StapGezet(stap, doel, tekst, Uitvoerder.JONGERE, voor, Herkomst.ZELF));
        return stap;
    }

    protected static long signalen(JongereId jongere, String soort) {
        return Rijen.in("werklijst.signaal where soort = '" + soort + "' and jongere = '" + jongere + "'");
    }
}
