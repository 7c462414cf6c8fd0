package nl.routewijzer.toegang.inlog;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.toegang.Inlognamen.Bekende;
import nl.routewijzer.toegang.Rol;

/**
 * May who is at the door come in, and as what? First the log-in has to be strong enough. Then somebody is known by the
 * number that the provider gave him; only who was never in is known by his name. Our own list of roles leads: where the
 * provider says something about roles, both have to give one.
 *
 * <p>Source: OpenID Connect Core 1.0 §5.7 (only iss and sub identify somebody lastingly); OWASP ASVS 5.0, V6.8 and
 * V10.5.
 */
final class Inlogregels {

    /** Why not. For the log alone: who is at the door reads the same page whichever it is. */
    enum Weigering {
        NIVEAU_TE_LAAG,
        GEEN_ORGANISATIE,
        GEEN_NAAM,
        ONBEKEND,
        ANDERE_PERSOON_MET_DIE_NAAM,
        UIT_DIENST,
        ZONDER_ROL
    }

    /** What is found in one organisation. */
    sealed interface Oordeel {

        /** @param eerste he was never in: bind him to his number */
        record Binnen(GebruikerId gebruiker, boolean eerste) implements Oordeel {}

        record Weg(Weigering waarom) implements Oordeel {}
    }

    /** Whether the log-in was as strong as the settings ask. */
    static boolean sterkGenoeg(Bewering wie, Aanbiederinstellingen.Niveau niveau) {
        return niveau.waarden().isEmpty() || !Collections.disjoint(wie.niveaus(), niveau.waarden());
    }

    /** The roles that the provider allows: those on the list of the settings, or all when there is no list. */
    static Set<Rol> hoogstens(Bewering wie, Aanbiederinstellingen.Rollen rollen) {
        return rollen.claim().isEmpty()
                ? EnumSet.allOf(Rol.class)
                : rollen.waarden().stream()
                        .filter(regel -> wie.rollen().contains(regel.waarde()))
                        .map(regel -> Rol.valueOf(regel.rol()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Names or ids of the organisations that the provider may speak for. */
    static Set<String> huizen(Bewering wie, Aanbiederinstellingen.Huizen huizen) {
        return huizen.claim().isEmpty()
                ? Set.copyOf(huizen.vast())
                : huizen.waarden().stream()
                        .filter(regel -> wie.organisaties().contains(regel.waarde()))
                        .map(Aanbiederinstellingen.Huiswaarde::organisatie)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** @param bekenden of one organisation: who has the number, and who has the name */
    static Oordeel beoordeel(Bewering wie, Set<Rol> hoogstens, List<Bekende> bekenden) {
        var zelf = bekenden.stream().filter(Bekende::zelf).findFirst();
        var gevonden = zelf.or(() -> bekenden.stream().findFirst());
        if (gevonden.isEmpty()) {
            return new Oordeel.Weg(wie.naam().isEmpty() ? Weigering.GEEN_NAAM : Weigering.ONBEKEND);
        }
        var bekende = gevonden.get();
        if (bekende.verbonden() && !bekende.zelf()) {
            return new Oordeel.Weg(Weigering.ANDERE_PERSOON_MET_DIE_NAAM);
        }
        if (!bekende.actief()) {
            return new Oordeel.Weg(Weigering.UIT_DIENST);
        }
        if (Collections.disjoint(bekende.rollen(), hoogstens)) {
            return new Oordeel.Weg(Weigering.ZONDER_ROL);
        }
        return new Oordeel.Binnen(bekende.gebruiker(), !bekende.zelf());
    }

    /** Of several organisations that all said no, the reason that says most. */
    static Weigering zwaarste(List<Weigering> redenen) {
        return Arrays.stream(Weigering.values())
                .filter(redenen::contains)
                .reduce((vorige, volgende) -> volgende)
                .orElse(Weigering.GEEN_ORGANISATIE);
    }

    private Inlogregels() {}
}
