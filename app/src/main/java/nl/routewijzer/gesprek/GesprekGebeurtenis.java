package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens to a conversation. */
public sealed interface GesprekGebeurtenis extends Gebeurtenis {

    GesprekId gesprek();

    record GesprekGepland(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}

    record GesprekAfgerond(Stempel stempel, JongereId jongere, GesprekId gesprek, Uitkomst uitkomst)
            implements GesprekGebeurtenis {}

    /** Rounding off was undone: it counts as planned again. */
    record GesprekHeropend(Stempel stempel, JongereId jongere, GesprekId gesprek) implements GesprekGebeurtenis {}
}
