package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Opruimronde;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.toegang.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through NotifyNL, spoken as it does over http: what it takes, refuses, took before, and says afterwards. */
@ExtendWith(OutputCaptureExtension.class)
class NotifybezorgerIT extends Posthuis {

    private static final Bron BRON = Bron.naar("/portaal");

    private final Notifystub notify = Notifystub.open();
    private final Notifybezorger bezorger = new Notifybezorger(notify.instellingen());

    @Autowired
    private Bereikmelder melder;

    @Autowired
    private JdbcClient werker;

    @AfterEach
    void dicht() {
        notify.close();
    }

    @Autowired
    private Postbeheer beheer;

    @Autowired
    private Opruimronde opruimer;

    @Autowired
    private BereikSignalen signaalbron;

    private Verzending verstuurd(Verzendweg weg) {
        var verzending = aan(sam(), weg);
        verstuur(verzending, kamer(BRON, bezorger));
        return verzending;
    }

    private int vraagNa() {
        var vrager = new Ontvangstvrager(werker, transactie, List.of(bezorger), melder, tijd);
        return als(anke(), vrager::vraag);
    }

    private static int signalen() {
        return Rijen.in("werklijst.signaal where soort = 'BEREIK_KLOPT_NIET' and jongere = '" + sam() + "'");
    }

    @Test
    void een_sms_en_een_mail_met_het_nummer_van_de_melding() {
        var sms = verstuurd(Verzendweg.SMS);
        var mail = verstuurd(Verzendweg.MAIL);
        assertThat(notify.genomen()).extracting(Notifystub.Binnen::soort).containsExactly("sms", "email");
        assertThat(notify.genomen())
                .extracting(Notifystub.Binnen::nummer)
                .containsExactly(Post.id(sms).toString(), Post.id(mail).toString());
        assertThat(notify.genomen()).allSatisfy(een -> {
            assertThat(een.sjabloon()).isEqualTo(Notifystub.SJABLOON);
            assertThat(een.tekst())
                    .contains("https://routewijzer.example/portaal")
                    .doesNotContain("Sam");
        });
        assertThat(stand(sms)).isEqualTo("VERZONDEN");
    }

    @Test
    void wat_al_was_aangenomen_gaat_niet_nog_een_keer() {
        notify.zwijgNaAannemen(true);
        var verzending = verstuurd(Verzendweg.SMS);
        assertThat(rij(verzending)).containsEntry("stand", "WACHT");
        notify.zwijgNaAannemen(false);
        klok.verder(Duration.ofMinutes(2));
        ronde(loper(BRON, bezorger));
        assertThat(stand(verzending)).isEqualTo("VERZONDEN");
        assertThat(notify.genomen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, MISLUKT, GEWEIGERD",
        "403, WACHT, INSTELLING",
        "404, WACHT, INSTELLING",
        "429, WACHT, TE_DRUK",
        "500, WACHT, TE_DRUK"
    })
    void een_weigering_zegt_of_het_nog_zin_heeft_en_komt_niet_in_het_logboek(
            int status, String stand, String fout, CapturedOutput log) {
        notify.weiger(status);
        assertThat(rij(verstuurd(Verzendweg.MAIL)))
                .containsEntry("stand", stand)
                .containsEntry("fout", fout);
        assertThat(log).doesNotContain("sam@voorbeeld.example");
    }

    @Test
    void een_verkeerde_sleutel_is_een_instelling_die_niet_klopt() {
        var fout = new Notifybezorger(notify.instellingen("proef-" + Notifystub.DIENST + "-" + UUID.randomUUID()));
        var verzending = aanSam();
        verstuur(verzending, kamer(BRON, fout));
        assertThat(rij(verzending)).containsEntry("fout", "INSTELLING");
    }

