package nl.routewijzer.koppeling.maak;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A register: who is in it, how well it is kept and how it writes.
 *
 * @param naam also the name of the file
 * @param dekking who is in it
 * @param ruis how much goes wrong here, against the ordinary
 * @param bsn part of the rows that has a number
 * @param meesteRijen of one person
 * @param gewoon names of errors that are a habit here: they happen to half of the rows that they can happen to
 * @param kolommen after the id
 */
record Register(
        String naam,
        Dekking dekking,
        double ruis,
        double bsn,
        int meesteRijen,
        Set<String> gewoon,
        List<Kolom> kolommen) {

    /**
     * Which part of the youths is in it: those whose draw lies from {@code van} to {@code tot}. Registers with the same {@code trekking}
     * overlap as far as their stretches do.
     */
    record Dekking(int trekking, double van, double tot) {}

    record Kolom(String naam, Function<Rij, String> tekst) {

        static Kolom van(String naam, Veld veld) {
            return new Kolom(naam, rij -> rij.van(veld));
        }
    }

    String id(long volgnummer) {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + (100_000_000 + volgnummer);
    }
}
