package nl.routewijzer.bericht.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.BerichtView;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.DraadView;
import nl.routewijzer.bericht.Draadblad;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.bericht.bijlage.Bijlagearchief;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a thread as it is shown: what it is about, a page of its messages, and who read them. A statement for each. */
@Component
@ZonderInkijk("within the look of the page, or by the jongere himself")
public class Draadlezer {

    private static final String KOP = """
            select o.jongere, o.over, o.waarover, d.id as draad, s.tekst as stap, g.begin as afspraak, d.wacht_op, d.wacht_sinds,
                   o.over = 'NIETS' or s.id is not null or g.id is not null or d.id is not null as bestaat,
                   coalesce((select max(a.tot_nummer) from bericht.afgedaan a where a.draad = d.id and a.ongedaan_op is null), 0) as afgedaan,
                   :ik::uuid is null
                   or exists (select from toegang.zicht_relatie r
                               where r.jongere = o.jongere and r.gebruiker = :ik::uuid and r.periode @> :vandaag::date) as mijn
              from (%s) o
              join jongere.zicht_jongere j on j.id = o.jongere
              left join bericht.draad d on d.jongere = o.jongere and d.over = o.over and d.waarover = o.waarover
              left join plan.zicht_stap s on o.over = 'STAP' and s.id = o.waarover and s.jongere = o.jongere
              left join gesprek.zicht_gesprek g on o.over = 'GESPREK' and g.id = o.waarover and g.jongere = o.jongere
             where
            """;

    static final String MET_ID = KOP.formatted(
            "select b.jongere, b.over, b.waarover from bericht.draad b where b.id = :draad and b.jongere = :jongere");
    private static final String MET_ONDERWERP =
            KOP.formatted("select :jongere::uuid as jongere, :over::text as over, :waarover::uuid as waarover");

    /** One more than a page, to know whether there are older ones. */
    static final String BERICHTEN = """
            select b.id, b.nummer, b.van, b.tekst, b.op, b.antwoord_gevraagd, b.teruggenomen_op is not null as teruggenomen,
                   coalesce(c.roepnaam, '') as naam, b.gebruiker is not distinct from :ik::uuid as van_mij,
                   max(b.nummer) over () < (select max(x.nummer) from bericht.bericht x where x.draad = :draad) as nieuwer
              from bericht.bericht b
              left join toegang.zicht_collega c on c.id = b.gebruiker
             where b.draad = :draad and (:voor = 0 or b.nummer < :voor)
             order by b.nummer desc
             limit :meest
            """;

    /** Of who agreed, and since he did. */
    static final String LEZINGEN = """
            select z.tot_nummer, z.op, coalesce(c.roepnaam, '') as naam,
                   coalesce((select max(v.tot_nummer) from bericht.gelezen v
                              where v.draad = z.draad and v.gebruiker is not distinct from z.gebruiker and v.op < w.sinds), 0) as na
              from bericht.gelezen z
              join bericht.leeswens w on case when z.gebruiker is null then w.jongere = z.jongere else w.gebruiker = z.gebruiker end
              left join toegang.zicht_collega c on c.id = z.gebruiker
             where z.draad = :draad and (z.gebruiker is null) = :vanJongere and z.op >= w.sinds
             order by z.op, z.tot_nummer
            """;

    private final JdbcClient db;
    private final Bijlagearchief bijlagen;
    private final Tijd tijd;

    Draadlezer(JdbcClient db, Bijlagearchief bijlagen, Tijd tijd) {
        this.db = db;
        this.bijlagen = bijlagen;
        this.tijd = tijd;
    }

    public Optional<Draadblad> blad(JongereId jongere, DraadId draad, int voor, Zicht zicht) {
        return kop(MET_ID + Zicht.FILTER, jongere, zicht)
                .param("draad", draad.waarde())
                .query(Draadlezer::kop)
                .optional()
                .map(kop ->
                        metBerichten(kop, voor, Optional.of(zicht.gebruiker().waarde())));
    }

    public Optional<Draadblad> blad(JongereId jongere, Onderwerp over, Zicht zicht) {
        return kop(MET_ONDERWERP + Zicht.FILTER, jongere, zicht)
                .param("over", over.over().name())
                .param("waarover", over.waarover())
                .query(Draadlezer::kop)
                .optional()
                .filter(Kop::bestaat)
                .map(kop -> metBerichten(kop, 0, Optional.of(zicht.gebruiker().waarde())));
    }

