package nl.routewijzer.koppeling.sql;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.model.Gewicht;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Onderdeel;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;

/** The fifth step: bits per field, and their sum. */
public final class Weging {

    /** Pairs with fewer bits are not kept (p of about 0.008). */
    public static final double BEWAAR = -7;

    /** Sums in another order differ by a hair. */
    private static final double HAAR = 0.001;

    private final Model model;

    public Weging(Model model) {
        this.model = model;
    }

    /**
     * @param niveaus a table or query with the levels
     * @param grens pairs with fewer bits in all are left out
     */
    public String sql(String niveaus, double grens) {
        String velden = model.delen().stream().map(deel -> ", b_" + deel.veld()).collect(Collectors.joining());
        String som = model.delen().stream().map(deel -> " + b_" + deel.veld()).collect(Collectors.joining());
        String bits = model.delen().stream()
                .map(deel -> bits(deel, "b_", Gewicht::bits, true))
                .collect(Collectors.joining());
        String huis = model.delen().stream()
                .map(deel -> bits(deel, "h_", Gewicht::huishoudbits, deel.gedeeld()))
                .collect(Collectors.joining());
        String huisom =
                model.delen().stream().map(deel -> " + h_" + deel.veld()).collect(Collectors.joining());
        String zonderHuis =
                "select *, %s%s as bits_zonder\n  from (\n  select *%s\n    from %s)\n where bits_zonder >= %s"
                        .formatted(getal(model.beginbits()), som, bits, niveaus, getal(grens));
        if (model.huishouden() <= 0) {
            return "select l, r, bits_zonder as bits%s, 0::float as b_huishouden\n  from (%s)"
                    .formatted(velden, zonderHuis);
        }
        // Being of one household only takes weight away, so it is asked of what is left.
        return "select l, r, bits_zonder + b_huishouden as bits%s, b_huishouden\n  from (\n  select *, (-log2(1 + pow(2, least(100, %s%s))))::float as b_huishouden\n    from (\n    select *%s\n      from (%s)))\n where bits >= %s"
                .formatted(velden, getal(model.huishoudbegin()), huisom, huis, zonderHuis, getal(grens));
    }

    /**
     * Whether a pair may still reach the bound when {@link Niveaus#komtLater} fields are not compared yet: of those the most is taken that is
     * possible with what costs nothing to see, as whether they are equal.
     */
    public String kansrijk(Koppelplan plan, double grens) {
        var uit = new StringBuilder(getal(model.beginbits()));
        for (var veld : plan.velden()) {
            var deel = model.delen().stream()
                    .filter(ander -> ander.veld().equals(veld.naam()))
                    .findFirst()
                    .orElseThrow();
            uit.append("\n   + ")
                    .append(Niveaus.komtLater(veld) ? hoogstens(plan, veld, deel) : bits(deel, Gewicht::bits, true));
        }
        return uit + " >= " + getal(grens - HAAR);
    }

    private static String hoogstens(Koppelplan plan, Veld veld, Onderdeel deel) {
        var uit = new StringBuilder("(case when %1$s_l is null or %1$s_r is null then 0".formatted(veld.naam()));
        var niveaus = Niveaus.van(plan, veld);
        int k = 0;
        while (k < niveaus.size() - 1 && !veld.soort().vraagtGelijkenis(niveaus.get(k))) {
            uit.append("\n            when ")
                    .append(Sjabloon.vul(niveaus.get(k).voorwaarde(), plan, veld))
                    .append(" then greatest(0, ")
                    .append(metFrequentie(deel.niveaus().get(k), veld.naam() + "_f"))
                    .append(')');
            k++;
        }
        String rest = deel.niveaus().stream()
                .skip(k)
                .map(gewicht -> metFrequentie(gewicht, veld.naam() + "_f"))
                .collect(Collectors.joining(", "));
        return uit + " else greatest(0, " + rest + ") end)";
    }

    private static String metFrequentie(Gewicht gewicht, String frequentie) {
        return getal(gewicht.bits())
                + (gewicht.frequentie() > 0 ? " + " + getal(gewicht.frequentie()) + " * " + frequentie : "");
    }

    private static String bits(
            Onderdeel deel, String voor, ToDoubleFunction<Gewicht> gewichten, boolean metFrequentie) {
        return ",\n         " + bits(deel, gewichten, metFrequentie) + " as " + voor + deel.veld();
    }

    private static String bits(Onderdeel deel, ToDoubleFunction<Gewicht> gewichten, boolean metFrequentie) {
        var uit = new StringBuilder("(case g_" + deel.veld());
        for (int i = 0; i < deel.niveaus().size(); i++) {
            var gewicht = deel.niveaus().get(i);
            uit.append(" when ").append(i).append(" then ").append(getal(gewichten.applyAsDouble(gewicht)));
            if (metFrequentie && gewicht.frequentie() > 0) {
                uit.append(" + ")
                        .append(getal(gewicht.frequentie()))
                        .append(" * f_")
                        .append(deel.veld());
            }
        }
        return uit + " else 0 end)::float";
    }

    private static String getal(double getal) {
        return String.format(Locale.ROOT, "%.4f::double", getal);
    }
}
