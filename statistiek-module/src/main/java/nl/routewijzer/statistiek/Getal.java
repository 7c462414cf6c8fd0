package nl.routewijzer.statistiek;

/**
 * A number, or the reason why there is none. Nothing in this library hands out NaN or infinity.
 *
 * <p>{@code Getal.van(1.5, "constante baseline")} is known; {@code Getal.van(0.0 / 0.0, "constante baseline")} says why not.
 *
 * <p>{@snippet :
 * var half = Getal.van(0.5, "geen scores").waarde(); // 0.5
 * var waarom = Getal.van(0.0 / 0.0, "constante basislijn").waarom(); // niet berekenbaar: constante basislijn
 * }
 */
public sealed interface Getal {

    /** A number that could be computed; always finite. */
    record Bekend(double waarde) implements Getal {
        public Bekend {
            if (!Double.isFinite(waarde)) {
                throw new IllegalArgumentException("Geen eindig getal: " + waarde);
            }
        }
    }

    /** No number; the reason is a short Dutch phrase such as "constante baseline". */
    record NietBerekenbaar(String reden) implements Getal {}

    /** The number when it is finite, otherwise the reason. */
    static Getal van(double waarde, String redenAlsHetNietKan) {
        return Double.isFinite(waarde) ? new Bekend(waarde) : new NietBerekenbaar(redenAlsHetNietKan);
    }

    /** A number that is known to be finite; anything else is a mistake of the caller. */
    static Getal van(double waarde) {
        return new Bekend(waarde);
    }

    /** A count. */
    static Getal van(long aantal) {
        return new Bekend((double) aantal);
    }

    static Getal niet(String reden) {
        return new NietBerekenbaar(reden);
    }

    default boolean bekend() {
        return this instanceof Bekend;
    }

    /**
     * The number.
     *
     * @throws IllegalStateException with the reason when there is none
     */
    default double waarde() {
        if (this instanceof NietBerekenbaar niet) {
            throw new IllegalStateException("niet berekenbaar: " + niet.reden());
        }
        return ((Bekend) this).waarde();
    }

    /** The reason, or empty text when there is a number. */
    default String waarom() {
        return this instanceof NietBerekenbaar niet ? "niet berekenbaar: " + niet.reden() : "";
    }

    /** The number times a factor; a reason stays that reason. */
    default Getal maal(double factor) {
        return this instanceof Bekend getal ? new Bekend(getal.waarde() * factor) : this;
    }
}
