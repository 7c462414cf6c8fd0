package nl.routewijzer.toegang.inlog;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of who is at the door: only the claims that the settings name; the rest of the token is never
 * looked at.
 *
 * @param sid empty when the provider does not number its sessions
 * @param naam empty when the claim is not there
 */
public record Bewering(
        String iss,
        String sub,
        String sid,
        String naam,
        Set<String> rollen,
        Set<String> organisaties,
        Set<String> niveaus) {

    static Bewering uit(Map<String, Object> claims, String iss, Aanbiederinstellingen instellingen) {
        return new Bewering(
                iss,
                eerste(claims, "sub"),
                eerste(claims, "sid"),
                eerste(claims, instellingen.naamClaim()),
                waarden(claims, instellingen.rollen().claim()),
                waarden(claims, instellingen.organisatie().claim()),
                waarden(claims, instellingen.niveau().claim()));
    }

    private static String eerste(Map<String, Object> claims, String naam) {
        return waarden(claims, naam).stream().findFirst().orElse("");
    }

    /** The values of a claim: one or a list. A point in the name goes a step down, unless the name as a whole is there. */
    public static Set<String> waarden(Map<String, Object> claims, String naam) {
        var waarde = claims.get(naam);
        return lijst(waarde == null ? dieper(claims, naam) : waarde);
    }

    private static Set<String> lijst(@Nullable Object waarde) {
        if (waarde == null) {
            return Set.of();
        }
        return switch (waarde) {
            case String tekst -> tekst.isBlank() ? Set.of() : Set.of(tekst);
            case Number getal -> Set.of(getal.toString());
            case Collection<?> lijst ->
                lijst.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet());
            default -> Set.of();
        };
    }

    private static @Nullable Object dieper(Map<String, Object> claims, String naam) {
        Object waarde = naam.contains(".") ? claims : null;
        for (var stap : naam.split("\\.", -1)) {
            waarde = waarde instanceof Map<?, ?> verder ? verder.get(stap) : null;
        }
        return waarde;
    }
}
