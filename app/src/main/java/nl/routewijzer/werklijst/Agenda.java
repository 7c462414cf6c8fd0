package nl.routewijzer.werklijst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Groep.Naamplaat;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.werklijst.Agendapunt.Bijeenkomst;
import nl.routewijzer.werklijst.Agendapunt.Gesprek;
import nl.routewijzer.werklijst.Agendapunt.Groep;
import nl.routewijzer.werklijst.Agendapunt.Openstelling;
import nl.routewijzer.werklijst.Agendapunt.Overleg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: one's own agenda, one statement for each kind of thing in it. */
@Component
@Transactional
class Agenda {

    /** What there is in a period. */
    record Blad(
            List<Gesprek> gesprekken,
            List<Overleg> overleg,
            List<Bijeenkomst> bijeenkomsten,
            List<Openstelling> openstellingen)
            implements OverJongeren {

        @Override
        public Stream<JongereId> jongeren() {
            return Stream.concat(gesprekken.stream(), overleg.stream()).map(OverJongere::jongere);
        }

        /** What several jongeren do at once stands there once. */
        List<Agendapunt> punten() {
            var groepen = gesprekken.stream()
                    .filter(gesprek -> gesprek.groep().isPresent())
                    .collect(Collectors.groupingBy(
                            gesprek -> new Samen(gesprek.groep().orElseThrow(), gesprek.begin())))
                    .entrySet()
                    .stream()
                    .map(groep -> new Groep(
                            groep.getKey().groep().id(), groep.getKey().groep().onderwerp(), groep.getValue()));
            var erbij = openstellingen.stream().filter(open -> !staatErAl(open));
            var alleen = gesprekken.stream().filter(gesprek -> gesprek.groep().isEmpty());
            return Stream.of(alleen, groepen, overleg.stream(), bijeenkomsten.stream(), erbij)
                    .<Agendapunt>flatMap(punten -> punten)
                    .toList();
        }

        private boolean staatErAl(Openstelling open) {
            return gesprekken.stream()
                    .flatMap(gesprek -> gesprek.groep().stream())
                    .anyMatch(groep -> groep.id().equals(open.groep()));
        }

        /** Who was moved apart comes at another moment. */
        private record Samen(Naamplaat groep, Instant begin) {}
    }

    /** Of who is mine now, so that I may see him, and was or will be on the day itself, so that it is mine to do. */
    private static final String GESPREKKEN = """
            select g.id, g.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, g.begin, g.vorm, g.fase, g.methodeversie, g.uitkomst, g.groep, g.groep_onderwerp,
                   r.eigen, r.vervangt_tot, r.vervangt_voor
              from gesprek.zicht_gesprek g
              join jongere.zicht_jongere j on j.id = g.jongere
              join
            """ + Werklijst.MIJN + """
                r on r.jongere = g.jongere
             where g.begin >= :van and g.begin < :tot
               and exists (select from toegang.zicht_relatie d
                            where d.jongere = g.jongere and d.gebruiker = :ik and d.periode @> (g.begin at time zone :zone)::date)
             order by g.begin
            """;

    /** Those I planned myself, of who is still mine. */
    private static final String OVERLEG = """
            select o.id, o.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, o.begin, o.naam, o.vorm,
                   o.uitkomst is distinct from 'NIET_DOORGEGAAN' as gaat_door
              from gesprek.zicht_overleg o
              join jongere.zicht_jongere j on j.id = o.jongere
              join
            """ + Werklijst.MIJN + """
                r on r.jongere = o.jongere
             where o.begin >= :van and o.begin < :tot and o.gemaakt_door = :ik
             order by o.begin
            """;

    /** Those I planned, and those to which somebody of mine was invited. */
    private static final String BIJEENKOMSTEN = """
            select b.id, b.begin, b.plaats, count(r.jongere) as van_mij
              from traject.zicht_bijeenkomst b
              left join traject.zicht_voorlichting v on v.voorlichting = b.id
              left join
            """ + Werklijst.MIJN + """
                r on r.jongere = v.jongere
             where b.begin >= :van and b.begin < :tot
             group by b.id, b.begin, b.plaats, b.gemaakt_door
            having count(r.jongere) > 0 or b.gemaakt_door = :ik
             order by b.begin
            """;

