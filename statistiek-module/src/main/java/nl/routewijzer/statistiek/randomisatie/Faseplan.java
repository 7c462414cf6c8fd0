package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** Phases in a fixed order with drawn moments of change: as many as there are ways to place the spare sessions. */
record Faseplan(int sessies, int fasen, int minimum) implements Plan {

    private int over() {
        return sessies - fasen * minimum;
    }

    @Override
    public BigInteger aantal() {
        return over() < 0 ? BigInteger.ZERO : Tellen.combinaties(over() + fasen - 1, fasen - 1);
    }

    @Override
    public void doorloop(Consumer<boolean[]> bezoek) {
        if (over() >= 0) {
            fase(0, 0, new boolean[sessies], bezoek);
        }
    }

    private void fase(int welke, int begin, boolean[] indeling, Consumer<boolean[]> bezoek) {
        boolean b = welke % 2 == 1;
        if (welke == fasen - 1) {
            Arrays.fill(indeling, begin, sessies, b);
            bezoek.accept(indeling);
            return;
        }
        int uiterst = sessies - (fasen - 1 - welke) * minimum;
        for (int eind = begin + minimum; eind <= uiterst; eind++) {
            Arrays.fill(indeling, begin, eind, b);
            fase(welke + 1, eind, indeling, bezoek);
        }
    }

    @Override
    public boolean[] trek(IntUnaryOperator kies) {
        int plaatsen = over() + fasen - 1;
        boolean[] schot = new boolean[plaatsen];
        for (int nog = fasen - 1, plek = 0; plek < plaatsen; plek++) {
            if (kies.applyAsInt(plaatsen - plek) < nog) {
                schot[plek] = true;
                nog--;
            }
        }
        boolean[] indeling = new boolean[sessies];
        int sessie = minimum;
        int fase = 0;
        for (boolean wissel : schot) {
            if (wissel) {
                fase++;
                Arrays.fill(indeling, sessie, Math.min(sessies, sessie + minimum), fase % 2 == 1);
                sessie += minimum;
            } else {
                indeling[sessie++] = fase % 2 == 1;
            }
        }
        return indeling;
    }

    @Override
    public boolean bevat(boolean[] indeling) {
        if (indeling.length != sessies || over() < 0) {
            return false;
        }
        int fase = 0;
        int lengte = 0;
        for (boolean b : indeling) {
            if (b != (fase % 2 == 1)) {
                if (lengte < minimum) {
                    return false;
                }
                fase++;
                lengte = 0;
            }
            lengte++;
        }
        return fase == fasen - 1 && lengte >= minimum;
    }
}
