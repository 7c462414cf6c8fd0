package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the terms of a traject ask for. Until messages can be sent, whatever has to be told is a task for a person.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek (five working days), zoekperiode and
 * nazorg; deel II §5.3, nazorg (telling where to go, the message half a year later). The days ahead are a choice of this
 * product.
 */
@Component
class TrajectSignalen implements Signaalbron {

    static final String VERTEL = "VERTEL_AANVRAAG";
    static final String LOOPT_AF = "ZOEKPERIODE_LOOPT_AF";
    static final String VOORBIJ = "ZOEKPERIODE_VOORBIJ";
    static final String GEEN_UITKOMST = "ZOEKPERIODE_ZONDER_UITKOMST";
    static final String NAZORG_EINDIGT = "NAZORG_EINDIGT";
    static final String VERTEL_WAAR = "VERTEL_WAAR_TERECHT";
    static final String NABERICHT = "NABERICHT";
    static final String LANG_UITKERING = "LANG_UITKERING_ZONDER_ROUTE";

    /** How long before the end of the zoekperiode it shows. */
    private static final int WEEK = 1;

    /** The message half a year after nazorg: a wish, so only where the organisation asks for it. */
    private static final String NABERICHT_NA = "P-NAZORG-APP";

    /** In the report this bounds whom the research asked; as a term for a signal it is a choice of the organisation. */
    private static final String LANG = "P-UITKERINGSDUUR";

    private static final String UITKERING = """
            select lower(u.periode) as vanaf, upper(u.periode) as tot
              from (select unnest(range_agg(periode)) as periode
                      from jongere.zicht_uitkering where jongere = :jongere and ontvangt) u
             order by 1 desc limit 1
            """;

    private static final String DAG = "dag";
    private static final String TOT = "tot";

    /** At most one of the first four at a time: as long as he was not told, telling him is what there is to do. */
    private static final List<Function<Feiten, Optional<Signaal>>> SIGNALEN = List.of(
            TrajectSignalen::vertelAanvraag,
            TrajectSignalen::zoekperiodeLooptAf,
            TrajectSignalen::zoekperiodeVoorbij,
            TrajectSignalen::zonderUitkomst,
            TrajectSignalen::vertelWaarTerecht,
            TrajectSignalen::nazorgEindigt,
            TrajectSignalen::nabericht,
            TrajectSignalen::langUitkeringZonderRoute);

    /**
     * @param naberichtNa how many months after nazorg a message goes out; empty where the organisation has none
     * @param uitkering the last unbroken stretch on benefit
     * @param lang on benefit without a route for longer than this is long
     */
    record Feiten(Trajectstand stand, Optional<Period> naberichtNa, Optional<Periode> uitkering, Period lang) {

        Optional<Zoekperiode> zoekperiode() {
            return stand.openZoekperiode();
        }

        Optional<Nazorg> lopendeNazorg() {
            return stand.nazorg().filter(nazorg -> stand.geslotenOp().isEmpty());
        }
    }

    private final Feitopslag opslag;
    private final JdbcClient db;
    private final Methodes methodes;

    TrajectSignalen(Feitopslag opslag, JdbcClient db, Methodes methodes) {
        this.opslag = opslag;
        this.db = db;
        this.methodes = methodes;
    }

    @Override
    public List<String> soorten() {
        return List.of(
                VERTEL, LOOPT_AF, VOORBIJ, GEEN_UITKOMST, NAZORG_EINDIGT, VERTEL_WAAR, NABERICHT, LANG_UITKERING);
    }

    @Override
    public boolean naAfloop() {
        return true;
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return opslag.stand(jongere).stream()
                .map(this::feiten)
                .flatMap(feiten -> signalen(feiten).stream())
                .toList();
    }

    static List<Signaal> signalen(Feiten feiten) {
        return SIGNALEN.stream()
                .flatMap(signaal -> signaal.apply(feiten).stream())
                .toList();
    }

