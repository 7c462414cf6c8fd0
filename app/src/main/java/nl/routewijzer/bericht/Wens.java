package nl.routewijzer.bericht;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Verzendweg;

/**
 * How a jongere wants to hear things, as he chose himself; what he did not choose is empty.
 *
 * @param seintjes whether he wants to be told at all when something is there for him
 * @param weg what he likes best; another way is taken when this one cannot be
 * @param stilte when nothing should come
 * @param herinneringen of what he wants to be reminded
 */
public record Wens(
        JongereId jongere,
        boolean seintjes,
        Optional<Verzendweg> weg,
        Optional<Taal> taal,
        Optional<Stilte> stilte,
        Set<Herinnersoort> herinneringen) {

    public Wens {
        herinneringen = Set.copyOf(herinneringen);
    }

    /** Of who chose nothing. */
    public static Wens geen(JongereId jongere) {
        return new Wens(
                jongere,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(Herinnersoort.class));
    }
}
