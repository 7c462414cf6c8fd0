package nl.routewijzer.koppeling.maak;

import java.util.function.BiConsumer;

/**
 * One way in which a row goes wrong.
 *
 * @param kans how often, at ordinary noise
 */
record Fout(String naam, double kans, BiConsumer<Rij, Toeval> werking) {}