    @ZonderInkijk("facts for a derived row; shows nothing")
    private Feiten feiten(Trajectstand stand) {
        var uitkering = db.sql(UITKERING)
                .param("jongere", stand.jongere().waarde())
                .query((rij, nummer) -> new Periode(Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "tot")))
                .optional();
        var lang = methodes.onder(stand.methodeversie()).parameter(LANG).termijn();
        return new Feiten(stand, naberichtNa(stand), uitkering, lang);
    }

    private Optional<Period> naberichtNa(Trajectstand stand) {
        var geldend = methodes.onder(stand.methodeversie()).geldend(NABERICHT_NA);
        return geldend.van().map(variant -> geldend.parameter().termijn());
    }

    private static Optional<Signaal> vertelAanvraag(Feiten f) {
        return f.zoekperiode()
                .filter(periode -> !periode.isVerteld())
                .map(periode ->
                        signaal(f, VERTEL, periode, eenWeekVoor(periode), Optional.of(naDeLaatsteDag(periode))));
    }

    private static Optional<Signaal> zoekperiodeLooptAf(Feiten f) {
        return f.zoekperiode()
                .filter(periode -> periode.isVerteld() && eenWeekVoor(periode).isBefore(periode.aanvraagVanaf()))
                .map(periode ->
                        signaal(f, LOOPT_AF, periode, eenWeekVoor(periode), Optional.of(periode.aanvraagVanaf())));
    }

    private static Optional<Signaal> zoekperiodeVoorbij(Feiten f) {
        return f.zoekperiode()
                .filter(Zoekperiode::isVerteld)
                .map(periode ->
                        signaal(f, VOORBIJ, periode, periode.aanvraagVanaf(), Optional.of(naDeLaatsteDag(periode))));
    }

    private static Optional<Signaal> zonderUitkomst(Feiten f) {
        return f.zoekperiode()
                .map(periode -> signaal(f, GEEN_UITKOMST, periode, naDeLaatsteDag(periode), Optional.empty()));
    }

    /**
     * Long on benefit and still no route: a reason to choose one together. Not while the zoekperiode runs, for then the choice is
     * on its way, and not after uitstroom.
     *
     * <p>Source: the choice of a route, Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 2e gesprek. What is long
     * is a choice of the organisation (parameter P-UITKERINGSDUUR): the report uses that number only to say whom it asked.
     */
    private static Optional<Signaal> langUitkeringZonderRoute(Feiten f) {
        var stand = f.stand();
        if (stand.geslotenOp().isPresent()
                || stand.nazorg().isPresent()
                || stand.route().isPresent()) {
            return Optional.empty();
        }
        var nietVoor = stand.openZoekperiode().map(Zoekperiode::aanvraagVanaf).orElse(stand.melding());
        return f.uitkering().flatMap(uitkering -> {
            var lang = uitkering.vanaf().plus(f.lang());
            var vanaf = lang.isBefore(nietVoor) ? nietVoor : lang;
            return uitkering.tot().filter(tot -> !tot.isAfter(vanaf)).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Signaal(
                            LANG_UITKERING,
                            stand.jongere(),
                            vanaf,
                            uitkering.tot(),
                            Map.of(DAG, uitkering.vanaf().toString())));
        });
    }

    private static Optional<Signaal> vertelWaarTerecht(Feiten f) {
        return f.lopendeNazorg()
                .filter(nazorg -> !nazorg.weetWaarTerecht())
                .flatMap(nazorg -> nazorgsignaal(f, VERTEL_WAAR, nazorg));
    }

    private static Optional<Signaal> nazorgEindigt(Feiten f) {
        return f.lopendeNazorg().flatMap(nazorg -> nazorgsignaal(f, NAZORG_EINDIGT, nazorg));
    }

    /** Once, half a year after a nazorg that was rounded off. */
    private static Optional<Signaal> nabericht(Feiten f) {
        var verstuurd = f.stand().feiten().stream().anyMatch(feit -> feit.soort() == Feitsoort.NABERICHT);
        return f.naberichtNa()
                .filter(na -> !verstuurd && f.stand().nazorg().isPresent())
                .flatMap(na -> f.stand().geslotenOp().map(dag -> dag.plus(na)))
                .map(dag -> new Signaal(
                        NABERICHT, f.stand().jongere(), dag, Optional.empty(), Map.of(DAG, dag.toString())));
    }

    private static Optional<Signaal> nazorgsignaal(Feiten f, String soort, Nazorg nazorg) {
        var vanaf = nazorg.tot().minus(Nazorg.AANLOOP);
        return Optional.of(new Signaal(
                soort,
                f.stand().jongere(),
                vanaf,
                Optional.empty(),
                Map.of(DAG, nazorg.tot().toString())));
    }

    private static Signaal signaal(
            Feiten f, String soort, Zoekperiode periode, LocalDate vanaf, Optional<LocalDate> tot) {
        return new Signaal(
                soort,
                f.stand().jongere(),
                vanaf,
                tot,
                Map.of(
                        DAG, periode.aanvraagVanaf().toString(),
                        TOT, periode.aanvraagTot().toString()));
    }

    /** Never before it began. */
    private static LocalDate eenWeekVoor(Zoekperiode periode) {
        var dag = periode.aanvraagVanaf().minusWeeks(WEEK);
        return dag.isBefore(periode.melding()) ? periode.melding() : dag;
    }

    private static LocalDate naDeLaatsteDag(Zoekperiode periode) {
        return periode.aanvraagTot().plusDays(1);
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var dag = LocalDate.parse(signaal.feiten().getOrDefault(DAG, vandaag.toString()));
        var tot = LocalDate.parse(signaal.feiten().getOrDefault(TOT, vandaag.toString()));
        var pad = "/jongeren/" + signaal.jongere();
        return switch (signaal.soort()) {
            case VERTEL -> zin("signaal.vertel", "termijn", pad + "/vastleggen/verteld", dag, tot, vandaag);
            case LOOPT_AF -> zin("signaal.looptaf", "termijn", pad + "/route", dag.minusDays(1), tot, vandaag);
            case VOORBIJ -> zin("signaal.voorbij", "nu", pad + "/vastleggen/aanvraag", tot, tot, vandaag);
            case GEEN_UITKOMST ->
                zin("signaal.zonderuitkomst", "wacht", pad + "/vastleggen/aanvraag", tot, tot, vandaag);
            case VERTEL_WAAR ->
                zin("signaal.vertelwaar", "termijn", pad + "/vastleggen/waarterecht", dag, dag, vandaag);
            case LANG_UITKERING ->
                new Zin(
                        t("signaal.languitkering", Datums.metJaar(dag)),
                        t("signaal.languitkering.reden"),
                        "wacht",
                        t("signaal.languitkering.actie"),
                        pad + "/besluiten/B-04");
            case NABERICHT -> zin("signaal.nabericht", "termijn", pad + "/vastleggen/nabericht", dag, dag, vandaag);
            default ->
                zin(
                        dag.isAfter(vandaag) ? "signaal.nazorgeindigt" : "signaal.nazorgvoorbij",
                        "termijn",
                        pad + "/vastleggen/nazorg",
                        dag,
                        dag,
                        vandaag);
        };
    }

    /** The three texts of a signal: {0} the day, {1} how far off it is, {2} the last day. */
    private static Zin zin(String sleutel, String teken, String pad, LocalDate dag, LocalDate tot, LocalDate vandaag) {
        var woorden = new Object[] {dag, Datums.ver(dag, vandaag), tot};
        return new Zin(t(sleutel + ".kop", woorden), t(sleutel + ".reden", woorden), teken, t(sleutel + ".actie"), pad);
    }
}
