package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Contactbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.jongere.domain.Leeftijdsgrens;
import nl.routewijzer.jongere.domain.Leeftijdsgrens.Nadering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signals from what is known of the person: an age that comes near, and a day to look whether care is still needed. */
@Component
class JongereSignalen implements Signaalbron {

    static final String VERJAARDAG = "verjaardag";
    static final String ZELF = "VERHAAL_VAN_JONGERE";

    /** So long it is news that he changed something himself. A choice of this product. */
    private static final Period VERS = Period.ofWeeks(2);

    private static final String DAG = "dag";

    private static final String GRENS = "grens";
    private static final String VROEGST = "vroegst";
    private static final String LAATST = "laatst";
    private static final String KIJKEN = "kijken";

    private static final String FEITEN = """
            select j.id as jongere, j.geboortedatum, j.geboorte_precisie, v.vanaf, v.kijken_op,
                   (select max(w.op)
                      from (select op from jongere.gegeven where jongere = j.id and door = j.id and vervallen_op is null
                             union all
                            select op from jongere.betrokkene where jongere = j.id and door = j.id and vervallen_op is null) w) as zelf
              from jongere.jongere j
              left join jongere.voorzichtig v on v.jongere = j.id and v.bekeken_op is null and v.vervallen_op is null
             where j.id = :jongere
            """;

    private final JdbcClient db;
    private final Contactbron contacten;

    JongereSignalen(JdbcClient db, Contactbron contacten) {
        this.db = db;
        this.contacten = contacten;
    }

    @Override
    public List<String> soorten() {
        return List.of(VERJAARDAG, Voorzichtigheid.SIGNAAL, ZELF);
    }

    @Override
    @ZonderInkijk("signals, shown inside the gate of the work list")
    public List<Signaal> signalen(JongereId jongere) {
        return db
                .sql(FEITEN)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> {
                    var vanaf = Rij.misschienDag(rij, "vanaf");
                    var kijkenOp = Rij.misschienDag(rij, "kijken_op");
                    return Stream.of(
                                    Leeftijdsgrens.van(Rij.geboortedatum(rij)).map(grens -> verjaardag(jongere, grens)),
                                    kijkenOp.stream().map(dag -> voorzichtig(jongere, vanaf.orElse(dag), dag)),
                                    Rij.misschienMoment(rij, "zelf")
                                            .filter(moment -> !isGesprokenNa(moment, jongere))
                                            .stream()
                                            .map(moment -> zelf(jongere, Tijd.dag(moment))))
                            .flatMap(deel -> deel)
                            .toList();
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Who spoke with him since, could speak of it. */
    private boolean isGesprokenNa(Instant moment, JongereId jongere) {
        return contacten
                .laatst(jongere)
                .filter(laatst -> laatst.isAfter(moment))
                .isPresent();
    }

    static Signaal verjaardag(JongereId jongere, Nadering nadering) {
        return signaal(
                VERJAARDAG,
                jongere,
                nadering.periode(),
                Map.of(
                        GRENS, nadering.grens().name(),
                        VROEGST, nadering.vroegst().toString(),
                        LAATST, nadering.laatst().toString()));
    }

    static Signaal voorzichtig(JongereId jongere, LocalDate vanaf, LocalDate kijkenOp) {
        return signaal(
                Voorzichtigheid.SIGNAAL,
                jongere,
                Periode.vanaf(Voorzichtigheid.kijkVanaf(vanaf, kijkenOp)),
                Map.of(KIJKEN, kijkenOp.toString()));
    }

    static Signaal zelf(JongereId jongere, LocalDate dag) {
        return signaal(ZELF, jongere, new Periode(dag, Optional.of(dag.plus(VERS))), Map.of(DAG, dag.toString()));
    }

    private static Signaal signaal(String soort, JongereId jongere, Periode periode, Map<String, String> feiten) {
        return new Signaal(soort, jongere, periode.vanaf(), periode.tot(), feiten);
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        return switch (signaal.soort()) {
            case VERJAARDAG -> overLeeftijd(signaal);
            case ZELF -> overZelf(signaal, vandaag);
            default -> overVoorzichtig(signaal, vandaag);
        };
    }

    private static Zin overLeeftijd(Signaal signaal) {
        var grens = Leeftijdsgrens.valueOf(feit(signaal, GRENS).orElseThrow());
        var vroegst = LocalDate.parse(feit(signaal, VROEGST).orElseThrow());
        var laatst = LocalDate.parse(feit(signaal, LAATST).orElseThrow());
        var kop = vroegst.equals(laatst)
                ? t("signaal.verjaardag", grens.jaren(), Datums.metJaar(vroegst))
                : t("signaal.verjaardag.ongeveer", grens.jaren(), Datums.metJaar(vroegst));
        return new Zin(
                kop,
                t("signaal.verjaardag." + grens),
                "termijn",
                t("signaal.verjaardag.actie"),
                "/jongeren/" + signaal.jongere() + "/gegevens");
    }

    private static Zin overZelf(Signaal signaal, LocalDate vandaag) {
        var dag = LocalDate.parse(feit(signaal, DAG).orElseThrow());
        return new Zin(
                t("signaal.verhaalzelf"),
                t("signaal.verhaalzelf.reden", dag, Datums.ver(dag, vandaag)),
                "wacht",
                t("signaal.verhaalzelf.actie"),
                "/jongeren/" + signaal.jongere());
    }

    private static Zin overVoorzichtig(Signaal signaal, LocalDate vandaag) {
        var dag = LocalDate.parse(feit(signaal, KIJKEN).orElseThrow());
        return new Zin(
                t("signaal.voorzichtig", dag, Datums.ver(dag, vandaag)),
                t("signaal.voorzichtig.reden"),
                "zorg",
                t("signaal.voorzichtig.actie"),
                "/jongeren/" + signaal.jongere() + "/voorzichtig");
    }

    private static Optional<String> feit(Signaal signaal, String naam) {
        return Optional.ofNullable(signaal.feiten().get(naam));
    }
}
