package nl.routewijzer.werklijst;

import static nl.routewijzer.werklijst.Werklijst.Wanneer.LATER;
import static nl.routewijzer.werklijst.Werklijst.Wanneer.NU;
import static nl.routewijzer.werklijst.Werklijst.Wanneer.WEEK;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Groep.Naamplaat;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading: the work of today and the caseload of who asks, each list one statement. */
@Component
@Transactional
public class Werklijst {

    /** A signal of a jongere of mine, now or to come. */
    public record Melding(Signaal signaal, Naam naam, Optional<Vervangt> vervangt) implements OverJongere {
        @Override
        public JongereId jongere() {
            return signaal.jongere();
        }
    }

    /**
     * A conversation of today with a jongere of mine, whoever planned it.
     *
     * @param groep the meeting with several jongeren it is part of
     */
    public record Afspraak(
            UUID gesprek,
            JongereId jongere,
            Naam naam,
            Instant begin,
            String vorm,
            String fase,
            boolean afgerond,
            Optional<Vervangt> vervangt,
            Optional<Naamplaat> groep)
            implements OverJongere {}

    /** Something I typed and did not finish. */
    public record Onaf(String formulier, UUID onderwerp, JongereId jongere, Naam naam, Instant bewaardOp)
            implements OverJongere {

        LocalDate blijftTotEnMet() {
            return Concepten.blijftTotEnMet(bewaardOp);
        }
    }

    /** When a signal asks for attention. */
    public enum Wanneer {
        NU,
        WEEK,
        LATER
    }

    /**
     * My signals of now, of the rest of this week, or of later.
     *
     * @param aantal how many jongeren are mine, with a signal or without
     * @param aantallen how many signals there are of each; {@code meldingen} holds those of one
     */
    public record Stapel(int aantal, Map<Wanneer, Integer> aantallen, List<Melding> meldingen) {}

    /** All of today in one look. */
    public record Dag(Stapel stapel, List<Afspraak> afspraken, List<Onaf> onaf) implements OverJongeren {
        @Override
        public Stream<JongereId> jongeren() {
            return Stream.of(stapel.meldingen(), afspraken, onaf)
                    .flatMap(List::stream)
                    .map(OverJongere::jongere);
        }
    }

