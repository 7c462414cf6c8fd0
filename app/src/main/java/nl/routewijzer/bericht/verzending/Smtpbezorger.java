package nl.routewijzer.bericht.verzending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * By mail, through the mail server of the settings ({@code spring.mail}); there is none when no server is named. The message id is that
 * of the notice: a mail server or a mail program that gets it twice can see that.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Smtpbezorger implements Bezorger {

    private final JavaMailSender post;
    private final String afzender;
    private final String domein;

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
        this.domein = afzender.replaceFirst("^.*@", "").replaceFirst("[>\\s].*$", "");
    }

    @Override
    public String naam() {
        return "SMTP";
    }

    @Override
    public boolean kan(Verzendweg weg) {
        return weg == Verzendweg.MAIL;
    }

    @Override
    public boolean neemtMee() {
        return true;
    }

    @Override
    public String bezorg(Poststuk stuk) {
        try {
            post.send(mail(stuk));
        } catch (MailAuthenticationException fout) {
            throw new Bezorgfout(Fout.INSTELLING);
        } catch (MailException fout) {
            throw new Bezorgfout(Mailfout.van(fout));
        } catch (AddressException fout) {
            throw new Bezorgfout(Fout.ADRES_KLOPT_NIET);
        } catch (MessagingException fout) {
            throw new Bezorgfout(Fout.EIGEN_FOUT);
        }
        return "";
    }

    private MimeMessage mail(Poststuk stuk) throws MessagingException {
        var mail = post.createMimeMessage();
        var vorm = new MimeMessageHelper(mail, stuk.bijvoegsel().isPresent(), StandardCharsets.UTF_8.name());
        vorm.setFrom(afzender);
        vorm.setTo(stuk.adres());
        vorm.setSubject(stuk.onderwerp());
        vorm.setText(stuk.tekst());
        if (stuk.bijvoegsel().isPresent()) {
            var mee = stuk.bijvoegsel().get();
            vorm.addAttachment(mee.naam(), new ByteArrayResource(mee.inhoud()), mee.soort());
        }
        mail.setHeader("Message-ID", "<" + stuk.id() + "@" + domein + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", stuk.taal().code());
        return mail;
    }
}
