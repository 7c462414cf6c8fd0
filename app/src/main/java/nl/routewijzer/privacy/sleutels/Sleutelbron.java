package nl.routewijzer.privacy.sleutels;

/**
 * Where the keys of an installation come from. Without another bean it is a file ({@link Sleutelbestand}); a key
 * management service is a bean of this type in this package (docs/beheer.md says what it has to do).
 */
public interface Sleutelbron {

    /** @throws nl.routewijzer.gedeeld.Opstartfout when the keys cannot be had, in a sentence that says what to do */
    Sleutelset lees();

    /** Differs as soon as {@link #lees} would give another set. Asked at every use of a key, so it costs microseconds. */
    Object versie();

    /** Puts this set in place of the former: whoever reads gets the one or the other, never a half. */
    void bewaar(Sleutelset sleutels);

    /**
     * As {@link #bewaar}, and puts the former set aside: a backup of before needs it.
     *
     * @return where the former set is now
     */
    String vervang(Sleutelset sleutels);
}
