package nl.routewijzer.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ZorgsignaalGewijzigd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ZorgsignaalGewijzigd.Verloop;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectView;
import nl.routewijzer.traject.Trajecten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: a worry about a jongere is written down, taken back, closed by a person with what was done, or opened again. */
@Component
@Transactional
@ZonderInkijk("facts for decisions; shows nothing")
public class Zorgsignalen {

    /** Longest line about the worry, and longest answer, in characters. */
    public static final int REGEL = 200;

    public static final int GEDAAN = 500;

    private static final int OUDST_IN_JAREN = 1;

    private static final String VOEG_TOE = """
            insert into gesprek.zorgsignaal (id, jongere, traject, van, dag, regel, gemaakt_op, gemaakt_door)
            values (:id, :jongere, :traject, :van, :dag, :regel, :nu, :ik)
            on conflict (organisatie, id) do nothing
            """;

    private static final String DEZELFDE = """
            select count(*) from gesprek.zorgsignaal
             where id = :id and jongere = :jongere and van = :van and dag = :dag and regel = :regel and gemaakt_door = :ik
               and vervallen_op is null
            """;

    private static final String WELKE = " where id = :id and jongere = :jongere and vervallen_op is null and ";
    private static final String VIND =
            "select id, jongere, van, dag, regel, coalesce(gedaan, '') as gedaan, gesloten_op from gesprek.zorgsignaal"
                    + WELKE + "true";
    private static final String NEEM_TERUG = "update gesprek.zorgsignaal set vervallen_op = :nu" + WELKE
            + "gemaakt_door = :ik and gemaakt_op >= :sinds and gesloten_op is null";
    private static final String SLUIT =
            "update gesprek.zorgsignaal set gedaan = :gedaan, gesloten_op = :nu, gesloten_door = :ik" + WELKE
                    + "gesloten_op is null";
    private static final String HEROPEN = """
            update gesprek.zorgsignaal set gesloten_op = null, gesloten_door = null, heropend_op = :nu, heropend_door = :ik
            """ + WELKE + "gesloten_op >= :sinds";

    private final JdbcClient db;
    private final Trajecten trajecten;
    private final Jongeren jongeren;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Zorgsignalen(
            JdbcClient db,
            Trajecten trajecten,
            Jongeren jongeren,
            Inkijk inkijk,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.db = db;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Writes a worry down, in the open traject of the jongere.
     *
     * @return false when this id was used for another one, or for one that was taken back: nothing is kept then
     * @throws NietGevonden when the jongere has no open traject within reach
     * @throws IllegalArgumentException for a day that is not {@link #kanDag}
     */
    public boolean meld(Zorgsignaal zorg, Zicht zicht) {
        var traject = vereisTraject(zorg.jongere(), zicht);
        if (!kanDag(zorg.dag(), tijd.vandaag())) {
            throw new IllegalArgumentException("die dag kan niet: " + zorg.dag());
        }
        var nu = tijd.nu();
        var nieuw = met(zorg, db.sql(VOEG_TOE), zicht)
                .param("traject", traject.id().waarde())
                .param("nu", Rij.alsParameter(nu))
                .update();
        if (nieuw == 0) {
            return met(zorg, db.sql(DEZELFDE), zicht).query(Integer.class).single() == 1;
        }
        meldGebeurtenis(zorg.id(), zorg.jongere(), Verloop.GEMELD, nu, zicht);
        return true;
    }

    /**
     * The open traject of the jongere.
     *
     * @throws NietGevonden when the jongere has none within reach
     */
    public TrajectView vereisTraject(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return trajecten.bekijk(jongere, zicht);
    }

    /** @throws NietGevonden when there is no such worry within reach */
    public ZorgsignaalView bekijk(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> db.sql(VIND)
                                .param("id", id)
                                .param("jongere", jongere.waarde())
                                .query(Zorgsignalen::view)
                                .optional())
                .orElseThrow(() -> new NietGevonden("zorgsignaal"));
    }

    private static ZorgsignaalView view(ResultSet rij, int nummer) throws SQLException {
        return new ZorgsignaalView(
                new Zorgsignaal(
                        Rij.uuid(rij, "id"),
                        Rij.jongere(rij),
                        Zorgsignaal.Van.valueOf(Rij.tekst(rij, "van")),
                        Rij.dag(rij, "dag"),
                        Rij.tekst(rij, "regel")),
                Rij.tekst(rij, "gedaan"),
                Rij.misschienMoment(rij, "gesloten_op"));
    }

    /** Today or in the past year. */
    public static boolean kanDag(LocalDate dag, LocalDate vandaag) {
        return !dag.isAfter(vandaag) && !dag.isBefore(vandaag.minusYears(OUDST_IN_JAREN));
    }

    /** Takes back what one wrote down oneself, within {@link Gesprekken#BEDENKTIJD}; afterwards nothing happens. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        return wijzig(db.sql(NEEM_TERUG).param("sinds", sinds()), id, jongere, Verloop.VERVALLEN, zicht);
    }

    /**
     * A person closes it.
     *
     * @param gedaan what was done, 1 to {@value #GEDAAN} characters
     * @return false when it was closed already: the first answer counts
     */
    public boolean sluit(UUID id, JongereId jongere, String gedaan, Zicht zicht) {
        return wijzig(db.sql(SLUIT).param("gedaan", gedaan), id, jongere, Verloop.GESLOTEN, zicht);
    }

    /** Undoes closing, within {@link Gesprekken#BEDENKTIJD}; what was written about it stays in the form. */
    public boolean heropen(UUID id, JongereId jongere, Zicht zicht) {
        return wijzig(db.sql(HEROPEN).param("sinds", sinds()), id, jongere, Verloop.HEROPEND, zicht);
    }

    private OffsetDateTime sinds() {
        return Rij.alsParameter(tijd.nu().minus(Gesprekken.BEDENKTIJD));
    }

    private boolean wijzig(JdbcClient.StatementSpec sql, UUID id, JongereId jongere, Verloop verloop, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        var gedaan = sql.param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("nu", Rij.alsParameter(nu))
                        .param("ik", zicht.gebruiker().waarde())
                        .update()
                == 1;
        if (gedaan) {
            meldGebeurtenis(id, jongere, verloop, nu, zicht);
        }
        return gedaan;
    }

    private void meldGebeurtenis(UUID id, JongereId jongere, Verloop verloop, Instant nu, Zicht zicht) {
        var stempel = new Stempel(
                zicht.organisatie(),
                Stempel.idVan(id, "zorgsignaal " + verloop + " " + nu),
                nu,
                Tijd.dag(nu),
                zicht.gebruiker());
        uitgever.publishEvent(new ZorgsignaalGewijzigd(stempel, jongere, verloop));
    }

    private static JdbcClient.StatementSpec met(Zorgsignaal zorg, JdbcClient.StatementSpec sql, Zicht zicht) {
        return sql.param("id", zorg.id())
                .param("jongere", zorg.jongere().waarde())
                .param("van", zorg.van().name())
                .param("dag", zorg.dag())
                .param("regel", zorg.regel())
                .param("ik", zicht.gebruiker().waarde());
    }
}
