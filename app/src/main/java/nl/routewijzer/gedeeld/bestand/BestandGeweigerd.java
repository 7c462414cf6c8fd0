package nl.routewijzer.gedeeld.bestand;

/** From deep within: this file cannot be kept. */
public final class BestandGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Weigering reden;

    public BestandGeweigerd(Weigering reden) {
        super(reden.name());
        this.reden = reden;
    }

    public BestandGeweigerd(Weigering reden, Throwable oorzaak) {
        super(reden.name(), oorzaak);
        this.reden = reden;
    }

    public Weigering reden() {
        return reden;
    }
}
