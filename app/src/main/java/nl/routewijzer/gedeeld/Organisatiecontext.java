package nl.routewijzer.gedeeld;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;

/**
 * In whose name the current thread works. Bound once per request, job run or event, never changed in between; each
 * transaction tells it to the database.
 */
public final class Organisatiecontext {

    private static final ScopedValue<OrganisatieId> HUIDIG = ScopedValue.newInstance();

    public static <T, X extends Throwable> T in(OrganisatieId organisatie, CallableOp<? extends T, X> werk) throws X {
        return ScopedValue.where(HUIDIG, organisatie).call(werk);
    }

    public static void doeIn(OrganisatieId organisatie, Runnable werk) {
        ScopedValue.where(HUIDIG, organisatie).run(werk);
    }

    public static Optional<OrganisatieId> huidig() {
        return HUIDIG.isBound() ? Optional.of(HUIDIG.get()) : Optional.empty();
    }

    /** @throws IllegalStateException when nothing is bound: a forgotten tenant is an error, never an empty list */
    public static OrganisatieId vereist() {
        return huidig().orElseThrow(() -> new IllegalStateException("er is geen organisatie gekozen"));
    }

    private Organisatiecontext() {}
}
