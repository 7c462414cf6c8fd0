package nl.routewijzer.statistiek.opdracht;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.overleving.AalenJohansen;
import nl.routewijzer.statistiek.overleving.Contrast;
import nl.routewijzer.statistiek.overleving.Duren;
import nl.routewijzer.statistiek.overleving.Gray;
import nl.routewijzer.statistiek.overleving.KaplanMeier;
import nl.routewijzer.statistiek.overleving.KaplanMeier.Schaal;
import nl.routewijzer.statistiek.overleving.Logrank;

/** Survival and competing causes of a file of spells, for all and by group. */
final class Overleving {

    private static final double NIVEAU = 0.95;
    private static final List<Integer> TIJDEN = List.of(4, 13, 26, 39, 52);
    private static final List<Integer> HORIZONTEN = List.of(26, 52);
    private static final List<Integer> KWARTEN = List.of(25, 50, 75);
    private static final Schaal[] SCHALEN = {Schaal.GEWOON, Schaal.LOG, Schaal.LOGLOG};

    private final Uitvoer uit = new Uitvoer("dataset", "method", "params", "group", "time", "statistic", "value");
    private final List<String> let;
    private final Overlevingsbestand bestand;
    private String dataset;

    private Overleving(Overlevingsbestand bestand, String dataset, List<String> let) {
        this.bestand = bestand;
        this.dataset = dataset;
        this.let = let;
    }

    static Uitvoer voer(Opties opties, List<String> let) {
        var bestand = Overlevingsbestand.lees(opties);
        String naam = String.valueOf(opties.pad("in").getFileName()).replaceAll("(_data)?\\.[^.]*$", "");
        var overleving = new Overleving(bestand, naam, let);
        overleving.alles(opties);
        return overleving.uit;
    }

    private void alles(Opties opties) {
        var alle = bestand.alle();
        var groepen = bestand.groepen();
        groepen.forEach(g -> km(bestand.groep(alle, g), "", g));
        km(alle, "", "all");
        bestand.metIngang().ifPresent(laat -> {
            String params = "delayed_entry=" + opties.verplicht("ingang") + ";";
            groepen.forEach(g -> km(bestand.groep(laat, g), params, g));
            km(laat, params, "all");
        });
        aalen(alle, "all");
        zet(
                "reverse_KM_median_followup",
                "conf.type=log",
                "all",
                "",
                "median",
                KaplanMeier.van(alle.omgekeerd())
                        .kwantiel(0.5, Schaal.LOG, NIVEAU)
                        .waarde());
        if (groepen.size() > 1) {
            vergelijk(groepen.stream().map(g -> bestand.groep(alle, g)).toList(), groepen);
            String naam = dataset;
            dataset = naam + "_by_" + opties.verplicht("groep");
            groepen.forEach(g -> aalen(bestand.groep(alle, g), g));
            gray(groepen.stream().map(g -> bestand.groep(alle, g)).toList());
            dataset = naam;
        }
    }

    private void km(Duren duren, String voor, String groep) {
        var km = KaplanMeier.van(duren);
        for (int i = 0; i < km.momenten(); i++) {
            String tijd = Uitvoer.tekst(km.tijd(i));
            zet("Kaplan-Meier", voor, groep, tijd, "n_risk", Getal.van(km.risico(i)));
            zet("Kaplan-Meier", voor, groep, tijd, "n_event", Getal.van(km.gebeurd(i)));
            zet("Kaplan-Meier", voor, groep, tijd, "n_censor", Getal.van(km.gecensureerd(i)));
            zet("Kaplan-Meier", voor, groep, tijd, "S", Getal.van(km.overleving(i)));
            var s = km.schatting(i, Schaal.LOG, NIVEAU);
            zet(
                    "Kaplan-Meier",
                    voor,
                    groep,
                    tijd,
                    "SE_greenwood",
                    s.standaardfout().orElseThrow());
            zet("Kaplan-Meier", voor, groep, tijd, "nelson_aalen_H", Getal.van(km.hazard(i)));
            zet("Kaplan-Meier", voor, groep, tijd, "SE_H", Getal.van(km.hazardfout(i)));
        }
        for (var schaal : SCHALEN) {
            String params = voor + "conf.type=" + schaal.naam();
            for (int i = 0; i < km.momenten(); i++) {
                var grenzen = km.schatting(i, schaal, NIVEAU).interval().orElseThrow();
                String tijd = Uitvoer.tekst(km.tijd(i));
                zet("Kaplan-Meier", params + ";level=0.95", groep, tijd, "CI_lower", grenzen.onder());
                zet("Kaplan-Meier", params + ";level=0.95", groep, tijd, "CI_upper", grenzen.boven());
            }
            for (int p : KWARTEN) {
                var kwantiel = km.kwantiel(p / 100.0, schaal, NIVEAU);
                String bij = params + ";p=" + p + "%";
                zet("KM_quantile", bij, groep, "", "quantile", kwantiel.waarde());
                grenzen(
                        "KM_quantile",
                        bij,
                        groep,
                        "",
                        "lower",
                        "upper",
                        kwantiel.interval().orElseThrow());
            }
        }
        gemiddelde(km, voor, groep);
    }

    private void gemiddelde(KaplanMeier km, String voor, String groep) {
        for (int tot : HORIZONTEN) {
            var rmst = km.beperktGemiddelde(tot, NIVEAU);
            zet("RMST", voor + "tau=" + tot, groep, "", "rmean", rmst.waarde());
            zet(
                    "RMST",
                    voor + "tau=" + tot,
                    groep,
                    "",
                    "se(rmean)",
                    rmst.standaardfout().orElseThrow());
            rmst.waarschuwingen().forEach(zin -> let.add(groep + ", RMST tot " + tot + ": " + zin));
        }
    }

