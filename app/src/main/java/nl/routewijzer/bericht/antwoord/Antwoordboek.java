package nl.routewijzer.bericht.antwoord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.AntwoordGebeurtenis;
import nl.routewijzer.bericht.Antwoordlinks;
import nl.routewijzer.bericht.Komst;
import nl.routewijzer.bericht.Komsten;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Linkgeheim;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links to answer by, and what was answered, by them or by who is in. A link counts while its conversation stands planned at the moment for which it was made. */
@Component
@ZonderInkijk("who has the link sees a day and a time and nothing of a person; the rest writes")
class Antwoordboek implements Antwoordlinks, Komsten {

    static final String PAD = "/a/";

    /**
     * What a living link is for.
     *
     * @param samen with others at once: he cannot move it for them
     */
    record Uitnodiging(JongereId jongere, GesprekId gesprek, Instant begin, boolean samen, Optional<Komst> laatst) {}

    private static final String MAAK = """
            insert into bericht.antwoordlink (id, jongere, gesprek, begin, merk, op)
            select :id, g.jongere, g.id, g.begin, :merk, :nu
              from gesprek.zicht_gesprek g
             where g.id = :gesprek and g.jongere = :jongere and g.uitkomst is null and g.begin > :nu
            """;

    private static final String LAATST = """
            (select a.antwoord from bericht.antwoord a
              where a.jongere = g.jongere and a.gesprek = g.id and a.begin = g.begin
              order by a.nummer desc limit 1) as laatst
            """;

    private static final String ZOEK = """
            select l.jongere, l.gesprek, l.begin, g.groep is not null as samen,
            """ + LAATST + """
              from bericht.antwoordlink l
              join gesprek.zicht_gesprek g on g.id = l.gesprek and g.begin = l.begin
              join traject.zicht_traject t on t.id = g.traject
             where l.merk = :merk and g.uitkomst is null and l.begin > :nu
            """;

    private static final String EIGEN = """
            select g.jongere, g.id as gesprek, g.begin, g.groep is not null as samen,
            """ + LAATST + """
              from gesprek.zicht_gesprek g
              join traject.zicht_traject t on t.id = g.traject
             where g.id = :gesprek and g.jongere = :jongere and g.uitkomst is null and g.begin > :nu
            """;

    private static final String BEWAAR = """
            insert into bericht.antwoord (id, jongere, gesprek, begin, antwoord, op)
            values (:id, :jongere, :gesprek, :begin, :antwoord, :nu)
            """;

    private final JdbcClient db;
    private final ApplicationEventPublisher uitgever;
    private final Tijd tijd;

    Antwoordboek(JdbcClient db, ApplicationEventPublisher uitgever, Tijd tijd) {
        this.db = db;
        this.uitgever = uitgever;
        this.tijd = tijd;
    }

    @Override
    @Transactional
    public Optional<String> nieuw(JongereId jongere, GesprekId gesprek) {
        var geheim = Linkgeheim.nieuw();
        var gemaakt = db.sql(MAAK)
                        .param("id", UUID.randomUUID())
                        .param("merk", geheim.merk())
                        .param("nu", Rij.alsParameter(tijd.nu()))
                        .param("gesprek", gesprek.waarde())
                        .param("jongere", jongere.waarde())
                        .update()
                == 1;
        return gemaakt ? Optional.of(PAD + geheim.tekst()) : Optional.empty();
    }

    /** Asked before an organisation is known. */
    Optional<OrganisatieId> huis(Linkgeheim geheim) {
        return db.sql("select h from bericht.huis_van_antwoordlink(:merk) h where h is not null")
                .param("merk", geheim.merk())
                .query(UUID.class)
                .optional()
                .map(OrganisatieId::new);
    }

    /** In the organisation of the link: empty when it does not count any more. */
    @Transactional
    public Optional<Uitnodiging> zoek(Linkgeheim geheim) {
        return db.sql(ZOEK)
                .param("merk", geheim.merk())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .query(Antwoordboek::uitnodiging)
                .optional();
    }

    /**
     * The last answer counts; the same once more changes nothing.
     *
     * @return false when the link does not count any more
     */
    @Transactional
    public boolean antwoord(Linkgeheim geheim, Komst komst) {
        var gevonden = zoek(geheim);
        gevonden.ifPresent(uitnodiging -> bewaar(uitnodiging, komst));
        return gevonden.isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Vraag> vraag(GesprekId gesprek, IngelogdeJongere wie) {
        return eigen(gesprek, wie).map(uitnodiging -> new Vraag(uitnodiging.laatst()));
    }

    @Override
    @Transactional
    public boolean zeg(GesprekId gesprek, Komst komst, IngelogdeJongere wie) {
        var gevonden = eigen(gesprek, wie);
        gevonden.ifPresent(uitnodiging -> bewaar(uitnodiging, komst));
        return gevonden.isPresent();
    }

    private Optional<Uitnodiging> eigen(GesprekId gesprek, IngelogdeJongere wie) {
        return db.sql(EIGEN)
                .param("gesprek", gesprek.waarde())
                .param("jongere", wie.jongere().waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .query(Antwoordboek::uitnodiging)
                .optional();
    }

    private void bewaar(Uitnodiging uitnodiging, Komst komst) {
        if (uitnodiging.laatst().equals(Optional.of(komst))) {
            return;
        }
        var id = UUID.randomUUID();
        var nu = tijd.nu();
        db.sql(BEWAAR)
                .param("id", id)
                .param("jongere", uitnodiging.jongere().waarde())
                .param("gesprek", uitnodiging.gesprek().waarde())
                .param("begin", Rij.alsParameter(uitnodiging.begin()))
                .param("antwoord", komst.name())
                .param("nu", Rij.alsParameter(nu))
                .update();
        uitgever.publishEvent(new AntwoordGebeurtenis(
                new Stempel(
                        Organisatiecontext.vereist(),
                        Stempel.idVan(id, "antwoord"),
                        nu,
                        Tijd.dag(nu),
                        new GebruikerId(uitnodiging.jongere().waarde())),
                uitnodiging.jongere(),
                uitnodiging.gesprek(),
                komst));
    }

    private static Uitnodiging uitnodiging(ResultSet rij, int nummer) throws SQLException {
        return new Uitnodiging(
                Rij.jongere(rij),
                new GesprekId(Rij.uuid(rij, "gesprek")),
                Rij.moment(rij, "begin"),
                rij.getBoolean("samen"),
                Rij.misschienTekst(rij, "laatst").map(Komst::valueOf));
    }
}
