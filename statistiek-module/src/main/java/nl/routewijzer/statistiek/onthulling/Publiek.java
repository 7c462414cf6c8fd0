package nl.routewijzer.statistiek.onthulling;

/**
 * Who reads along, and below which count nothing is shown unless an organisation says otherwise. Zero: everything is shown.
 *
 * <p>{@snippet :
 * var drempel = Publiek.OPENBAAR.drempel(); // 10
 * }
 */
public enum Publiek {
    /** Anybody. */
    OPENBAAR(10),
    /** Those who lead, without names. */
    LEIDING(5),
    /** Who guides these people himself. */
    EIGEN_CASELOAD(0);

    private final int drempel;

    Publiek(int drempel) {
        this.drempel = drempel;
    }

    /** Counts from 1 up to this (excluded) are not shown. */
    public int drempel() {
        return drempel;
    }
}
