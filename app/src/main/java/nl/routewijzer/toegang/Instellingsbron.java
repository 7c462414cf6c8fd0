package nl.routewijzer.toegang;

import java.util.List;

/** A room with settings of the organisation. Its beans are found by themselves; the page shows what they offer. */
public interface Instellingsbron {

    /** For the organisation of this request: its variant may bring another default. */
    List<Instelling> instellingen();
}
