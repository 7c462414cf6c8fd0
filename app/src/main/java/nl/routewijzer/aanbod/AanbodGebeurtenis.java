package nl.routewijzer.aanbod;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** A jongere said something of an option, or took it back. The stamp names himself as who did it. */
public sealed interface AanbodGebeurtenis extends Gebeurtenis {

    record ReactieGegeven(Stempel stempel, JongereId jongere, OptieId optie) implements AanbodGebeurtenis {}

    record ReactieTeruggenomen(Stempel stempel, JongereId jongere, OptieId optie) implements AanbodGebeurtenis {}
}
