package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.DraadView;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.NieuwBericht;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijfuitkomst.Gedaan;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Uitkeringsvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people write to each other, from the first hello to a question long after the traject, told from both sides. */
class BerichtVerhaalIT extends Levensverhaal {

    @Autowired
    private Berichten berichten;

    @Autowired
    private Berichtwerk werk;

    @Autowired
    private Planwerk plan;

    private final StapId kijken = new StapId(UUID.randomUUID());

    @Test
    void van_de_eerste_groet_tot_lang_daarna() {
        gemeld();
        deEersteGroet();
        eenVraagOverEenStap();
        oepsVerkeerd();
        ookAlsErVoorzichtigIsGezegd();
        naHetTraject();
    }

    private void gemeld() {
        meldt(
                anke(),
                melding(
                        wie,
                        Optional.of(nieuw("Jip", "Kramer", "2006-02-11", Optional.empty())),
                        LocalDate.of(2026, 11, 24),
                        Kanaal.ZELF,
                        Uitkeringsvraag.NEE,
                        anke().gebruiker()));
        assertThat(vanHaar()).isEmpty();
    }

    private void deEersteGroet() {
        op("2026-11-25T10:00");
        ik("Hoi Jip, ik ben Anke. Wanneer komt het jou uit?", Onderwerp.niets(wie), true);
        assertThat(wachtOp(Onderwerp.niets(wie))).contains(Kant.JONGERE);
        assertThat(vanHaar().getFirst().ongelezen()).isOne();
        op("2026-11-25T21:40");
        zij("vrijdag na school?", Onderwerp.niets(wie));
        assertThat(wachtOp(Onderwerp.niets(wie))).contains(Kant.COLLEGA);
        op("2026-11-27T08:55");
        assertThat(wachtVanaf()).contains(LocalDate.of(2026, 11, 25));
        ik("Vrijdag om vier uur, fijn!", Onderwerp.niets(wie), false);
        assertThat(wachtOp(Onderwerp.niets(wie))).isEmpty();
        assertThat(wachtVanaf()).isEmpty();
    }

    private void eenVraagOverEenStap() {
        var doel = new DoelId(UUID.randomUUID());
        als(
                anke(),
                () -> plan.wijzig(
                        wie,
                        Planvoorstel.van(
                                UUID.randomUUID(),
                                0,
                                vandaag(),
                                new Wijziging.DoelGesteld(doel, "Ik wil leren lassen", true, List.of()),
                                new Wijziging.StapGezet(
                                        kijken,
                                        doel,
                                        "Een middag kijken",
                                        Uitvoerder.JONGERE,
                                        Optional.empty(),
                                        Herkomst.ZELF)),
                        new Maker.Consulent(anke(), Stem.SAMEN)));
        var stap = new Onderwerp(Onderwerp.Soort.STAP, kijken.waarde());
        zij("moet ik daar oude kleren voor aan?", stap);
        assertThat(vanHaar()).extracting(DraadView::titel).contains("Over de stap: Een middag kijken", "Zomaar iets");
        assertThat(wachtOp(stap)).contains(Kant.COLLEGA);
        assertThat(wachtOp(Onderwerp.niets(wie))).isEmpty();
        ik("Ja, en dichte schoenen.", stap, false);
    }

    private void oepsVerkeerd() {
        op("2026-12-01T19:00");
        var bericht = zij("dit was voor mn zus", Onderwerp.niets(wie));
        assertThat(als(anke(), () -> werk.neemTerug(wie, bericht.bericht(), zelf())))
                .isTrue();
        assertThat(wachtOp(Onderwerp.niets(wie))).isEmpty();
        assertThat(Rijen.in("bericht.bericht where tekst like '%zus%'")).isZero();
    }

    private void ookAlsErVoorzichtigIsGezegd() {
        op("2026-12-02T10:00");
        Rijen.eigenaar()
                .sql("""
                        insert into jongere.voorzichtig (organisatie, id, jongere, vanaf, kijken_op, anders, op, door)
                        values (:huis, gen_random_uuid(), :wie, '2026-12-02', '2026-12-20', 'even geen druk', '2026-12-02T09:00Z', :anke)
                        """)
                .param("huis", organisatie(WIERDAM).waarde())
                .param("wie", wie.waarde())
                .param("anke", anke().gebruiker().waarde())
                .update();
        zij("het gaat niet zo", Onderwerp.niets(wie));
        assertThat(wachtOp(Onderwerp.niets(wie))).contains(Kant.COLLEGA);
        ik("Goed dat je het schrijft. Ik bel je zo.", Onderwerp.niets(wie), false);
    }

    private void naHetTraject() {
        op("2027-06-01T10:00");
        legtVast(anke(), Feitsoort.AFGESLOTEN);
        op("2027-09-01T20:00");
        zij("ik zit zonder werk, mag ik weer langskomen?", Onderwerp.niets(wie));
        assertThat(als(anke(), () -> berichten.mijne(anke(), Optional.of(Kant.COLLEGA))))
                .extracting(mijn -> mijn.jongere())
                .contains(wie);
        ik("Altijd. Morgen om tien uur?", Onderwerp.niets(wie), true);
        assertThat(wachtOp(Onderwerp.niets(wie))).contains(Kant.JONGERE);
    }

    // ---- who does what

    private IngelogdeJongere ingelogd() {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DIGID);
    }

    private Schrijver zelf() {
        return new Schrijver.Jongere(ingelogd());
    }

    private Gedaan zij(String tekst, Onderwerp over) {
        return schrijf(tekst, over, false, zelf());
    }

    private Gedaan ik(String tekst, Onderwerp over, boolean vraagt) {
        return schrijf(tekst, over, vraagt, new Schrijver.Collega(anke()));
    }

    private Gedaan schrijf(String tekst, Onderwerp over, boolean vraagt, Schrijver van) {
        return (Gedaan) als(
                anke(), () -> werk.schrijf(NieuwBericht.van(UUID.randomUUID(), wie, over, tekst, vraagt), van));
    }

    private List<DraadView> vanHaar() {
        return als(anke(), () -> berichten.eigen(ingelogd()));
    }

    private Optional<Kant> wachtOp(Onderwerp over) {
        var vanAnke = als(anke(), () -> berichten.bladOver(wie, over, anke())).wacht();
        assertThat(als(anke(), () -> berichten.eigenBladOver(over, ingelogd())).wacht())
                .isEqualTo(vanAnke);
        return vanAnke.map(Wachten::op);
    }

    /** The day from which Vandaag says that she waits. */
    private Optional<LocalDate> wachtVanaf() {
        return Rijen.eigenaar()
                .sql("select vanaf from werklijst.signaal where jongere = :wie and soort = 'BERICHT_WACHT'")
                .param("wie", wie.waarde())
                .query(LocalDate.class)
                .optional();
    }
}