    /** Those I opened; one to which somebody of mine comes stands among the conversations. */
    private static final String OPENSTELLINGEN = """
            select o.groep, o.onderwerp, o.begin, o.vorm, o.plaatsen, o.bezet
              from gesprek.zicht_openstelling o
             where o.consulent = :ik and o.begin >= :van and o.begin < :tot
             order by o.begin
            """;

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Methodes methodes;
    private final Tijd tijd;

    Agenda(JdbcClient db, Inkijk inkijk, Methodes methodes, Tijd tijd) {
        this.db = db;
        this.inkijk = inkijk;
        this.methodes = methodes;
        this.tijd = tijd;
    }

    Blad lees(Agendaperiode periode, Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        return inkijk.van(
                zicht,
                Doel.BEGELEIDING,
                () -> new Blad(
                        gesprekken(periode, zicht),
                        overleg(periode, zicht),
                        bijeenkomsten(periode, zicht),
                        openstellingen(periode, zicht)));
    }

    @ZonderInkijk("within the look of the agenda")
    private List<Gesprek> gesprekken(Agendaperiode periode, Zicht zicht) {
        return vraag(GESPREKKEN, periode, zicht)
                .param("zone", Tijd.ZONE.getId())
                .query(this::gesprek)
                .list();
    }

    @ZonderInkijk("within the look of the agenda")
    private List<Overleg> overleg(Agendaperiode periode, Zicht zicht) {
        return vraag(OVERLEG, periode, zicht)
                .query((rij, nummer) -> new Overleg(
                        Rij.uuid(rij, "id"),
                        Rij.jongere(rij),
                        Werklijst.naam(rij),
                        Rij.moment(rij, "begin"),
                        Rij.tekst(rij, "naam"),
                        Vorm.valueOf(Rij.tekst(rij, "vorm")),
                        rij.getBoolean("gaat_door")))
                .list();
    }

    @ZonderInkijk("within the look of the agenda; names nobody")
    private List<Bijeenkomst> bijeenkomsten(Agendaperiode periode, Zicht zicht) {
        return vraag(BIJEENKOMSTEN, periode, zicht)
                .query((rij, nummer) -> new Bijeenkomst(
                        Rij.uuid(rij, "id"), Rij.moment(rij, "begin"), Rij.tekst(rij, "plaats"), rij.getInt("van_mij")))
                .list();
    }

    @ZonderInkijk("within the look of the agenda; names nobody")
    private List<Openstelling> openstellingen(Agendaperiode periode, Zicht zicht) {
        return db.sql(OPENSTELLINGEN)
                .param("ik", zicht.gebruiker().waarde())
                .param("van", Rij.alsParameter(periode.begin()))
                .param("tot", Rij.alsParameter(periode.einde()))
                .query((rij, nummer) -> new Openstelling(
                        Rij.uuid(rij, "groep"),
                        Rij.tekst(rij, "onderwerp"),
                        Rij.moment(rij, "begin"),
                        Vorm.valueOf(Rij.tekst(rij, "vorm")),
                        rij.getInt("plaatsen"),
                        rij.getInt("bezet")))
                .list();
    }

    private JdbcClient.StatementSpec vraag(String sql, Agendaperiode periode, Zicht zicht) {
        return db.sql(sql)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .param("van", Rij.alsParameter(periode.begin()))
                .param("tot", Rij.alsParameter(periode.einde()));
    }

    private Gesprek gesprek(ResultSet rij, int nummer) throws SQLException {
        return new Gesprek(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Werklijst.naam(rij),
                Rij.moment(rij, "begin"),
                Vorm.valueOf(Rij.tekst(rij, "vorm")),
                methodes.versie(Rij.tekst(rij, "methodeversie"))
                        .fase(Rij.tekst(rij, "fase"))
                        .naam(),
                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                Werklijst.vervangt(rij),
                Werklijst.groep(rij));
    }
}
