package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** What the forms of this room do that no other room may: covering, handing over with points and choosing a rhythm. */
public final class Trajectdaden {

    private final Vervangingen vervangingen;
    private final Toewijzingen toewijzingen;
    private final ContactpersoonDeel contactpersoon;
    private final Ritmes ritmes;
    private final TransactionOperations transactie;

    public Trajectdaden(ApplicationContext huis) {
        vervangingen = huis.getBean(Vervangingen.class);
        toewijzingen = huis.getBean(Toewijzingen.class);
        contactpersoon = huis.getBean(ContactpersoonDeel.class);
        ritmes = huis.getBean(Ritmes.class);
        transactie = huis.getBean(TransactionOperations.class);
    }

    /** @param tem last day */
    public void vervangt(
            GebruikerId vervanger, JongereId wie, LocalDate vanaf, LocalDate tem, List<String> punten, Zicht vast) {
        var verzoek = new Vervangingen.Verzoek(
                UUID.randomUUID(),
                vast.gebruiker(),
                Optional.of(wie),
                vervanger,
                vanaf,
                tem.plusDays(1),
                new Punten(punten, true));
        assertThat(vervangingen.regel(verzoek, vast)).isEqualTo(new Vervangingen.Afloop.Geregeld(0));
    }

    public Uitkomst draagOver(GebruikerId nieuwe, JongereId wie, LocalDate vanaf, List<String> punten, Zicht zicht) {
        var verzoek = new Toewijzingen.Verzoek(UUID.randomUUID(), nieuwe, vanaf, "ander werk", List.of());
        return toewijzingen.draagOver(verzoek, wie, new Punten(punten, true), zicht);
    }

    /** The points on the page of the jongere, within the work of the organisation. */
    public List<String> punten(JongereId wie) {
        return overdracht(wie).map(ContactpersoonDeel.Overdracht::punten).orElse(List.of());
    }

    public void leesPunten(JongereId wie, TrajectId traject, Zicht zicht) {
        toewijzingen.lees(overdracht(wie).orElseThrow().id(), traject, wie, zicht);
    }

    private Optional<ContactpersoonDeel.Overdracht> overdracht(JongereId wie) {
        return Optional.ofNullable(transactie.execute(status -> contactpersoon.lees(wie)))
                .flatMap(ContactpersoonDeel.DeelPage::overdracht);
    }

    /** Less often than usual, because somebody else guides too: once in so many weeks. */
    public void elke(int weken, JongereId wie, LocalDate vanaf, Zicht zicht) {
        var ritme = new Ritme(
                Ritme.Frequentie.LAAG,
                List.of(Ritme.Reden.ANDERE_BEGELEIDING),
                "",
                Optional.of(new Ritme.Eigen(weken, Ritme.Eenheid.WEKEN)),
                vanaf);
        ritmes.kies(UUID.randomUUID(), wie, ritme, zicht);
    }
}
