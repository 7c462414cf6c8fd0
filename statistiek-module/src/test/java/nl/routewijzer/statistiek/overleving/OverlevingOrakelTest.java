package nl.routewijzer.statistiek.overleving;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Orakel;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.overleving.KaplanMeier.Schaal;
import org.junit.jupiter.api.Test;

/** Every row of the table of survival, but for the regression models that are outside the scope. */
class OverlevingOrakelTest {

    private static final double DICHT = 1e-9;
    private static final List<String> ARMEN = List.of("low_caseload", "regular");
    private static final List<String> BUITEN = List.of("Cox_PH", "Fine-Gray");

    private final Map<String, KaplanMeier> krommen = new HashMap<>();
    private final Map<String, AalenJohansen> aandelen = new HashMap<>();
    private final Overgangen overgangen = Uitstroom.overgangen();

    @Test
    void elke_rij_klopt() {
        Map<String, Integer> gezien = new TreeMap<>();
        for (var rij : Orakel.rijen("survival_oracles.csv")) {
            String methode = veld(rij, "method");
            if (BUITEN.contains(methode)) {
                continue;
            }
            var wij = bereken(rij, methode);
            if (veld(rij, "value").isEmpty()) {
                assertThat(wij.bekend()).as(rij.toString()).isFalse();
            } else {
                Orakel.klopt(rij, wij, DICHT);
            }
            gezien.merge(methode, 1, Integer::sum);
        }
        assertThat(gezien.keySet())
                .containsExactlyInAnyOrder(
                        "Aalen-Johansen",
                        "Aalen-Johansen_state_occupancy",
                        "Gray_test",
                        "KM_quantile",
                        "Kaplan-Meier",
                        "RMST",
                        "RMST2",
                        "cuminc_cmprsk",
                        "logrank_G_rho",
                        "mean_time_in_state",
                        "reverse_KM_median_followup");
        assertThat(gezien.values().stream().mapToInt(n -> n).sum()).isEqualTo(2575);
    }

    private Getal bereken(Map<String, String> rij, String methode) {
        return switch (methode) {
            case "Kaplan-Meier" -> kromme(rij);
            case "KM_quantile" -> kwantiel(rij);
            case "RMST" -> deel(km(veld(rij, "group")).beperktGemiddelde(tau(rij), 0.95), veld(rij, "statistic"));
            case "RMST2" -> contrast(rij);
            case "logrank_G_rho" -> logrank(rij);
            case "Aalen-Johansen" -> aalen(rij);
            case "cuminc_cmprsk" -> cuminc(rij);
            case "Gray_test" -> gray(rij);
            case "reverse_KM_median_followup" ->
                KaplanMeier.van(Uitstroom.alle().omgekeerd())
                        .kwantiel(0.5, Schaal.LOG, 0.95)
                        .waarde();
            case "Aalen-Johansen_state_occupancy" -> {
                String wat = veld(rij, "statistic");
                var bezetting = Objects.requireNonNull(overgangen
                        .bezetting(getal(rij, "time"))
                        .get(wat.substring(wat.indexOf('[') + 1, wat.length() - 1)));
                yield wat.startsWith("P[")
                        ? bezetting.waarde()
                        : bezetting.standaardfout().orElseThrow();
            }
            case "mean_time_in_state" ->
                Objects.requireNonNull(overgangen.tijd(tau(rij)).get(veld(rij, "group")))
                        .waarde();
            default -> throw new IllegalArgumentException(rij.toString());
        };
    }

    private Getal kromme(Map<String, String> rij) {
        var km = veld(rij, "params").startsWith("delayed") ? km("ingang") : km(veld(rij, "group"));
        double tijd = getal(rij, "time");
        int i = 0;
        while (km.tijd(i) != tijd) {
            i++;
        }
        String wat = veld(rij, "statistic");
        return switch (wat) {
            case "n_risk" -> Getal.van(km.risico(i));
            case "n_event" -> Getal.van(km.gebeurd(i));
            case "n_censor" -> Getal.van(km.gecensureerd(i));
            case "S" -> Getal.van(km.overleving(i));
            case "nelson_aalen_H" -> Getal.van(km.hazard(i));
            case "SE_H" -> Getal.van(km.hazardfout(i));
            case "SE_greenwood" ->
                km.schatting(i, Schaal.LOG, 0.95).standaardfout().orElseThrow();
            default -> deel(km.schatting(i, schaal(rij), 0.95), wat);
        };
    }

    private Getal kwantiel(Map<String, String> rij) {
        String params = veld(rij, "params");
        var km = params.startsWith("delayed") ? km("ingang") : km(veld(rij, "group"));
        double p = Double.parseDouble(params.replaceAll(".*p=|%", "")) / 100;
        return deel(km.kwantiel(p, schaal(rij), 0.95), veld(rij, "statistic"));
    }

