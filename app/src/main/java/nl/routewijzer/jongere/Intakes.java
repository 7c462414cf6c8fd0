package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis.Onderdeel;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The intake: asked once, told once, so that nobody asks again. One core for everybody, and what the organisation asks
 * besides by its overlay. What is being typed is a draft, for its author only.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, vooraf and 1e gesprek (own question, urgent
 * problems first, uniform intake form, school- en arbeidsverleden); deel II §2.1.3 (a broad intake along every life area).
 */
@Component
@Transactional
public class Intakes {

    public static final String FORMULIER = "intake";

    /**
     * What the page needs.
     *
     * @param eerder all that was told, newest first
     * @param gegevens what is known beside it: school and work, the estimate
     * @param concept what the reader typed and did not finish
     */
    public record Blad(
            JongereView wie, List<Intake> eerder, Gegevens.Blad gegevens, Optional<Concepten.Concept> concept)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }
    }

    /** School and work so far, as they were filled in beside it. */
    public record Loopbaan(String school, String werk) {}

    private static final String KIES = """
            select i.id, i.jongere, i.methodeversie, i.hulpvraag, i.eerst, i.leefgebieden, i.eigen, i.op, w.naam as door
              from jongere.intake i
              join toegang.zicht_collega w on w.id = i.door
             where i.jongere = :jongere and i.vervallen_op is null
             order by i.nummer desc
            """;

    private static final String VOEG_TOE = """
            insert into jongere.intake (id, jongere, methodeversie, hulpvraag, eerst, leefgebieden, eigen, op, door)
            values (:id, :jongere, :versie, :hulpvraag, :eerst, :leefgebieden::jsonb, :eigen::jsonb, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Gegevens gegevens;
    private final Concepten concepten;
    private final Zegel zegel;
    private final Wijzigingen wijzigingen;

    Intakes(
            JdbcClient db,
            Jongeren jongeren,
            Gegevens gegevens,
            Concepten concepten,
            Zegel zegel,
            Wijzigingen wijzigingen) {
        this.db = db;
        this.jongeren = jongeren;
        this.gegevens = gegevens;
        this.concepten = concepten;
        this.zegel = zegel;
        this.wijzigingen = wijzigingen;
    }

    /** @throws NietGevonden when the jongere is not within reach of changing */
    public Blad bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen
                .inkijk()
                .van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> new Blad(
                                jongeren.bekijk(jongere, zicht),
                                alle(jongere),
                                gegevens.alles(jongere),
                                concepten.zoek(plaats(jongere, zicht))));
    }

    /** For a part of a page; newest first. */
    @ZonderInkijk("within the gate of the page that composes it, or of the method above")
    public List<Intake> alle(JongereId jongere) {
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query(this::intake)
                .list();
    }

    /** Keeps the draft while somebody types. */
    public Instant bewaarConcept(JongereId jongere, long volgnummer, Map<String, List<String>> velden, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return concepten.bewaar(plaats(jongere, zicht), jongere, 0, volgnummer, velden);
    }

    /**
     * Keeps what was told; the draft is done with. School and work go to their own section when they are something else.
     *
     * @return false when it said the same as before: nothing new is kept then
     */
    public boolean legVast(Intake intake, Loopbaan loopbaan, Zicht zicht) {
        jongeren.vereis(intake.jongere(), Recht.JONGERE_BEWERKEN, zicht);
        wijzigingen.grendel(intake.jongere());
        concepten.verwijder(plaats(intake.jongere(), zicht));
        if (wijzigingen.bestaat("jongere.intake", intake.id())) {
            return true;
        }
        var nieuweLoopbaan = bewaarLoopbaan(intake, loopbaan, zicht);
        if (alle(intake.jongere()).stream()
                .findFirst()
                .filter(intake::zegtHetzelfdeAls)
                .isPresent()) {
            return nieuweLoopbaan;
        }
        db.sql(VOEG_TOE)
                .param("id", intake.id())
                .param("jongere", intake.jongere().waarde())
                .param("versie", intake.methodeversie())
                .param("hulpvraag", intake.hulpvraag())
                .param("eerst", intake.eerst())
                .param("leefgebieden", zegel.json(intake.leefgebieden()))
                .param("eigen", zegel.json(intake.eigen()))
                .param("op", Rij.alsParameter(intake.op()))
                .param("door", zicht.gebruiker().waarde())
                .update();
        wijzigingen.meld(intake.jongere(), Onderdeel.INTAKE, intake.id(), intake.op(), zicht);
        return true;
    }

    /** Takes back what one wrote down oneself, within ten minutes; what was told before stands again. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen.vervalt("jongere.intake", id, jongere, Onderdeel.INTAKE, zicht);
    }

    private boolean bewaarLoopbaan(Intake intake, Loopbaan loopbaan, Zicht zicht) {
        var nu = gegevens.alles(intake.jongere()).nu(Gegevenssoort.LOOPBAAN);
        var velden = Map.of("school", loopbaan.school(), "werk", loopbaan.werk());
        if (nu.map(Gegeven::velden).orElse(Map.of("school", "", "werk", "")).equals(velden)) {
            return false;
        }
        gegevens.wijzig(
                new Gegevens.Wijziging(
                        Stempel.idVan(intake.id(), "loopbaan"),
                        intake.jongere(),
                        Gegevenssoort.LOOPBAAN,
                        velden,
                        Gegeven.Bron.JONGERE,
                        Tijd.dag(intake.op()),
                        nu.map(Gegeven::id)),
                zicht);
        return true;
    }

    private static Concepten.Plaats plaats(JongereId jongere, Zicht zicht) {
        return new Concepten.Plaats(zicht.gebruiker(), FORMULIER, jongere.waarde());
    }

    private Intake intake(ResultSet rij, int nummer) throws SQLException {
        return new Intake(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Rij.tekst(rij, "methodeversie"),
                Rij.tekst(rij, "hulpvraag"),
                Rij.tekst(rij, "eerst"),
                zegel.velden(Rij.tekst(rij, "leefgebieden")),
                zegel.eigen(Rij.tekst(rij, "eigen")),
                Rij.moment(rij, "op"),
                Rij.tekst(rij, "door"));
    }
}
