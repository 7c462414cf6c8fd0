package nl.routewijzer.privacy;

/** Port: brings a neutral notice to whom it is for. Looks up the address itself; knows no content. */
public interface Kennisgever {

    /** @return whether it went out, or is with who brings it; otherwise it is offered again */
    boolean verstuur(Kennisgeving kennisgeving);
}
