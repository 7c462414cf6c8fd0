package nl.routewijzer.plan.domain;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron.Zin;
import nl.routewijzer.gedeeld.web.Datums;

/** The signals of a plan in words: what to ask, why, and one thing to do. */
public final class Plansignaalzinnen {

    private static final String NU = "nu";
    private static final String TERMIJN = "termijn";
    private static final String WACHT = "wacht";

    public static Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var feiten = signaal.feiten();
        var pagina = "/jongeren/" + signaal.jongere() + "/plan";
        return switch (signaal.soort()) {
            case Plansignalen.EVALUATIE -> evaluatie(feiten, pagina, vandaag);
            case Plansignalen.STAP -> stap(feiten, pagina, vandaag);
            case Plansignalen.STIL -> stil(feiten, pagina);
            case Plansignalen.NIET_EENS -> nietEens(feiten, pagina, vandaag);
            case Plansignalen.ZELF -> zelf(feiten, pagina, vandaag);
            default -> pauze(feiten, pagina, vandaag);
        };
    }

    private static Zin evaluatie(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dag = dag(feiten, Plansignalen.DAG);
        return new Zin(
                t("signaal.planevaluatie", dag, Datums.ver(dag, vandaag)),
                t("signaal.planevaluatie.reden", Datums.metJaar(dag(feiten, Plansignalen.BEGONNEN))),
                TERMIJN,
                t("signaal.planevaluatie.actie"),
                pagina + "/evaluatie");
    }

    /** Those of the consulent press more: he promised them. */
    private static Zin stap(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dagen = voorbij(feiten.getOrDefault(Plansignalen.DAGEN, ""), vandaag);
        var eigen = dagen(feiten.getOrDefault(Plansignalen.EIGEN, "")).stream()
                .filter(vandaag::isAfter)
                .count();
        var reden = eigen == 0
                ? t("signaal.stap.reden", dagen.size(), dagen.getFirst())
                : t("signaal.stap.eigen", eigen, dagen.getFirst());
        return new Zin(
                t("signaal.stap", dagen.size()), reden, eigen == 0 ? WACHT : NU, t("signaal.plan.actie"), pagina);
    }

    private static Zin nietEens(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dag = dag(feiten, Plansignalen.DAG);
        return new Zin(
                t("signaal.plannieteens"),
                t("signaal.plannieteens.reden", dag, Datums.ver(dag, vandaag)),
                NU,
                t("signaal.plan.actie"),
                pagina);
    }

    private static Zin zelf(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dag = dag(feiten, Plansignalen.DAG);
        return new Zin(
                t("signaal.planzelf"),
                t("signaal.planzelf.reden", dag, Datums.ver(dag, vandaag)),
                WACHT,
                t("signaal.plan.actie"),
                pagina);
    }

    private static Zin stil(Map<String, String> feiten, String pagina) {
        return new Zin(
                t("signaal.planstil"),
                t("signaal.planstil.reden", dag(feiten, Plansignalen.DAG)),
                WACHT,
                t("signaal.plan.actie"),
                pagina);
    }

    private static Zin pauze(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dagen = dagen(feiten.getOrDefault(Plansignalen.DAGEN, ""));
        var voorbij = dagen.stream().filter(dag -> !dag.isAfter(vandaag)).toList();
        var eerste = dagen.getFirst();
        return new Zin(
                t("signaal.pauze", Math.max(1, voorbij.size())),
                t("signaal.pauze.reden", eerste, Datums.ver(eerste, vandaag)),
                WACHT,
                t("signaal.plan.actie"),
                pagina);
    }

    /** The days that are over; of a signal that is still to come, the first one. */
    private static List<LocalDate> voorbij(String tekst, LocalDate vandaag) {
        var dagen = dagen(tekst);
        var voorbij = dagen.stream().filter(vandaag::isAfter).toList();
        return voorbij.isEmpty() ? List.of(dagen.getFirst()) : voorbij;
    }

    private static List<LocalDate> dagen(String tekst) {
        return Arrays.stream(tekst.split(" ", -1))
                .filter(dag -> !dag.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    private static LocalDate dag(Map<String, String> feiten, String naam) {
        return LocalDate.parse(feiten.getOrDefault(naam, ""));
    }

    private Plansignaalzinnen() {}
}
