package nl.routewijzer.statistiek.overleving;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Spells: from when somebody was followed, until when, and how it ended. Immutable; any unit of time, as long as it is one.
 *
 * <p>Who enters late is at risk after the entry, up to and including the end. At one moment what happens comes before who is lost from
 * sight.
 *
 * <p>{@snippet :
 * var duren = Duren.van(new double[] {2, 3, 3, 5, 8}, new int[] {1, 1, 0, 2, 1});
 * var aantal = duren.aantal(); // 5
 * var metDeEersteOorzaak = duren.alleen(1).oorzaken(); // 1
 * }
 */
public final class Duren {

    private final Optional<double[]> ingang;
    private final double[] einde;
    private final int[] oorzaak;

    private Duren(Optional<double[]> ingang, double[] einde, int[] oorzaak) {
        this.ingang = ingang;
        this.einde = einde;
        this.oorzaak = oorzaak;
    }

    /**
     * Everybody followed from time 0.
     *
     * @param einde at least 0
     * @param oorzaak 0: still going on when last seen; otherwise the cause, from 1
     */
    public static Duren van(double[] einde, int[] oorzaak) {
        eis(einde, oorzaak);
        return new Duren(Optional.empty(), einde.clone(), oorzaak.clone());
    }

    /** With late entry: {@code ingang} at least 0 and before {@code einde}. */
    public static Duren metIngang(double[] ingang, double[] einde, int[] oorzaak) {
        eis(einde, oorzaak);
        if (ingang.length != einde.length) {
            throw new OnbruikbareInvoer("Bij elke duur hoort één ingang.");
        }
        for (int i = 0; i < einde.length; i++) {
            if (!(ingang[i] >= 0 && ingang[i] < einde[i])) {
                throw new OnbruikbareInvoer(
                        "De ingang " + ingang[i] + " ligt niet tussen 0 en het einde " + einde[i] + ".");
            }
        }
        return new Duren(Optional.of(ingang.clone()), einde.clone(), oorzaak.clone());
    }

    private static void eis(double[] einde, int[] oorzaak) {
        if (einde.length == 0 || einde.length != oorzaak.length) {
            throw new OnbruikbareInvoer("Er is minstens één duur nodig, elk met een oorzaak.");
        }
        for (int i = 0; i < einde.length; i++) {
            if (!(einde[i] >= 0) || Double.isInfinite(einde[i])) {
                throw new OnbruikbareInvoer("De duur " + einde[i] + " is geen getal van nul of meer.");
            }
            if (oorzaak[i] < 0) {
                throw new OnbruikbareInvoer("De oorzaak " + oorzaak[i] + " is onbekend.");
            }
        }
    }

    public int aantal() {
        return einde.length;
    }

    /** The highest cause; 0 when nothing happened. */
    public int oorzaken() {
        return Arrays.stream(oorzaak).max().orElse(0);
    }

    public double einde(int i) {
        return einde[i];
    }

    public int oorzaak(int i) {
        return oorzaak[i];
    }

    /** The spells whose number is chosen. */
    public Duren waar(IntPredicate gekozen) {
        int[] welke = IntStream.range(0, einde.length).filter(gekozen).toArray();
        if (welke.length == 0) {
            throw new OnbruikbareInvoer("Een groep is leeg.");
        }
        return new Duren(
                ingang.map(
                        alle -> Arrays.stream(welke).mapToDouble(i -> alle[i]).toArray()),
                Arrays.stream(welke).mapToDouble(i -> einde[i]).toArray(),
                Arrays.stream(welke).map(i -> oorzaak[i]).toArray());
    }

    /** The same spells where only one cause counts; the others end the view. */
    public Duren alleen(int welke) {
        return new Duren(
                ingang,
                einde,
                Arrays.stream(oorzaak).map(o -> o == welke ? 1 : 0).toArray());
    }

    /** The other way round: being lost from sight is what happens. For how long people were followed. */
    public Duren omgekeerd() {
        return new Duren(
                ingang, einde, Arrays.stream(oorzaak).map(o -> o == 0 ? 1 : 0).toArray());
    }

    /** Not copied: only for reading, inside this package. */
    Optional<double[]> rauweIngang() {
        return ingang;
    }

    double[] rauwEinde() {
        return einde;
    }

    int[] rauweOorzaak() {
        return oorzaak;
    }
}