    private void vergelijk(List<Duren> groepen, List<String> namen) {
        for (int rho : List.of(0, 1)) {
            var toets = Logrank.toets(groepen, rho);
            String params = "rho=" + rho;
            for (int g = 0; g < namen.size(); g++) {
                zet(
                        "logrank_G_rho",
                        params,
                        namen.get(g),
                        "",
                        "observed",
                        Getal.van(toets.waargenomen().get(g)));
                zet(
                        "logrank_G_rho",
                        params,
                        namen.get(g),
                        "",
                        "expected",
                        Getal.van(toets.verwacht().get(g)));
                zet(
                        "logrank_G_rho",
                        params,
                        namen.get(g),
                        "",
                        "var_OminusE",
                        Getal.van(toets.variantie().get(g)));
            }
            zet("logrank_G_rho", params, "test", "", "chisq", toets.chiKwadraat());
            zet("logrank_G_rho", params, "test", "", "df", Getal.van(toets.vrijheidsgraden()));
            zet("logrank_G_rho", params, "test", "", "p", toets.p());
        }
        if (groepen.size() == 2) {
            HORIZONTEN.forEach(tot -> contrast(groepen, namen, tot));
        }
    }

    private void contrast(List<Duren> groepen, List<String> namen, int tot) {
        String params = "tau=" + tot + ";arm1=" + namen.get(0);
        for (int arm : List.of(1, 0)) {
            var rmst = KaplanMeier.van(groepen.get(1 - arm)).beperktGemiddelde(tot, NIVEAU);
            var grenzen = rmst.interval().orElseThrow();
            String groep = "arm" + arm;
            Getal fout = rmst.standaardfout().orElseThrow();
            zet("RMST2", params, groep, "", "rmst Est.", rmst.waarde());
            zet("RMST2", params, groep, "", "rmst se", fout);
            grenzen("RMST2", params, groep, "", "rmst lower .95", "rmst upper .95", grenzen);
            zet(
                    "RMST2",
                    params,
                    groep,
                    "",
                    "rmtl Est.",
                    Getal.van(tot - rmst.waarde().waarde()));
            zet("RMST2", params, groep, "", "rmtl se", fout);
            zet(
                    "RMST2",
                    params,
                    groep,
                    "",
                    "rmtl lower .95",
                    Getal.van(tot - grenzen.boven().waarde()));
            zet(
                    "RMST2",
                    params,
                    groep,
                    "",
                    "rmtl upper .95",
                    Getal.van(tot - grenzen.onder().waarde()));
        }
        Contrast.beperktGemiddelde(groepen.get(0), groepen.get(1), tot, NIVEAU).forEach((naam, s) -> {
            zet("RMST2", params, naam, "", "Est.", s.waarde());
            grenzen(
                    "RMST2",
                    params,
                    naam,
                    "",
                    "lower .95",
                    "upper .95",
                    s.interval().orElseThrow());
            zet(
                    "RMST2",
                    params,
                    naam,
                    "",
                    "p",
                    Objects.requireNonNull(s.overig().get("p")));
        });
    }

    private void aalen(Duren duren, String groep) {
        var aj = AalenJohansen.van(duren);
        var namen = bestand.oorzaken();
        for (int tijd : TIJDEN) {
            String t = Integer.toString(tijd);
            for (int k = 0; k <= aj.oorzaken(); k++) {
                String naam = "[" + (k == 0 ? "(s0)" : namen.get(k - 1)) + "]";
                var s = aj.schatting(k, tijd, NIVEAU);
                zet("Aalen-Johansen", "survfit multistate;default conf.type=log", groep, t, "P" + naam, s.waarde());
                zet(
                        "Aalen-Johansen",
                        "survfit multistate;infinitesimal-jackknife/AJ SE",
                        groep,
                        t,
                        "SE" + naam,
                        s.standaardfout().orElseThrow());
                grenzen(
                        "Aalen-Johansen",
                        "survfit multistate;conf.type=log",
                        groep,
                        t,
                        "lower" + naam,
                        "upper" + naam,
                        s.interval().orElseThrow());
                if (k > 0) {
                    zet("cuminc_cmprsk", "Aalen variance", groep + " " + k, t, "CIF", s.waarde());
                    Getal variantie = Getal.van(aj.variantieAalen(k, tijd));
                    zet("cuminc_cmprsk", "Aalen variance", groep + " " + k, t, "var", variantie);
                }
            }
        }
    }

    private void gray(List<Duren> groepen) {
        for (int k = 1; k <= bestand.oorzaken().size(); k++) {
            var toets = Gray.toets(groepen, k, 0);
            String groep = String.format(Locale.ROOT, "cause %d", k);
            zet("Gray_test", "rho=0", groep, "", "stat", toets.chiKwadraat());
            zet("Gray_test", "rho=0", groep, "", "pv", toets.p());
            zet("Gray_test", "rho=0", groep, "", "df", Getal.van(toets.vrijheidsgraden()));
        }
    }

    private void grenzen(
            String methode, String params, String groep, String tijd, String laag, String hoog, Interval grenzen) {
        zet(methode, params, groep, tijd, laag, grenzen.onder());
        zet(methode, params, groep, tijd, hoog, grenzen.boven());
    }

    private void zet(String methode, String params, String groep, String tijd, String wat, Getal getal) {
        if (!getal.bekend()) {
            let.add(String.join(", ", groep, methode, params, tijd, wat) + ": " + getal.waarom() + ".");
        }
        uit.rij(dataset, methode, params, groep, tijd, wat, Uitvoer.tekst(getal));
    }
}
