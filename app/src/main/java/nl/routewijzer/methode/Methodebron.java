package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;

/** Where published content is kept, and which variant an organisation chose. */
public interface Methodebron {

    /** All that was ever published: cases keep the version they were worked under. */
    record Voorraad(List<Handelingswijze> versies, List<Variant> varianten) {}

    Voorraad alles();

    /** The forms of a plan for who has none of his own, the usual one first. */
    List<Planvorm> planvormen();

    /** Whether this start added a version of a variant: what was computed from the one before is out of date then. */
    boolean isVernieuwd();

    /** The id of the variant of an organisation; only within its own context. */
    Optional<String> variantVan(OrganisatieId organisatie);

    /**
     * From now on the organisation works by this variant, or by the method without one; earlier choices stay known.
     *
     * @param door who chose it; empty when the demo did
     */
    void kies(Optional<String> variant, Optional<GebruikerId> door);
}
