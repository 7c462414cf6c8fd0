package nl.routewijzer.koppeling.motor;

import org.jspecify.annotations.Nullable;

/** One row of an answer; columns count from 1. */
public interface Rij {

    /** @return null where the column is empty */
    @Nullable
    String tekst(int kolom);

    /** @return 0 where the column is empty */
    long geheel(int kolom);

    /** @return 0 where the column is empty */
    double getal(int kolom);
}
