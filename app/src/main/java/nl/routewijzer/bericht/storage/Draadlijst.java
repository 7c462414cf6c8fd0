package nl.routewijzer.bericht.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.DraadView;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.MijnDraad;
import nl.routewijzer.bericht.MijnJongere;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads threads as a list shows them, in one statement. */
@Component
@ZonderInkijk("within the look of the page, or by the jongere himself")
public class Draadlijst {

    /** Of threads {@code d} out of this; takes {@code :ik} and {@code :ander}. Each is looked up beside its thread: never all of an organisation. */
    private static final String VAN = """
            select d.id, d.jongere, d.over, d.waarover, s.tekst as stap, g.begin as afspraak, d.aantal, d.wacht_op, d.wacht_sinds,
                   l.van, l.op, l.tekst, l.teruggenomen, j.roepnaam, j.tussenvoegsel, j.achternaam,
                   (select count(*) from bericht.bericht b
                     where b.draad = d.id and b.van = :ander and b.teruggenomen_op is null
                       and b.nummer > coalesce((select max(z.tot_nummer) from bericht.gelezen z
                                                 where z.draad = d.id and z.gebruiker is not distinct from :ik::uuid), 0)) as ongelezen
              from %s d
              join lateral (select x.* from jongere.zicht_jongere x where x.id = d.jongere offset 0) j on true
              join lateral (select b.van, b.op, left(b.tekst, 160) as tekst, b.teruggenomen_op is not null as teruggenomen
                              from bericht.bericht b where b.draad = d.id order by b.nummer desc limit 1) l on true
              left join lateral (select x.tekst from plan.zicht_stap x where d.over = 'STAP' and x.id = d.waarover offset 0) s on true
              left join lateral (select x.begin from gesprek.zicht_gesprek x where d.over = 'GESPREK' and x.id = d.waarover offset 0) g on true
            """;

    static final String DRADEN = VAN.formatted("bericht.draad");

    /** Whom I guide, or for whom I cover. */
    private static final String MIJN_JONGEREN =
            "(select distinct r.jongere from toegang.zicht_relatie r where r.gebruiker = :ik and r.periode @> :vandaag::date) m";

    /** The longest waiting first; what waits for nobody by its last message. */
    private static final String LANGST_EERST =
            " order by d.wacht_op is distinct from 'COLLEGA', case when d.wacht_op = 'COLLEGA' then d.wacht_sinds end, d.laatste_op desc";

    static final String MIJN = "with keuze as materialized (select d.* from " + MIJN_JONGEREN + """
               cross join lateral (select x.* from bericht.draad x where x.jongere = m.jongere offset 0) d
             where (:wacht = '' or d.wacht_op = :wacht)
            """ + LANGST_EERST
            + " limit :meest) " + VAN.formatted("keuze") + LANGST_EERST;

    /** What waits for us of whom nobody guides or covers today. */
    static final String ZONDER = """
            with keuze as materialized (
              select d.* from bericht.draad d
               where d.wacht_op = 'COLLEGA'
                 and not exists (select from toegang.zicht_relatie r where r.jongere = d.jongere and r.periode @> :vandaag::date)
               order by d.wacht_sinds
               limit :meest)
            """ + VAN.formatted("keuze") + " order by d.wacht_sinds";

    static final String WACHT_OP_MIJ = "select count(*) from " + MIJN_JONGEREN
            + " join bericht.draad d on d.jongere = m.jongere where d.wacht_op = 'COLLEGA'";

    private static final int MEESTE_DRADEN = 200;

    private final JdbcClient db;
    private final Tijd tijd;

