package nl.routewijzer.gedeeld.bestand;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One at a time, and nobody waits for ever: files that are opened take memory that all share. */
public final class Beurt {

    private static final int GEDULD = 20;

    private final Semaphore plek = new Semaphore(1, true);

    /** @return false when it took too long; then it is not his turn */
    public boolean probeer() {
        try {
            return plek.tryAcquire(GEDULD, TimeUnit.SECONDS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void klaar() {
        plek.release();
    }
}
