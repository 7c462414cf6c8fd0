package nl.routewijzer.bericht.verzending;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server meant. A 5xx about the recipient says that there is nobody there; another 5xx that it will not have this message;
 * a 4xx that it may be tried again.
 *
 * <p>Source: RFC 5321, 4.2.1 (first digit) and 4.5.4.1 (trying again); RFC 3463, 3 (enhanced codes).
 */
final class Mailfout {

    private static final int BLIJVEND = 500;
    private static final int ANTWOORD = 400;
    private static final int NIEMAND = 550;

    /** The second number of an enhanced code says what it is about: 1 address, 2 mailbox, 7 security or policy. */
    private static final Pattern UITGEBREID = Pattern.compile("\\b5\\.(\\d{1,3})\\.\\d{1,3}\\b");

    /** The most telling of all that went wrong along the way. */
    static Fout van(MailException fout) {
        return alle(fout).stream()
                .flatMap(Mailfout::woord)
                .reduce((een, ander) -> een.isBlijvend() ? een : ander.isBlijvend() ? ander : een)
                .orElse(Fout.ONBEREIKBAAR);
    }

    private static Stream<Fout> woord(Throwable fout) {
        return switch (fout) {
            case SMTPAddressFailedException adres -> woord(adres.getReturnCode(), bijAdres(adres));
            case SMTPSendFailedException stuk -> woord(stuk.getReturnCode(), Fout.GEWEIGERD);
            default -> Stream.of();
        };
    }

    /** At the address a server also says that it does not know us, or that a box is full: that is not about the address. */
    private static Fout bijAdres(SMTPAddressFailedException fout) {
        var woord = UITGEBREID.matcher(String.valueOf(fout.getMessage()));
        return woord.find()
                ? switch (woord.group(1)) {
                    case "1" -> Fout.ADRES_KLOPT_NIET;
                    case "2" -> Fout.TE_DRUK;
                    case "7" -> Fout.INSTELLING;
                    default -> Fout.GEWEIGERD;
                }
                : fout.getReturnCode() == NIEMAND ? Fout.ADRES_KLOPT_NIET : Fout.GEWEIGERD;
    }

    private static Stream<Fout> woord(int antwoord, Fout blijvend) {
        return antwoord >= BLIJVEND
                ? Stream.of(blijvend)
                : antwoord >= ANTWOORD ? Stream.of(Fout.TE_DRUK) : Stream.of();
    }

    /** A mail exception hides others: as cause, as the next one, and one for each message. */
    private static Set<Throwable> alle(Throwable eerste) {
        var gezien = new HashSet<Throwable>();
        var nog = new ArrayDeque<Throwable>();
        nog.add(eerste);
        while (!nog.isEmpty()) {
            var fout = nog.remove();
            if (gezien.add(fout)) {
                onder(fout).forEach(nog::add);
            }
        }
        return gezien;
    }

    private static Stream<Throwable> onder(Throwable fout) {
        var oorzaak = Stream.ofNullable(fout.getCause());
        return switch (fout) {
            case MailSendException verzameld -> Stream.concat(oorzaak, Stream.of(verzameld.getMessageExceptions()));
            case MessagingException post -> Stream.concat(oorzaak, Stream.ofNullable(post.getNextException()));
            default -> oorzaak;
        };
    }

    private Mailfout() {}
}
