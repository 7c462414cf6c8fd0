package nl.routewijzer.werklijst;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.traject.Wisselingen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a change of consulent asks: somebody new for me until I had contact, a handover that is not done yet, and a third
 * consulent within a year. Lives here because it needs facts of two rooms: who was assigned, and who had contact.
 *
 * <p>Source: vervanging and overdracht, Handelingswijze P-wet (NHL Stenden, 2020), deel I §5 Verloop; "een vaste
 * begeleider", deel II §2.1.
 */
@Component
class ToewijsSignalen implements Signaalbron {

    static final String NIEUW_VOOR_MIJ = "NIEUW_VOOR_MIJ";
    static final String OVERDRACHT_OPEN = "OVERDRACHT_OPEN";
    static final String DERDE_CONSULENT = "DERDE_CONSULENT";

    private static final String SINDS = "sinds";
    private static final String LEZEN = "lezen";
    private static final String AANTAL = "aantal";

    private static final String KIES = """
            select w.id, w.traject, w.consulent, lower(w.periode) as vanaf, upper(w.periode) as tot, w.gemaakt_door,
                   t.id is not null as loopt, o.id is not null and o.gelezen_op is null as te_lezen,
                   (select max(p.op) from gesprek.zicht_contact_door p where p.traject = w.traject and p.door = w.consulent) as contact
              from traject.zicht_toewijzing w
              left join traject.zicht_traject t on t.id = w.traject
              left join traject.zicht_overdracht o on o.id = w.id
             where w.jongere = :jongere
             order by lower(w.periode)
            """;

    /**
     * One assignment.
     *
     * @param loopt whether its traject is open
     * @param zelf assigned by the consulent himself: then he knows
     * @param teLezen points of the handover wait to be read
     * @param contact when this consulent last reached him in this traject
     */
    record Feit(
            UUID traject,
            GebruikerId consulent,
            LocalDate vanaf,
            Optional<LocalDate> tot,
            boolean loopt,
            boolean zelf,
            boolean teLezen,
            Optional<Instant> contact) {

        boolean hadContact() {
            return contact.map(Tijd::dag).filter(dag -> !dag.isBefore(vanaf)).isPresent();
        }

        Wisselingen.Toewijzing alsToewijzing() {
            return new Wisselingen.Toewijzing(consulent, vanaf, tot);
        }
    }

    private final JdbcClient db;

    ToewijsSignalen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> soorten() {
        return List.of(NIEUW_VOOR_MIJ, OVERDRACHT_OPEN, DERDE_CONSULENT);
    }

    @Override
    @ZonderInkijk("facts for a derived row; shows nothing")
    public List<Signaal> signalen(JongereId jongere) {
        var feiten = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query(ToewijsSignalen::feit)
                .list();
        return signalen(jongere, feiten);
    }

    private static Feit feit(ResultSet rij, int nummer) throws SQLException {
        return new Feit(
                Rij.uuid(rij, "traject"),
                new GebruikerId(Rij.uuid(rij, "consulent")),
                Rij.dag(rij, "vanaf"),
                Rij.misschienDag(rij, "tot"),
                rij.getBoolean("loopt"),
                Rij.uuid(rij, "consulent").equals(Rij.uuid(rij, "gemaakt_door")),
                rij.getBoolean("te_lezen"),
                Rij.misschienMoment(rij, "contact"));
    }

    /** @param feiten of every traject of the jongere, by day of beginning */
    static List<Signaal> signalen(JongereId jongere, List<Feit> feiten) {
        var wisselingen =
                new Wisselingen(feiten.stream().map(Feit::alsToewijzing).toList());
        var eerder = new ArrayList<UUID>();
        var signalen = new ArrayList<Signaal>();
        for (var feit : feiten) {
            if (feit.loopt()) {
                var eerste = !eerder.contains(feit.traject());
                Stream.of(
                                eerste ? nieuwVoorMij(jongere, feit) : overdrachtOpen(jongere, feit),
                                derdeConsulent(jongere, feit, wisselingen))
                        .flatMap(Optional::stream)
                        .forEach(signalen::add);
            }
            eerder.add(feit.traject());
        }
        return signalen;
    }

    private static Optional<Signaal> nieuwVoorMij(JongereId jongere, Feit feit) {
        return feit.zelf() || feit.hadContact()
                ? Optional.empty()
                : Optional.of(new Signaal(
                        NIEUW_VOOR_MIJ,
                        jongere,
                        feit.vanaf(),
                        feit.tot(),
                        Map.of(SINDS, feit.vanaf().toString())));
    }

    private static Optional<Signaal> overdrachtOpen(JongereId jongere, Feit feit) {
        return feit.hadContact() && !feit.teLezen()
                ? Optional.empty()
                : Optional.of(new Signaal(
                        OVERDRACHT_OPEN,
                        jongere,
                        feit.vanaf(),
                        feit.tot(),
                        Map.of(SINDS, feit.vanaf().toString(), LEZEN, String.valueOf(feit.teLezen()))));
    }

    private static Optional<Signaal> derdeConsulent(JongereId jongere, Feit feit, Wisselingen wisselingen) {
        return wisselingen
                .zorgBij(feit.alsToewijzing())
                .map(periode -> new Signaal(
                        DERDE_CONSULENT,
                        jongere,
                        periode.vanaf(),
                        periode.tot(),
                        Map.of(AANTAL, String.valueOf(wisselingen.op(feit.vanaf())))));
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var pad = "/jongeren/" + signaal.jongere();
        var feiten = signaal.feiten();
        if (signaal.soort().equals(DERDE_CONSULENT)) {
            return new Zin(
                    t("signaal.derde", Integer.parseInt(feiten.getOrDefault(AANTAL, "0"))),
                    t("signaal.derde.reden"),
                    "wacht",
                    t("signaal.derde.actie"),
                    pad);
        }
        var sinds = LocalDate.parse(feiten.getOrDefault(SINDS, ""));
        if (Boolean.parseBoolean(feiten.get(LEZEN))) {
            return new Zin(
                    t("signaal.overdracht", sinds),
                    t("signaal.overdracht.lezen"),
                    "nu",
                    t("signaal.overdracht.lees"),
                    pad + "/overdracht/punten");
        }
        var nieuw = signaal.soort().equals(NIEUW_VOOR_MIJ);
        return new Zin(
                nieuw ? t("signaal.nieuw", sinds) : t("signaal.overdracht", sinds),
                nieuw ? t("signaal.nieuw.reden") : t("signaal.overdracht.reden"),
                "nu",
                t("signaal.kwamniet.actie"),
                pad + "/contact");
    }
}
