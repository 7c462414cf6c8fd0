package nl.routewijzer.bericht.verzending;

import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** By mail, through the mail server of the settings ({@code spring.mail}); there is none when no server is named. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Smtpbezorger implements Bezorger {

    private final JavaMailSender post;
    private final String afzender;

    Smtpbezorger(
            JavaMailSender post,
            @Value("${routewijzer.verzenden.afzender:}") String afzender,
            @Value("${routewijzer.adres:}") String huisadres) {
        if (afzender.isBlank() || huisadres.isBlank()) {
            throw new Opstartfout(
                    "Er is een mailserver ingesteld (spring.mail.host). Vul dan ook routewijzer.verzenden.afzender en "
                            + "routewijzer.adres in. Zie docs/beheer.md, Sending.");
        }
        this.post = post;
        this.afzender = afzender;
    }

    @Override
    public boolean kan(Verzendweg weg) {
        return weg == Verzendweg.MAIL;
    }

    @Override
    public void bezorg(Poststuk stuk) {
        var mail = new SimpleMailMessage();
        mail.setFrom(afzender);
        mail.setTo(stuk.adres());
        mail.setSubject(stuk.onderwerp());
        mail.setText(stuk.tekst());
        post.send(mail);
    }
}
