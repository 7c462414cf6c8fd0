package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import nl.routewijzer.statistiek.Getal;

/**
 * A straight line that a few odd scores do not move: the median of all slopes between two scores, and the median of what is left as
 * height.
 *
 * <p>Source: Theil (1950) and Sen (1968), Journal of the American Statistical Association 63.
 */
record TheilSen(Getal helling, Getal hoogte) {

    static TheilSen van(double[] tijd, double[] waarde) {
        int n = tijd.length;
        if (n < 2) {
            return new TheilSen(Getal.niet("een trend vraagt twee scores"), Getal.niet("een trend vraagt twee scores"));
        }
        double[] hellingen = new double[n * (n - 1) / 2];
        int plek = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                hellingen[plek++] = (waarde[j] - waarde[i]) / (tijd[j] - tijd[i]);
            }
        }
        double helling = Reeks.mediaan(hellingen);
        double[] rest = new double[n];
        Arrays.setAll(rest, i -> waarde[i] - helling * tijd[i]);
        return new TheilSen(Getal.van(helling), Getal.van(Reeks.mediaan(rest)));
    }

    double rest(double tijd, double waarde) {
        return waarde - hoogte.waarde() - helling.waarde() * tijd;
    }
}