    private static Getal contrast(Map<String, String> rij) {
        String groep = veld(rij, "group");
        String wat = veld(rij, "statistic");
        if (groep.contains("(")) {
            var contrast = Contrast.beperktGemiddelde(
                    Uitstroom.groep("low_caseload"), Uitstroom.groep("regular"), tau(rij), 0.95);
            var schatting = Objects.requireNonNull(contrast.get(groep));
            return wat.equals("p") ? Objects.requireNonNull(schatting.overig().get("p")) : deel(schatting, wat);
        }
        var rmst = KaplanMeier.van(Uitstroom.groep(groep.equals("arm1") ? "low_caseload" : "regular"))
                .beperktGemiddelde(tau(rij), 0.95);
        var getal = deel(rmst, wat.startsWith("rmtl") ? om(wat) : wat);
        return wat.startsWith("rmtl") && !wat.endsWith("se") ? Getal.van(tau(rij) - getal.waarde()) : getal;
    }

    /** The lower limit of the time lost is the upper one of the time left. */
    private static String om(String wat) {
        return wat.contains("lower") ? "upper" : wat.contains("upper") ? "lower" : wat;
    }

    private static Getal logrank(Map<String, String> rij) {
        double rho = Double.parseDouble(veld(rij, "params").replaceAll(".*rho=", ""));
        var uitkomst = veld(rij, "params").startsWith("strata")
                ? Logrank.gestratificeerd(
                        List.of(
                                List.of(Uitstroom.laag(ARMEN.get(0), "16-22"), Uitstroom.laag(ARMEN.get(1), "16-22")),
                                List.of(Uitstroom.laag(ARMEN.get(0), "23-27"), Uitstroom.laag(ARMEN.get(1), "23-27"))),
                        rho)
                : Logrank.toets(ARMEN.stream().map(Uitstroom::groep).toList(), rho);
        int groep = ARMEN.indexOf(veld(rij, "group"));
        return switch (veld(rij, "statistic")) {
            case "observed" -> Getal.van(uitkomst.waargenomen().get(groep));
            case "expected" -> Getal.van(uitkomst.verwacht().get(groep));
            case "var_OminusE" -> Getal.van(uitkomst.variantie().get(groep));
            case "chisq" -> uitkomst.chiKwadraat();
            case "df" -> Getal.van(uitkomst.vrijheidsgraden());
            default -> uitkomst.p();
        };
    }

    private Getal aalen(Map<String, String> rij) {
        String wat = veld(rij, "statistic");
        int oorzaak = List.of("(s0)", "work", "school", "other")
                .indexOf(wat.substring(wat.indexOf('[') + 1, wat.length() - 1));
        var schatting = aj(veld(rij, "group")).schatting(oorzaak, getal(rij, "time"), 0.95);
        return wat.startsWith("P[") ? schatting.waarde() : deel(schatting, wat);
    }

    private Getal cuminc(Map<String, String> rij) {
        String[] groep = veld(rij, "group").split(" ", -1);
        var aj = aj(groep[0]);
        int oorzaak = Integer.parseInt(groep[1]);
        return veld(rij, "statistic").equals("CIF")
                ? aj.schatting(oorzaak, getal(rij, "time"), 0.95).waarde()
                : Getal.van(aj.variantieAalen(oorzaak, getal(rij, "time")));
    }

    private static Getal gray(Map<String, String> rij) {
        int oorzaak = Integer.parseInt(veld(rij, "group").replace("cause ", ""));
        var uitkomst = Gray.toets(ARMEN.stream().map(Uitstroom::groep).toList(), oorzaak, 0);
        return switch (veld(rij, "statistic")) {
            case "stat" -> uitkomst.chiKwadraat();
            case "df" -> Getal.van(uitkomst.vrijheidsgraden());
            default -> uitkomst.p();
        };
    }

    private static Getal deel(Schatting schatting, String wat) {
        if (wat.contains("lower")) {
            return schatting.interval().orElseThrow().onder();
        }
        if (wat.contains("upper")) {
            return schatting.interval().orElseThrow().boven();
        }
        boolean fout = wat.startsWith("se(") || wat.endsWith(" se") || wat.startsWith("SE[");
        return fout ? schatting.standaardfout().orElseThrow() : schatting.waarde();
    }

    private KaplanMeier km(String groep) {
        return krommen.computeIfAbsent(
                groep, g -> KaplanMeier.van(g.equals("ingang") ? Uitstroom.metIngang() : Uitstroom.groep(g)));
    }

    private AalenJohansen aj(String groep) {
        return aandelen.computeIfAbsent(groep, g -> AalenJohansen.van(Uitstroom.groep(g)));
    }

    private static Schaal schaal(Map<String, String> rij) {
        String naam = veld(rij, "params").replaceAll(".*conf.type=([a-z-]+).*", "$1");
        return Arrays.stream(Schaal.values())
                .filter(s -> s.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static double tau(Map<String, String> rij) {
        return Double.parseDouble(veld(rij, "params").replaceAll("tau=([0-9]+).*", "$1"));
    }

    private static double getal(Map<String, String> rij, String naam) {
        return Double.parseDouble(veld(rij, naam));
    }
}
