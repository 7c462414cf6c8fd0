package nl.routewijzer.koppeling.sql;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Onderdeel;

/** The fifth step: bits per field, and their sum. */
public final class Weging {

    private final Model model;

    public Weging(Model model) {
        this.model = model;
    }

    /**
     * @param niveaus a table or query with the levels
     * @param grens pairs with fewer bits in all are left out
     */
    public String sql(String niveaus, double grens) {
        String som = model.delen().stream().map(deel -> "b_" + deel.veld()).collect(Collectors.joining(" + "));
        return "select l, r, %s + %s as bits%s\n  from (\n  select l, r%s\n    from %s)\n where bits >= %s"
                .formatted(
                        getal(model.beginbits()),
                        som,
                        model.delen().stream().map(deel -> ", b_" + deel.veld()).collect(Collectors.joining()),
                        model.delen().stream().map(Weging::bits).collect(Collectors.joining()),
                        niveaus,
                        getal(grens));
    }

    private static String bits(Onderdeel deel) {
        var uit = new StringBuilder(",\n         (case g_" + deel.veld());
        for (int i = 0; i < deel.niveaus().size(); i++) {
            var gewicht = deel.niveaus().get(i);
            uit.append(" when ").append(i).append(" then ").append(getal(gewicht.bits()));
            if (gewicht.frequentie() > 0) {
                uit.append(" + ")
                        .append(getal(gewicht.frequentie()))
                        .append(" * f_")
                        .append(deel.veld());
            }
        }
        return uit + " else 0 end)::float as b_" + deel.veld();
    }

    private static String getal(double getal) {
        return String.format(Locale.ROOT, "%.4f::double", getal);
    }
}
