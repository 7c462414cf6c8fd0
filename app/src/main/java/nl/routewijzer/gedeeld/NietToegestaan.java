package nl.routewijzer.gedeeld;

/** The law stands in the way: nothing was done, and there is a sentence why and a page where it can be put right. */
public class NietToegestaan extends RuntimeException {

    private final String zin;
    private final String verder;
    private final String pad;

    /**
     * @param zin what a person reads, from our own words only
     * @param verder what the link to that page says
     * @param pad of that page
     */
    public NietToegestaan(String zin, String verder, String pad) {
        super("niet toegestaan");
        this.zin = zin;
        this.verder = verder;
        this.pad = pad;
    }

    public String zin() {
        return zin;
    }

    public String verder() {
        return verder;
    }

    public String pad() {
        return pad;
    }
}