    @Test
    void wat_terugkomt_wordt_een_signaal_tot_het_adres_verandert() {
        verstuurd(Verzendweg.SMS);
        assertThat(vraagNa()).isOne();
        assertThat(signalen()).isZero();
        notify.zetStand(notify.genomen().getFirst().id(), "permanent-failure");
        assertThat(vraagNa()).isOne();
        assertThat(signalen()).isOne();
        assertThat(vraagNa()).isZero();
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal("/vandaag").tekst())
                .contains("Sam", "is niet te bereiken op wat er staat");
        klok.verder(Duration.ofMinutes(1));
        var gegevens = "/jongeren/" + sam() + "/gegevens/CONTACT";
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var basis = anke.haal(gegevens).waarde("basis");
        anke.stuur(
                gegevens,
                Velden.geen()
                        .met("basis", basis)
                        .met("id", UUID.randomUUID().toString())
                        .met("bron", "JONGERE")
                        .met("telefoon", "0612345699")
                        .met("email", "sam@voorbeeld.example")
                        .met("adres", ""));
        assertThat(signalen()).isZero();
    }

    @Test
    void komt_er_later_wel_iets_aan_dan_is_het_signaal_weg() {
        verstuurd(Verzendweg.SMS);
        notify.zetStand(notify.genomen().getFirst().id(), "permanent-failure");
        vraagNa();
        assertThat(signalen()).isOne();
        klok.verder(Duration.ofMinutes(1));
        verstuurd(Verzendweg.MAIL);
        notify.zetStand(notify.genomen().getLast().id(), "delivered");
        vraagNa();
        assertThat(signalen()).isZero();
    }

    @Test
    void een_volle_bus_is_geen_verkeerd_adres() {
        verstuurd(Verzendweg.MAIL);
        notify.zetStand(notify.genomen().getFirst().id(), "temporary-failure");
        vraagNa();
        assertThat(signalen()).isZero();
    }

    @Test
    void een_die_stuk_gaat_houdt_de_volgende_niet_tegen() {
        verstuurd(Verzendweg.SMS);
        verstuurd(Verzendweg.MAIL);
        var eerste = notify.genomen().getFirst().id().toString();
        notify.zetStand(notify.genomen().getLast().id(), "permanent-failure");
        for (var fout : List.of(new Bezorgfout(Fout.INSTELLING), new IllegalStateException("stuk"))) {
            Ontvangstbron bron = new Ontvangstbron() {
                @Override
                public String naam() {
                    return Notifybezorger.NAAM;
                }

                @Override
                public Optional<Ontvangst> ontvangst(String kenmerk) {
                    if (kenmerk.equals(eerste)) {
                        throw fout;
                    }
                    return bezorger.ontvangst(kenmerk);
                }
            };
            als(anke(), new Ontvangstvrager(werker, transactie, List.of(bron), melder, tijd)::vraag);
        }
        assertThat(signalen()).isOne();
        assertThat(Rijen.in("bericht.uitgaand where ontvangst is null and gevraagd_op is not null"))
                .isOne();
    }

    @Test
    void ook_als_het_niet_kan_worden_opgeschreven_gaat_de_volgende_door() {
        verstuurd(Verzendweg.SMS);
        verstuurd(Verzendweg.MAIL);
        notify.genomen().forEach(een -> notify.zetStand(een.id(), "delivered"));
        var eerste = new AtomicBoolean(true);
        Bereikmelder stuk = (verzending, jongere) -> {
            if (eerste.getAndSet(false)) {
                throw new IllegalStateException("de luisteraar viel om");
            }
        };
        als(anke(), new Ontvangstvrager(werker, transactie, List.of(bezorger), stuk, tijd)::vraag);
        assertThat(Rijen.in("bericht.uitgaand where ontvangst = 'AANGEKOMEN'")).isOne();
        assertThat(vraagNa()).isOne();
        assertThat(Rijen.in("bericht.uitgaand where ontvangst = 'AANGEKOMEN'")).isEqualTo(2);
    }

    @Test
    void opnieuw_vraagt_eerst_of_het_al_was_aangenomen() {
        notify.zwijgNaAannemen(true);
        var verzending = verstuurd(Verzendweg.SMS);
        Rijen.eigenaar()
                .sql("update bericht.uitgaand set stand = 'MISLUKT', volgende = null where id = :id")
                .param("id", Post.id(verzending))
                .update();
        notify.zwijgNaAannemen(false);
        var tineke = zicht(WIERDAM, "Tineke", Rol.BEHEERDER);
        als(tineke, () -> {
            beheer.opnieuw(Post.id(verzending), tineke);
            loper(BRON, bezorger).breng(Post.id(verzending));
            assertThat(beheer.afloop(Post.id(verzending), tineke)).isEqualTo(Postbeheer.Afloop.GEGAAN);
            return true;
        });
        assertThat(stand(verzending)).isEqualTo("VERZONDEN");
        assertThat(notify.genomen()).hasSize(1);
    }

    @Test
    void wat_terugkwam_is_na_negentig_dagen_nog_bekend() {
        verstuurd(Verzendweg.SMS);
        notify.zetStand(notify.genomen().getFirst().id(), "permanent-failure");
        vraagNa();
        klok.verder(Duration.ofDays(120));
        als(anke(), opruimer::ruimOp);
        assertThat(Rijen.in("bericht.uitgaand where ontvangst = 'ADRES_KLOPT_NIET'"))
                .isOne();
        assertThat(inTransactie(WIERDAM, () -> signaalbron.signalen(sam()))).hasSize(1);
        assertThat(signalen()).isOne();
    }

    @Test
    void half_ingesteld_start_niet() {
        var heel = notify.instellingen();
        var halve = List.of(
                new Notifyinstellingen("", heel.sleutel(), heel.sjablonen()),
                new Notifyinstellingen("http://buiten.example", heel.sleutel(), heel.sjablonen()),
                new Notifyinstellingen(heel.adres(), "", heel.sjablonen()),
                new Notifyinstellingen(heel.adres(), heel.sleutel(), Map.of()),
                new Notifyinstellingen(heel.adres(), heel.sleutel(), Map.of("mail", Map.of("en", Notifystub.SJABLOON))),
                new Notifyinstellingen(heel.adres(), heel.sleutel(), Map.of("sms", Map.of("nl", "geen"))));
        assertThat(halve)
                .allSatisfy(half -> assertThatThrownBy(() -> new Notifybezorger(half))
                        .isInstanceOf(Opstartfout.class)
                        .hasMessageStartingWith("routewijzer.notify: ")
                        .hasMessageNotContaining(Notifystub.GEHEIM));
        assertThat(heel.toString()).doesNotContain(Notifystub.GEHEIM);
        assertThat(heel.bezwaar()).isEqualTo(Optional.empty());
    }
}
