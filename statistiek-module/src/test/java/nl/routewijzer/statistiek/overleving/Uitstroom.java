package nl.routewijzer.statistiek.overleving;

import static nl.routewijzer.statistiek.Orakel.veld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.statistiek.Orakel;

/** The invented young people of {@code outflow_data.csv}. */
final class Uitstroom {

    static final List<Map<String, String>> RIJEN = Orakel.rijen("outflow_data.csv");

    static Duren groep(String arm) {
        return alle().waar(i -> arm.equals("all") || veld(RIJEN.get(i), "arm").equals(arm));
    }

    static Duren laag(String arm, String leeftijd) {
        return alle().waar(i -> veld(RIJEN.get(i), "arm").equals(arm)
                && veld(RIJEN.get(i), "agegrp").equals(leeftijd));
    }

    static Duren alle() {
        return Duren.van(kolom("weeks"), oorzaken());
    }

    static Duren metIngang() {
        return Duren.metIngang(kolom("entry_week"), kolom("weeks"), oorzaken());
    }

    private static int[] oorzaken() {
        return RIJEN.stream().mapToInt(r -> Integer.parseInt(veld(r, "cause"))).toArray();
    }

    private static double[] kolom(String naam) {
        return RIJEN.stream()
                .mapToDouble(r -> Double.parseDouble(veld(r, naam)))
                .toArray();
    }

    static Overgangen overgangen() {
        List<Overgangen.Stap> stappen = new ArrayList<>();
        for (var rij : Orakel.rijen("outflow_multistate_data.csv")) {
            stappen.add(new Overgangen.Stap(
                    veld(rij, "id"),
                    Double.parseDouble(veld(rij, "t0")),
                    Double.parseDouble(veld(rij, "t1")),
                    veld(rij, "istate"),
                    Optional.of(veld(rij, "ev")).filter(ev -> !ev.equals("censor"))));
        }
        return Overgangen.van(stappen);
    }

    private Uitstroom() {}
}
