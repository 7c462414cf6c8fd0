package nl.routewijzer.plan;

import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;

/** Who works at a plan: both of them do so through the same Api. */
public sealed interface Maker {

    Stem stem();

    /** Somebody who guides, at his own screen. */
    record Consulent(Zicht zicht, Stem stem) implements Maker {}

    /** The jongere himself, in the portaal: only ever at his own plan. */
    record Jongere(IngelogdeJongere wie) implements Maker {
        @Override
        public Stem stem() {
            return Stem.JONGERE;
        }
    }
}
