package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** By mail, to a real mail server. */
class SmtpbezorgerTest {

    private static final UUID ID = UUID.fromString("5f9c2a52-6c63-4d1b-9a44-3d3c1f0a7b11");
    private static final Poststuk STUK = stuk("sam@voorbeeld.example");

    private static Poststuk stuk(String adres) {
        return new Poststuk(
                ID,
                Verzendweg.MAIL,
                adres,
                Verzending.Soort.INLOGLINK,
                Taal.NL,
                "Je link – één keer",
                "Hoi,\n\nhttps://routewijzer.example/portaal/inloggen/met/abc",
                "/portaal/inloggen/met/abc",
                Optional.empty());
    }

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void dicht() {
        server.stop();
    }

    private Smtpbezorger bezorger() {
        var post = new JavaMailSenderImpl();
        post.setHost("127.0.0.1");
        post.setPort(server.getSmtp().getPort());
        post.setDefaultEncoding("UTF-8");
        return new Smtpbezorger(post, "Routewijzer <portaal@routewijzer.example>", "https://routewijzer.example");
    }

    @Test
    void een_bericht_komt_aan_zoals_het_was() throws Exception {
        bezorger().bezorg(STUK);
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("sam@voorbeeld.example");
            assertThat(mail.getFrom()[0].toString()).contains("portaal@routewijzer.example");
            assertThat(mail.getSubject()).isEqualTo("Je link – één keer");
            assertThat(mail.getContent().toString().replace("\r", "").strip()).isEqualTo(STUK.tekst());
        });
    }

    @Test
    void een_herhaling_draagt_hetzelfde_nummer() throws Exception {
        bezorger().bezorg(STUK);
        bezorger().bezorg(STUK);
        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(mail ->
                        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + ID + "@routewijzer.example>"));
    }

    @Test
    void een_adres_dat_er_niet_op_lijkt_klopt_niet() {
        assertThatThrownBy(() -> bezorger().bezorg(stuk("sam @@ nergens"))).hasMessage("ADRES_KLOPT_NIET");
    }

    @Test
    void zonder_server_is_er_een_fout() {
        var bezorger = bezorger();
        server.stop();
        assertThatThrownBy(() -> bezorger.bezorg(STUK)).hasMessage("ONBEREIKBAAR");
    }

    @Test
    void een_sms_kan_niet_per_mail() {
        assertThat(bezorger().kan(Verzendweg.MAIL)).isTrue();
        assertThat(bezorger().kan(Verzendweg.SMS)).isFalse();
    }

    @Test
    void is_er_als_de_instellingen_een_server_noemen_en_anders_niet() {
        var huis = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(Smtpbezorger.class);
        huis.run(context -> assertThat(context).doesNotHaveBean(Smtpbezorger.class));
        huis.withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        "routewijzer.adres=https://routewijzer.example",
                        "routewijzer.verzenden.afzender=portaal@routewijzer.example")
                .run(context -> assertThat(context).hasSingleBean(Smtpbezorger.class));
        huis.withPropertyValues("spring.mail.host=127.0.0.1")
                .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(Opstartfout.class));
    }

    @Test
    void een_poststuk_is_in_een_logregel_niet_te_lezen() {
        assertThat(STUK).hasToString("Poststuk[MAIL]");
    }
}
