package nl.routewijzer.app;

import nl.routewijzer.gedeeld.Demowereld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The house with the demo at its full size, loaded once for all tests of a class: these read and change nothing. */
public abstract class Volledighuis extends Huis {

    private static @Nullable Class<?> geladenVoor;

    @BeforeEach
    @Override
    void deDemoZoalsZeWas() {
        klok.terug();
        if (getClass() != geladenVoor) {
            maakLeeg();
            demo.laad(wereld());
            geladenVoor = getClass();
        }
    }

    protected final Demowereld wereld() {
        return Demo.lees(Testklok.BEGIN.toLocalDate(), 1);
    }
}
