package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens to a conversation, and between two of them. */
public sealed interface GesprekGebeurtenis extends Gebeurtenis {

    record GesprekGepland(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}

    record GesprekAfgerond(Stempel stempel, JongereId jongere, GesprekId gesprek, Uitkomst uitkomst)
            implements GesprekGebeurtenis {}

    /** Rounding off was undone: it counts as planned again. */
    record GesprekHeropend(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}

    /** What it says was changed after it was rounded off; the earlier version stays to be read. */
    record GesprekVerbeterd(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}

    /** @param bereikt whether the contact came through */
    record ContactGelegd(Stempel stempel, JongereId jongere, boolean bereikt) implements GesprekGebeurtenis {}

    record ContactVervallen(Stempel stempel, JongereId jongere) implements GesprekGebeurtenis {}

    /**
     * A contact was written down anew by who wrote it; the earlier version stays to be read.
     *
     * @param bereikt whether the contact came through
     */
    record ContactVerbeterd(Stempel stempel, JongereId jongere, boolean bereikt) implements GesprekGebeurtenis {}

    /** An agreement was kept, stopped, or is open again. */
    record AfspraakGewijzigd(Stempel stempel, JongereId jongere, Stand stand) implements GesprekGebeurtenis {

        public enum Stand {
            GELUKT,
            GESTOPT,
            OPEN
        }
    }

    /** Somebody worries about the jongere; or that was taken back, dealt with, or is open again. */
    record ZorgsignaalGewijzigd(Stempel stempel, JongereId jongere, Verloop verloop) implements GesprekGebeurtenis {

        public enum Verloop {
            GEMELD,
            VERVALLEN,
            GESLOTEN,
            HEROPEND
        }
    }

    /** Something was done about a conversation that he missed; or that was taken back, or what the wijkteam answered changed. */
    record OpvolgingGewijzigd(Stempel stempel, JongereId jongere, Wat wat) implements GesprekGebeurtenis {

        public enum Wat {
            REDEN_GEVRAAGD,
            GEKOZEN,
            VERVALLEN,
            GESLOTEN,
            HEROPEND
        }
    }
}
