package nl.routewijzer.koppeling.maak;

import java.util.List;

/**
 * A given name.
 *
 * @param officieel as in the population register
 * @param roepnaam as he is called
 * @param anders other spellings
 */
record Voornaam(String officieel, String roepnaam, List<String> anders) {

    /** From {@code "Daniël|Daniel"} or {@code "Johannes>Jan"}. */
    static Voornaam van(String regel) {
        int roep = regel.indexOf('>');
        if (roep >= 0) {
            return new Voornaam(regel.substring(0, roep), regel.substring(roep + 1), List.of());
        }
        List<String> vormen = List.of(regel.split("\\|"));
        return new Voornaam(vormen.get(0), vormen.get(0), vormen.subList(1, vormen.size()));
    }
}
