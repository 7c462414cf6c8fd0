package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server says, over a socket, and what we make of it. */
class MailfoutTest {

    private static final Poststuk STUK = new Poststuk(
            UUID.randomUUID(),
            Verzendweg.MAIL,
            "sam@voorbeeld.example",
            Verzending.Soort.WIE_KEEK,
            Taal.NL,
            "Onderwerp",
            "Tekst",
            "/portaal",
            Optional.empty());

    /** A mail server that refuses at one command. */
    private record Weigeraar(ServerSocket deur, String bij, String antwoord) implements AutoCloseable {

        static Weigeraar open(String bij, String antwoord) throws IOException {
            var weigeraar = new Weigeraar(new ServerSocket(0), bij, antwoord);
            Thread.ofVirtual().start(weigeraar::luister);
            return weigeraar;
        }

        private void luister() {
            try (var lijn = deur.accept()) {
                praat(lijn);
            } catch (IOException dicht) {
                // the test is over
            }
        }

        private void praat(Socket lijn) throws IOException {
            var in = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.US_ASCII));
            zeg(lijn, "220 proef");
            for (var regel = in.readLine(); regel != null; regel = in.readLine()) {
                var woord = regel.split("[ :]", 2)[0];
                if (woord.equals(bij)) {
                    zeg(lijn, antwoord);
                } else if (woord.equals("DATA")) {
                    zeg(lijn, "354 kom maar");
                    while (!".".equals(in.readLine())) {
                        // the message
                    }
                    zeg(lijn, bij.equals(".") ? antwoord : "250 goed");
                } else {
                    zeg(lijn, "250 goed");
                }
            }
        }

        private static void zeg(Socket lijn, String zin) throws IOException {
            lijn.getOutputStream().write((zin + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            deur.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, ADRES_KLOPT_NIET",
        "RCPT, 550 no such user, ADRES_KLOPT_NIET",
        "RCPT, 554 5.7.1 relay access denied, INSTELLING",
        "RCPT, 552 5.2.2 mailbox full, TE_DRUK",
        "RCPT, 554 not today, GEWEIGERD",
        "RCPT, 450 4.2.0 greylisted, TE_DRUK",
        "MAIL, 550 5.7.1 not from you, GEWEIGERD",
        "MAIL, 421 4.3.2 shutting down, TE_DRUK",
        "., 554 5.7.1 looks like spam, GEWEIGERD",
        "., 451 4.3.0 try again, TE_DRUK"
    })
    void een_antwoord_zegt_of_het_nog_zin_heeft(String bij, String antwoord, String fout) throws IOException {
        try (var server = Weigeraar.open(bij, antwoord)) {
            var post = new JavaMailSenderImpl();
            post.setHost("127.0.0.1");
            post.setPort(server.deur().getLocalPort());
            post.getJavaMailProperties().putAll(Map.of("mail.smtp.timeout", "5000", "mail.smtp.quitwait", "false"));
            var bezorger = new Smtpbezorger(post, "portaal@routewijzer.example", "https://routewijzer.example");
            assertThatThrownBy(() -> bezorger.bezorg(STUK)).hasMessage(fout);
        }
    }

    @Test
    void een_fout_draagt_geen_adres() throws IOException {
        try (var server = Weigeraar.open("RCPT", "550 no sam@voorbeeld.example here")) {
            var post = new JavaMailSenderImpl();
            post.setHost("127.0.0.1");
            post.setPort(server.deur().getLocalPort());
            var bezorger = new Smtpbezorger(post, "portaal@routewijzer.example", "https://routewijzer.example");
            assertThatThrownBy(() -> bezorger.bezorg(STUK)).hasNoCause().hasMessageNotContaining("voorbeeld");
        }
    }
}
