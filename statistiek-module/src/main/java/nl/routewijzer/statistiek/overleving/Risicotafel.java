package nl.routewijzer.statistiek.overleving;

import java.util.Arrays;

/**
 * Per moment on which somebody's spell ended: how many were at risk just before, how many ended by each cause, how many were lost
 * from sight.
 */
final class Risicotafel {

    final double[] tijd;
    final int[] risico;
    /** By cause (0 is all causes together), by moment. */
    final int[][] gebeurd;

    final int[] gecensureerd;

    private Risicotafel(double[] tijd, int[] risico, int[][] gebeurd, int[] gecensureerd) {
        this.tijd = tijd;
        this.risico = risico;
        this.gebeurd = gebeurd;
        this.gecensureerd = gecensureerd;
    }

    static Risicotafel van(Duren duren) {
        return op(duren, eigenTijden(duren), duren.oorzaken());
    }

    /** On the moments of another, wider group; with so many causes. */
    static Risicotafel op(Duren duren, double[] tijden, int oorzaken) {
        int n = tijden.length;
        int[][] gebeurd = new int[oorzaken + 1][n];
        int[] weg = new int[n];
        double[] einde = duren.rauwEinde();
        int[] oorzaak = duren.rauweOorzaak();
        for (int i = 0; i < einde.length; i++) {
            int plek = Arrays.binarySearch(tijden, einde[i]);
            if (oorzaak[i] == 0) {
                weg[plek]++;
            } else {
                gebeurd[oorzaak[i]][plek]++;
                gebeurd[0][plek]++;
            }
        }
        return new Risicotafel(tijden, risico(duren, tijden, gebeurd[0], weg), gebeurd, weg);
    }

    private static int[] risico(Duren duren, double[] tijden, int[] gebeurd, int[] weg) {
        double[] ingang = duren.rauweIngang()
                .map(rij -> {
                    double[] op = rij.clone();
                    Arrays.sort(op);
                    return op;
                })
                .orElse(new double[0]);
        boolean later = ingang.length > 0;
        int binnen = later ? 0 : duren.aantal();
        int uit = 0;
        int[] risico = new int[tijden.length];
        for (int i = 0; i < tijden.length; i++) {
            while (later && binnen < ingang.length && ingang[binnen] < tijden[i]) {
                binnen++;
            }
            risico[i] = binnen - uit;
            uit += gebeurd[i] + weg[i];
        }
        return risico;
    }

    static double[] eigenTijden(Duren duren) {
        double[] op = duren.rauwEinde().clone();
        Arrays.sort(op);
        int n = 0;
        for (int i = 0; i < op.length; i++) {
            if (i == 0 || op[i] != op[n - 1]) {
                op[n++] = op[i];
            }
        }
        return Arrays.copyOf(op, n);
    }
}
