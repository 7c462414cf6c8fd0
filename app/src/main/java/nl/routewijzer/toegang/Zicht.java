package nl.routewijzer.toegang;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Rij;

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
            (:heelOrganisatie
             or (:eigenJongeren and exists (select from toegang.zicht_relatie r
                                             where r.jongere = j.id and r.gebruiker = :ik and r.periode @> :vandaag::date))
             or (:leestInNood and exists (select from toegang.zicht_noodrelatie n
                                           where n.jongere = j.id and n.gebruiker = :ik and n.uren @> :opDitMoment::timestamptz)))
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

    /** Parameters of {@link #FILTER}: who has or covers him, or whose right reaches everybody. */
    public Map<String, Object> parameters(Recht recht, LocalDate vandaag) {
        return parameters(recht, vandaag, false, Rij.alsParameter(Instant.EPOCH));
    }

    /** Parameters of {@link #FILTER} for a page that is only read: who has emergency access now reads it too. */
    public Map<String, Object> parameters(Recht recht, Tijd tijd) {
        return parameters(
                recht, tijd.vandaag(), recht == Recht.JONGERE_ZIEN && mag(recht), Rij.alsParameter(tijd.nu()));
    }

    private Map<String, Object> parameters(Recht recht, LocalDate vandaag, boolean inNood, OffsetDateTime nu) {
        return Map.of(
                "heelOrganisatie",
                bereik(recht) == Bereik.ORGANISATIE,
                "eigenJongeren",
                mag(recht),
                "ik",
                gebruiker.waarde(),
                "vandaag",
                vandaag,
                "leestInNood",
                inNood,
                "opDitMoment",
                nu);
    }
}
