package nl.routewijzer.toegang;

import java.util.Map;

/** What the organisation of this work decided for itself; answered from memory, and fresh after a change. */
public interface Instellingen {

    /** Setting → own value, for the ones that have one. Empty where no organisation is chosen. */
    Map<String, String> eigen();

    /** The own value, or what holds without it. */
    default String waarde(Instelling instelling) {
        return eigen().getOrDefault(instelling.id(), instelling.standaard());
    }

    default boolean isAan(Instelling instelling) {
        return waarde(instelling).equals(Instelling.AAN);
    }
}
