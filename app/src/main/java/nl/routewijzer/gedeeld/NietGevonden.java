package nl.routewijzer.gedeeld;

/**
 * It does not exist, or not for you. The two are one on purpose: an id of another organisation, of a case that is not
 * yours and an id that never existed get the same answer.
 */
public class NietGevonden extends RuntimeException {

    private final String soort;

    /** @param soort what was asked for, as a term of the glossary; never an id, a name or a text */
    public NietGevonden(String soort) {
        super(soort + " niet gevonden");
        this.soort = soort;
    }

    public String soort() {
        return soort;
    }
}
