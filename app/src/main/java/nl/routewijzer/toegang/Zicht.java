package nl.routewijzer.toegang;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;

/**
 * Who is looking, and so what he may see. A parameter of every read of person data.
 *
 * @param rollen at least one
 */
public record Zicht(OrganisatieId organisatie, GebruikerId gebruiker, Set<Rol> rollen) implements Serializable {

    /**
     * The SQL condition that keeps a query within reach. Expects the alias {@code j} with a column {@code id} of the
     * jongere, and the parameters of {@link #parameters}.
     */
    public static final String FILTER = """
            (:heelOrganisatie or exists (select from toegang.zicht_relatie r
                                          where r.jongere = j.id and r.gebruiker = :ik and r.periode @> :vandaag::date))
            """;

    public Bereik bereik(Recht recht) {
        return rollen.stream().map(recht::van).max(Comparator.naturalOrder()).orElse(Bereik.GEEN);
    }

    public boolean mag(Recht recht) {
        return bereik(recht) != Bereik.GEEN;
    }

    /** @throws NietGevonden for who has no such right: the page does not exist for him */
    public void vereis(Recht recht) {
        if (!mag(recht)) {
            throw new NietGevonden(recht.name());
        }
    }

    /** Parameters of {@link #FILTER}. */
    public Map<String, Object> parameters(Recht recht, LocalDate vandaag) {
        return Map.of(
                "heelOrganisatie", bereik(recht) == Bereik.ORGANISATIE, "ik", gebruiker.waarde(), "vandaag", vandaag);
    }
}
