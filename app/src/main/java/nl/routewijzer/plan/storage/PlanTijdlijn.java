package nl.routewijzer.plan.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Tijdlijnbron;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.gedeeld.Tijdlijnregel.Soort;
import nl.routewijzer.gedeeld.Tijdlijnregel.Wanneer;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the plans of a jongere belongs on his tijdlijn: made, goals set and how they went on, what both said of it. Not each tick. */
@Component
class PlanTijdlijn implements Tijdlijnbron {

    private static final String KIES = """
            select w.soort, w.op, w.ingang, coalesce(d.tekst, w.feiten ->> 'tekst', '') as tekst, coalesce(w.feiten ->> 'partij', '') as partij,
                   coalesce(w.feiten ->> 'antwoord', '') as antwoord, coalesce(w.feiten ->> 'gezet', w.feiten ->> 'welkom', '') as ja,
                   coalesce(w.feiten ->> 'waarom', w.feiten ->> 'toelichting', w.feiten ->> 'woorden', '') as woorden,
                   c.roepnaam, c.rol
              from plan.wijziging w
              left join plan.doel d on d.id = (w.feiten -> 'doel' ->> 'waarde')::uuid
              left join toegang.zicht_collega c on c.id = w.door and not w.jongere_zelf
             where w.jongere = :jongere and w.soort = any(:soorten)
            """;

    private static final String[] SOORTEN = {
        "PlanBegonnen",
        "DoelGesteld",
        "DoelBereikt",
        "DoelGestopt",
        "DoelGepauzeerd",
        "DoelHeropend",
        "InstemmingGegeven",
        "HandtekeningGezet",
        "HulpBeantwoord",
        "Geevalueerd"
    };

    private final JdbcClient db;
    private final Tijd tijd;

    PlanTijdlijn(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public List<Tijdlijnregel> tijdlijn(JongereId jongere) {
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("soorten", SOORTEN)
                .query((rij, nummer) -> regel(rij, "/jongeren/" + jongere + "/plan"))
                .list();
    }

    private Tijdlijnregel regel(ResultSet rij, String pad) throws SQLException {
        var soort = Rij.tekst(rij, "soort");
        var rol = Rij.misschienTekst(rij, "rol").orElse("");
        return new Tijdlijnregel(
                soort.startsWith("Doel") ? Soort.AFSPRAAK : Soort.BESLUIT,
                Wanneer.op(Rij.dag(rij, "ingang"), Rij.moment(rij, "op"), tijd.vandaag()),
                wat(soort, rij),
                soort.startsWith("Doel") || soort.equals("Geevalueerd")
                        ? Rij.tekst(rij, "tekst")
                        : Rij.tekst(rij, "woorden"),
                Rij.misschienTekst(rij, "roepnaam").map(naam -> new Tijdlijnregel.Door(naam, rol)),
                Optional.of(pad));
    }

    private static String wat(String soort, ResultSet rij) throws SQLException {
        return switch (soort) {
            case "InstemmingGegeven" ->
                t(
                        "plan.versie.InstemmingGegeven.consulent",
                        t("plan.partij." + Rij.tekst(rij, "partij")),
                        t("plan.antwoord." + Rij.tekst(rij, "antwoord")));
            case "HandtekeningGezet" ->
                t(
                        "plan.versie.HandtekeningGezet.consulent",
                        t("plan.partij." + Rij.tekst(rij, "partij")),
                        t("plan.handtekening." + Rij.tekst(rij, "ja")));
            case "HulpBeantwoord" -> t("plan.versie.HulpBeantwoord.consulent", t("plan.hulp." + Rij.tekst(rij, "ja")));
            default -> t("tijdlijn.plan." + soort);
        };
    }
}
