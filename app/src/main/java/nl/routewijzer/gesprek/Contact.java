package nl.routewijzer.gesprek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * A short contact between two conversations.
 *
 * @param bereikt whether it came through; only then it counts as contact
 * @param regel one line of one's own, at most 200 characters; never what was written in an app or a mail
 * @param contactVoor they will be in touch no later than this day
 */
public record Contact(
        UUID id, JongereId jongere, Kanaal kanaal, boolean bereikt, String regel, Optional<LocalDate> contactVoor)
        implements OverJongere {

    /** By which way; that WhatsApp was used is kept, its content never. */
    public enum Kanaal {
        WHATSAPP,
        BELLEN,
        SMS,
        MAIL,
        BRIEF,
        LANGS;

        public String label() {
            return Tekst.t("kanaalcontact." + name());
        }
    }
}