    public Optional<Draadblad> eigenBlad(JongereId jongere, DraadId draad, int voor) {
        return kop(MET_ID + "true", jongere)
                .param("draad", draad.waarde())
                .query(Draadlezer::kop)
                .optional()
                .map(kop -> metBerichten(kop, voor, Optional.empty()));
    }

    public Optional<Draadblad> eigenBlad(JongereId jongere, Onderwerp over) {
        return kop(MET_ONDERWERP + "true", jongere)
                .param("over", over.over().name())
                .param("waarover", over.waarover())
                .query(Draadlezer::kop)
                .optional()
                .filter(Kop::bestaat)
                .map(kop -> metBerichten(kop, 0, Optional.empty()));
    }

    private JdbcClient.StatementSpec kop(String sql, JongereId jongere, Zicht zicht) {
        return db.sql(sql).param("jongere", jongere.waarde()).params(zicht.parameters(Recht.JONGERE_ZIEN, tijd));
    }

    private JdbcClient.StatementSpec kop(String sql, JongereId jongere) {
        return db.sql(sql).param("jongere", jongere.waarde()).param("ik", null).param("vandaag", tijd.vandaag());
    }

    /** What the first statement of a page gives. */
    private record Kop(
            JongereId jongere,
            Optional<DraadId> draad,
            Onderwerp over,
            String titel,
            Optional<Wachten> wacht,
            boolean mijn,
            int afgedaan,
            boolean bestaat) {}

    private static Kop kop(ResultSet rij, int nummer) throws SQLException {
        var over = Draadlijst.onderwerp(rij);
        return new Kop(
                Rij.jongere(rij),
                Rij.misschien(rij, "draad", DraadId::new),
                over,
                DraadView.titel(over, Rij.misschienTekst(rij, "stap"), Rij.misschienMoment(rij, "afspraak")),
                Draadlijst.wacht(rij),
                rij.getBoolean("mijn"),
                rij.getInt("afgedaan"),
                rij.getBoolean("bestaat"));
    }

    private Draadblad metBerichten(Kop kop, int voor, Optional<UUID> ik) {
        var gelezen = kop.draad().map(draad -> bladzijde(draad, voor, ik)).orElseGet(Bladzijde::leeg);
        var lezingen = kop.draad().map(draad -> lezingen(draad, ik)).orElse(List.of());
        return new Draadblad(
                kop.jongere(),
                kop.draad(),
                kop.over(),
                kop.titel(),
                gelezen.berichten().stream()
                        .limit(Draadblad.BLADZIJDE)
                        .map(bericht -> bericht.metLezing(lezingen))
                        .toList()
                        .reversed(),
                gelezen.berichten().size() > Draadblad.BLADZIJDE,
                gelezen.nieuwer(),
                kop.wacht(),
                kop.mijn(),
                kop.afgedaan(),
                bijlagen.bij(gelezen.berichten().stream().map(BerichtView::id).toList()));
    }

    /** Newest first. */
    private record Bladzijde(List<BerichtView> berichten, boolean nieuwer) {
        static Bladzijde leeg() {
            return new Bladzijde(List.of(), false);
        }
    }

    private Bladzijde bladzijde(DraadId draad, int voor, Optional<UUID> ik) {
        var nieuwer = new boolean[1];
        var berichten = db.sql(BERICHTEN)
                .param("draad", draad.waarde())
                .param("ik", ik.orElse(null))
                .param("voor", voor)
                .param("meest", Draadblad.BLADZIJDE + 1)
                .query((rij, nummer) -> {
                    nieuwer[0] = rij.getBoolean("nieuwer");
                    return bericht(rij);
                })
                .list();
        return new Bladzijde(berichten, nieuwer[0]);
    }

    private List<BerichtView.Lezing> lezingen(DraadId draad, Optional<UUID> ik) {
        return db
                .sql(LEZINGEN)
                .param("draad", draad.waarde())
                .param("vanJongere", ik.isPresent())
                .query((rij, nummer) -> new BerichtView.Lezing(
                        Rij.tekst(rij, "naam"), rij.getInt("na"), rij.getInt("tot_nummer"), Rij.moment(rij, "op")))
                .list()
                .stream()
                .sorted(Comparator.comparing(BerichtView.Lezing::op))
                .toList();
    }

    private static BerichtView bericht(ResultSet rij) throws SQLException {
        return new BerichtView(
                Rij.uuid(rij, "id"),
                rij.getInt("nummer"),
                Kant.valueOf(Rij.tekst(rij, "van")),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "tekst"),
                Rij.moment(rij, "op"),
                rij.getBoolean("antwoord_gevraagd"),
                rij.getBoolean("teruggenomen"),
                rij.getBoolean("van_mij"),
                Optional.empty());
    }
}
