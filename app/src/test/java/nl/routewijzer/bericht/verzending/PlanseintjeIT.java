package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzending.Soort;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Planuitkomst;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Wijziging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** That a plan is there goes out without a word of it; the paper goes along only where an organisation says that its mail is safe. */
class PlanseintjeIT extends Posthuis {

    private static final String GEHEIM = "Wegblijven bij de oude vrienden";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private List<Verzendbron> bronnen;

    @Autowired
    private Planwerk werk;

    @Autowired
    private Plannen plannen;

    @BeforeEach
    void samHeeftEenPlan() {
        server.start();
        metLink(false);
        var basis = inTransactie(WIERDAM, () -> plannen.van(sam()))
                .map(plan -> plan.nummer())
                .orElse(0);
        var doel = new Wijziging.DoelGesteld(new DoelId(UUID.randomUUID()), GEHEIM, false, List.of());
        var voorstel = new Planvoorstel(UUID.randomUUID(), basis, LocalDate.of(2026, 11, 24), List.of(doel));
        assertThat(als(anke(), () -> werk.wijzig(sam(), voorstel, new Maker.Consulent(anke(), Stem.SAMEN))))
                .isInstanceOf(Planuitkomst.Gedaan.class);
    }

    @AfterEach
    void dicht() {
        server.stop();
    }

    /** Where links are off he may come in with DigiD. */
    private static void metLink(boolean aan) {
        Rijen.eigenaar()
                .sql("update toegang.organisatie set inloglink = :aan where naam = :naam")
                .param("aan", aan)
                .param("naam", WIERDAM)
                .update();
    }

    private Verzendbron bron() {
        return bronnen.stream()
                .filter(bron -> bron.soort() == Soort.PLAN)
                .findFirst()
                .orElseThrow();
    }

    private Smtpbezorger mailserver() {
        var verstuurder = new JavaMailSenderImpl();
        verstuurder.setHost("127.0.0.1");
        verstuurder.setPort(server.getSmtp().getPort());
        return new Smtpbezorger(verstuurder, "Wierdam <post@wierdam.example>", ADRES);
    }

    private void zetAan() {
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Tineke")
                        .stuur(
                                "/beheer/instellingen/PLAN-ALS-BIJLAGE",
                                Velden.geen().met("waarde", "JA"))
                        .status())
                .isEqualTo(303);
    }

    private void bezorg(Bezorger bezorger) {
        verstuur(new Verzending(UUID.randomUUID(), sam(), Verzendweg.MAIL, Soort.PLAN), kamer(bron(), bezorger));
        ronde(loper(bron(), bezorger));
    }

    @Test
    void gaat_zonder_een_woord_van_het_plan() throws Exception {
        bezorg(mailserver());
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Er staat iets voor je klaar");
            assertThat(mail.getContent().toString())
                    .contains(ADRES + "portaal/plan")
                    .doesNotContain("Sam", "doel", GEHEIM, "bij deze mail");
        });
    }

    @Test
    void neemt_het_papier_mee_waar_de_organisatie_dat_koos() throws Exception {
        zetAan();
        bezorg(mailserver());
        var delen = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        var bestand = delen.getBodyPart(1);
        assertThat(bestand.getFileName()).isEqualTo("plan.pdf");
        assertThat(bestand.getContentType()).startsWith("application/pdf");
        assertThat(new String(bestand.getInputStream().readNBytes(5), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void wie_geen_bestanden_brengt_zegt_ook_niet_dat_er_een_bij_zit() {
        zetAan();
        bezorg(post);
        assertThat(post.bezorgd()).singleElement().satisfies(stuk -> {
            assertThat(stuk.bijvoegsel()).isEmpty();
            assertThat(stuk.tekst()).doesNotContain("bij deze mail");
        });
    }

    @Test
    void is_er_geen_plan_meer_dan_gaat_er_niets() {
        Rijen.eigenaar().sql("truncate plan.plan cascade").update();
        bezorg(post);
        assertThat(post.bezorgd()).isEmpty();
    }

    @Test
    void gaat_een_keer_met_de_knop_op_de_pagina() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var pad = "/jongeren/" + sam() + "/plan";
        assertThat(anke.haal(pad).tekst()).contains(pad + "/seintje", "zonder inhoud");
        var velden = Velden.geen().met("id", UUID.randomUUID().toString());
        anke.stuur(pad + "/seintje", velden);
        anke.stuur(pad + "/seintje", velden);
        assertThat(Rijen.in("bericht.uitgaand where soort = 'PLAN' and jongere = '" + sam() + "'"))
                .isOne();
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .stuur(pad + "/seintje", velden)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void gaat_niet_naar_wie_er_niets_aan_heeft_en_zegt_dat() {
        metLink(true);
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var pad = "/jongeren/" + sam() + "/plan";
        anke.stuur(pad + "/seintje", Velden.geen().met("id", UUID.randomUUID().toString()));
        assertThat(anke.haal(pad).tekst()).contains("kan de eigen omgeving nog niet in");
        assertThat(Rijen.in("bericht.uitgaand where soort = 'PLAN'")).isZero();
    }
}
