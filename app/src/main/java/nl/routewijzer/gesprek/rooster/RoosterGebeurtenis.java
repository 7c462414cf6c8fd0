package nl.routewijzer.gesprek.rooster;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gesprek.GesprekId;

/** What a jongere does about his conversations, beside what happens to the conversation itself. The stamp names himself as who did it. */
public sealed interface RoosterGebeurtenis extends Gebeurtenis {

    /** He undid what he chose a moment before. */
    record KeuzeTeruggenomen(Stempel stempel, JongereId jongere, GesprekId gesprek) implements RoosterGebeurtenis {}

    /** He asked for something else than what can be chosen, took that back, or somebody said it is arranged. */
    record VerzoekGewijzigd(Stempel stempel, JongereId jongere, Wat wat) implements RoosterGebeurtenis {

        public enum Wat {
            GEDAAN,
            INGETROKKEN,
            GEREGELD,
            HEROPEND
        }
    }
}