    /**
     * A line of the caseload.
     *
     * @param laatste when somebody was reached
     * @param doelNu the goal of the plan that is worked on now
     * @param open a conversation that passed without an outcome
     * @param vervangt empty for one's own jongeren
     * @param wacht who waits for an answer to a message, and since which day: for us when somebody of us is waited for
     * @param signalen of today
     */
    public record Regel(
            JongereId jongere,
            Naam naam,
            Geboortedatum geboortedatum,
            String bereik,
            LocalDate melding,
            Fase fase,
            int fasen,
            Optional<Instant> laatste,
            Optional<Instant> volgende,
            Optional<String> volgendeVorm,
            Optional<String> doelNu,
            boolean open,
            Optional<Vervangt> vervangt,
            Optional<Wachten> wacht,
            List<Signaal> signalen)
            implements OverJongere {

        boolean wachtOpMij() {
            return wacht.filter(Wachten::opOns).isPresent();
        }

        boolean heeft(String soort) {
            for (var signaal : signalen) {
                if (signaal.soort().equals(soort)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * That this jongere is somebody else's, for whom one covers.
     *
     * @param voor first name of the vaste consulent
     * @param tot first day without cover
     */
    public record Vervangt(String voor, LocalDate tot) {

        LocalDate totEnMet() {
            return tot.minusDays(1);
        }
    }

    /** Each jongere of mine once, also when there are two reasons why: and for whom I cover, if he is not my own. */
    static final String MIJN = """
            (select r.jongere, bool_or(r.soort <> 'VERVANGER') as eigen, max(upper(r.periode)) filter (where r.soort = 'VERVANGER') as vervangt_tot,
                    case when not bool_or(r.soort <> 'VERVANGER') then
                      (select c.roepnaam from toegang.zicht_relatie v join toegang.zicht_collega c on c.id = v.gebruiker
                        where v.jongere = r.jongere and v.soort = 'VASTE_CONSULENT' and v.periode @> :vandaag::date limit 1) end as vervangt_voor
               from toegang.zicht_relatie r
              where r.gebruiker = :ik and r.periode @> :vandaag::date
              group by r.jongere)
            """;

    /** The numbers, beside each signal of the part that was asked for; without such a signal one row that has only the numbers. */
    private static final String MELDINGEN = """
            with mijn as
            """ + MIJN + """
            , signalen as (select s.jongere, s.soort, s.vanaf, s.tot, s.feiten, r.eigen, r.vervangt_tot, r.vervangt_voor,
                                  case when s.vanaf <= :vandaag then 'NU' when s.vanaf <= :zondag then 'WEEK' else 'LATER' end as wanneer
                             from werklijst.signaal s
                             join mijn r on r.jongere = s.jongere
                            where s.tot is null or s.tot > :vandaag)
            select a.*, m.*
              from (select (select count(*) from mijn r join traject.zicht_traject t on t.jongere = r.jongere) as aantal,
                           count(*) filter (where wanneer = 'NU') as nu, count(*) filter (where wanneer = 'WEEK') as week,
                           count(*) filter (where wanneer = 'LATER') as later
                      from signalen) a
              left join (select s.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.sorteernaam, s.soort, s.vanaf, s.tot, s.feiten,
                                s.eigen, s.vervangt_tot, s.vervangt_voor
                           from signalen s
                           join jongere.zicht_jongere j on j.id = s.jongere
                          where s.wanneer = :wanneer) m on true
             order by m.vanaf, m.sorteernaam, m.soort
            """;

    private static final String AFSPRAKEN = """
            select g.id, g.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, g.begin, g.vorm, g.fase, g.methodeversie, g.uitkomst, g.groep, g.groep_onderwerp,
                   r.eigen, r.vervangt_tot, r.vervangt_voor
              from gesprek.zicht_gesprek g
              join jongere.zicht_jongere j on j.id = g.jongere
              join
            """ + MIJN + """
                r on r.jongere = g.jongere
             where g.begin >= :van and g.begin < :tot
             order by g.begin
            """;

    private static final String ONAF = """
            select c.formulier, c.onderwerp, c.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, c.bewaard_op
              from gedeeld.zicht_concept c
              join jongere.zicht_jongere j on j.id = c.jongere
             where c.auteur = :ik and c.formulier in ('gesprek', 'intake') and
            """ + Zicht.FILTER + " order by c.bewaard_op desc";

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final Methodes methodes;
    private final ObjectReader feiten;
    private final Caseload caseload;

    Werklijst(JdbcClient db, Inkijk inkijk, Tijd tijd, Methodes methodes, JsonMapper json, Caseload caseload) {
        this.db = db;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.methodes = methodes;
        this.feiten = json.readerFor(new TypeReference<Map<String, String>>() {});
        this.caseload = caseload;
    }

    /** What there is to do now, this week or later, today's conversations and unfinished drafts. */
    public Dag vandaag(Wanneer wanneer, Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        return inkijk.van(
                zicht, Doel.BEGELEIDING, () -> new Dag(stapel(wanneer, zicht), afspraken(zicht), onaf(zicht)));
    }

    /** My jongeren, by surname. */
    public List<Regel> caseload(Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> caseload.lees(zicht));
    }

    @ZonderInkijk("within the look of vandaag")
    private Stapel stapel(Wanneer wanneer, Zicht zicht) {
        var vandaag = tijd.vandaag();
        return db.sql(MELDINGEN)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", vandaag)
                .param("zondag", vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                .param("wanneer", wanneer.name())
                .query(rij -> {
                    rij.next();
                    var aantal = rij.getInt("aantal");
                    var aantallen = Map.of(NU, rij.getInt("nu"), WEEK, rij.getInt("week"), LATER, rij.getInt("later"));
                    var meldingen = new ArrayList<Melding>();
                    if (aantallen.getOrDefault(wanneer, 0) > 0) {
                        do {
                            meldingen.add(melding(rij));
                        } while (rij.next());
                    }
                    return new Stapel(aantal, aantallen, meldingen);
                });
    }

    private Melding melding(ResultSet rij) throws SQLException {
        return new Melding(
                new Signaal(
                        Rij.tekst(rij, "soort"),
                        Rij.jongere(rij),
                        Rij.dag(rij, "vanaf"),
                        Rij.misschienDag(rij, "tot"),
                        feiten.readValue(Rij.tekst(rij, "feiten"))),
                naam(rij),
                vervangt(rij));
    }

    @ZonderInkijk("within the look of vandaag")
    private List<Afspraak> afspraken(Zicht zicht) {
        var vandaag = tijd.vandaag();
        return db.sql(AFSPRAKEN)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", vandaag)
                .param("van", Rij.alsParameter(Tijd.moment(vandaag.atStartOfDay())))
                .param("tot", Rij.alsParameter(Tijd.moment(vandaag.plusDays(1).atStartOfDay())))
                .query((rij, nummer) -> new Afspraak(
                        Rij.uuid(rij, "id"),
                        Rij.jongere(rij),
                        naam(rij),
                        Rij.moment(rij, "begin"),
                        Rij.tekst(rij, "vorm"),
                        methodes.versie(Rij.tekst(rij, "methodeversie"))
                                .fase(Rij.tekst(rij, "fase"))
                                .naam(),
                        Rij.misschienTekst(rij, "uitkomst").isPresent(),
                        vervangt(rij),
                        groep(rij)))
                .list();
    }

    @ZonderInkijk("within the look of vandaag")
    private List<Onaf> onaf(Zicht zicht) {
        return db.sql(ONAF)
                .params(zicht.parameters(Recht.GESPREK_VOEREN, tijd.vandaag()))
                .query((rij, nummer) -> new Onaf(
                        Rij.tekst(rij, "formulier"),
                        Rij.uuid(rij, "onderwerp"),
                        Rij.jongere(rij),
                        naam(rij),
                        Rij.moment(rij, "bewaard_op")))
                .list();
    }

    static Optional<Vervangt> vervangt(ResultSet rij) throws SQLException {
        return rij.getBoolean("eigen")
                ? Optional.empty()
                : Optional.of(new Vervangt(
                        Rij.misschienTekst(rij, "vervangt_voor").orElse(""), Rij.dag(rij, "vervangt_tot")));
    }

    static Optional<Naamplaat> groep(ResultSet rij) throws SQLException {
        var onderwerp = Rij.misschienTekst(rij, "groep_onderwerp");
        return onderwerp.isEmpty()
                ? Optional.empty()
                : Optional.of(new Naamplaat(Rij.uuid(rij, "groep"), onderwerp.get()));
    }

    static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam"));
    }
}