    Draadlijst(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** Newest first. */
    public List<DraadView> draden(JongereId jongere, Zicht zicht) {
        return draden(
                jongere,
                Optional.of(zicht.gebruiker().waarde()),
                Zicht.FILTER,
                zicht.parameters(Recht.JONGERE_ZIEN, tijd));
    }

    /** Of the jongere himself, newest first. */
    public List<DraadView> draden(JongereId jongere) {
        return draden(jongere, Optional.empty(), "true", Map.of());
    }

    private List<DraadView> draden(JongereId jongere, Optional<UUID> ik, String filter, Map<String, ?> parameters) {
        return db.sql(DRADEN + " where d.jongere = :jongere and " + filter + " order by d.laatste_op desc")
                .params(parameters)
                .param("jongere", jongere.waarde())
                .param("ik", ik.orElse(null))
                .param("ander", (ik.isPresent() ? Kant.JONGERE : Kant.COLLEGA).name())
                .query(Draadlijst::draad)
                .list();
    }

    /** @param wachtOp empty for all */
    public List<MijnDraad> mijne(Zicht zicht, Optional<Kant> wachtOp) {
        return lees(db.sql(MIJN).param("wacht", wachtOp.map(Kant::name).orElse("")), zicht);
    }

    /** What waits for us of whom nobody guides or covers today. */
    public List<MijnDraad> zonderBegeleider(Zicht zicht) {
        return lees(db.sql(ZONDER), zicht);
    }

    private List<MijnDraad> lees(JdbcClient.StatementSpec vraag, Zicht zicht) {
        return vraag.param("ik", zicht.gebruiker().waarde())
                .param("ander", Kant.JONGERE.name())
                .param("vandaag", tijd.vandaag())
                .param("meest", MEESTE_DRADEN)
                .query((rij, nummer) -> new MijnDraad(draad(rij, nummer), naam(rij)))
                .list();
    }

    /** By surname. */
    public List<MijnJongere> mijnJongeren(Zicht zicht) {
        return db.sql("""
                        select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam from jongere.zicht_jongere j
                         where exists (select from toegang.zicht_relatie r
                                        where r.jongere = j.id and r.gebruiker = :ik and r.periode @> :vandaag::date)
                         order by j.sorteernaam
                        """)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new MijnJongere(Rij.jongere(rij), naam(rij)))
                .list();
    }

    private static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam"));
    }

    /** How many threads wait for who asks. */
    public int wachtOpMij(Zicht zicht) {
        return db.sql(WACHT_OP_MIJ)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .query(Integer.class)
                .single();
    }

    /** Whether who asks guides him, or covers now. */
    public boolean begeleidt(JongereId jongere, Zicht zicht) {
        return db.sql("""
                        select count(*) from toegang.zicht_relatie r
                         where r.jongere = :jongere and r.gebruiker = :ik and r.periode @> :vandaag::date
                        """)
                        .param("jongere", jongere.waarde())
                        .param("ik", zicht.gebruiker().waarde())
                        .param("vandaag", tijd.vandaag())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether he lets the other side see when he read. */
    public boolean toontLezen(Schrijver wie) {
        return db.sql(
                                "select count(*) from bericht.leeswens where coalesce(gebruiker, jongere) = :wie and sinds is not null")
                        .param("wie", wie.door().waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static DraadView draad(ResultSet rij, int nummer) throws SQLException {
        return new DraadView(
                new DraadId(Rij.uuid(rij, "id")),
                Rij.jongere(rij),
                onderwerp(rij),
                Rij.misschienTekst(rij, "stap"),
                Rij.misschienMoment(rij, "afspraak"),
                rij.getInt("aantal"),
                new DraadView.Laatste(
                        Kant.valueOf(Rij.tekst(rij, "van")),
                        Rij.moment(rij, "op"),
                        Rij.tekst(rij, "tekst"),
                        rij.getBoolean("teruggenomen")),
                wacht(rij),
                rij.getInt("ongelezen"));
    }

    static Onderwerp onderwerp(ResultSet rij) throws SQLException {
        return new Onderwerp(Onderwerp.Soort.valueOf(Rij.tekst(rij, "over")), Rij.uuid(rij, "waarover"));
    }

    static Optional<Wachten> wacht(ResultSet rij) throws SQLException {
        var op = Rij.misschienTekst(rij, "wacht_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wachten(Kant.valueOf(op.get()), Rij.moment(rij, "wacht_sinds")));
    }
}
