package nl.routewijzer.gedeeld;

import java.util.List;

/** Contract: some of the demo's jongeren, to log in as. For the demo alone. */
public interface Demodeur {

    record Gezicht(JongereId jongere, String naam) {}

    /** Of the organisation of this context. */
    List<Gezicht> gezichten(int hoeveel);
}
