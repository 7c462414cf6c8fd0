package nl.routewijzer.privacy;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What changes in what may be shared; never what, or with whom. */
public sealed interface ToestemmingGebeurtenis extends Gebeurtenis {

    /** From now on nothing is shared under it. */
    record DelenGestopt(Stempel stempel, JongereId jongere) implements ToestemmingGebeurtenis {}

    /** That was undone within {@link Toestemmingen#BEDENKTIJD}. */
    record DelenTochGoed(Stempel stempel, JongereId jongere) implements ToestemmingGebeurtenis {}
}
