package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens to a conversation. */
public sealed interface GesprekGebeurtenis extends Gebeurtenis {

    record GesprekGepland(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}

    record GesprekAfgerond(Stempel stempel, JongereId jongere, GesprekId gesprek, Uitkomst uitkomst)
            implements GesprekGebeurtenis {}

    /** Rounding off was undone: it counts as planned again. */
    record GesprekHeropend(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}

    /** @param bereikt whether the contact came through */
    record ContactGelegd(Stempel stempel, JongereId jongere, boolean bereikt) implements GesprekGebeurtenis {}

    record ContactVervallen(Stempel stempel, JongereId jongere) implements GesprekGebeurtenis {}
}
