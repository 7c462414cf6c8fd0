package nl.routewijzer.bericht.verzending;

import java.util.Optional;

/** Port: who brought something and knows afterwards what became of it. */
interface Ontvangstbron {

    String naam();

    /**
     * @param kenmerk by which name it knows the notice
     * @return empty while it is under way
     * @throws Bezorgfout when it does not answer
     */
    Optional<Ontvangst> ontvangst(String kenmerk);
}
