package nl.routewijzer.gesprek.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The demo's conversations, held and planned: in batches, as they stand after they were rounded off. */
@Component
class GesprekDemo implements Demobron {

    private static final LocalTime TWAALF_UUR = LocalTime.NOON;
    private static final Duration UUR = Duration.ofHours(1);

    private static final String GESPREK = """
            insert into gesprek.gesprek (id, jongere, traject, consulent, begin, vorm, fase, methodeversie, gemaakt_op, gemaakt_door,
                                         uitkomst, samen, afgerond_op, afgerond_door, versie)
            values (:id, :jongere, :traject, :consulent, :begin, :vorm, :fase, :methodeversie, :gemaakt, :consulent,
                    :uitkomst, :samen, :afgerond, case when :afgerond::timestamptz is null then null else :consulent end, :versie)
            """;

    private static final String STAP =
            "insert into gesprek.stap (gesprek, jongere, stap) values (:gesprek, :jongere, :stap)";

    private static final String AFSPRAAK = """
            insert into gesprek.afspraak (id, gesprek, jongere, wie, wat, wanneer, gelukt_op, gelukt_door)
            values (:id, :gesprek, :jongere, :wie, :wat, :wanneer, :gelukt, case when :gelukt::timestamptz is null then null else :consulent end)
            """;

    private final NamedParameterJdbcOperations db;
    private final Methodes methodes;

    GesprekDemo(NamedParameterJdbcOperations db, Methodes methodes) {
        this.db = db;
        this.methodes = methodes;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        var versie = methodes.huidige().methode().versie();
        var gesprekken = huis.jongeren().stream()
                .flatMap(j -> j.gesprekken().stream().map(g -> new Van(wereld, huis, j, g)))
                .toList();
        voegToe(GESPREK, gesprekken.stream().map(van -> van.rij(versie)));
        voegToe(STAP, gesprekken.stream().flatMap(Van::stappen));
        voegToe(AFSPRAAK, gesprekken.stream().flatMap(Van::afspraken));
    }

    private void voegToe(String sql, Stream<SqlParameterSource> rijen) {
        db.batchUpdate(sql, rijen.toArray(SqlParameterSource[]::new));
    }

    /** A conversation of somebody in the world. */
    private record Van(Demowereld wereld, Demowereld.Organisatie huis, Demowereld.Jongere j, Demowereld.Gesprek g) {

        UUID id() {
            return Demowereld.uuid(huis.jongere(j) + "/gesprek/" + g.dag());
        }

        SqlParameterSource rij(String methodeversie) {
            var jongere = huis.jongere(j);
            var begin = moment(g.dag(), LocalTime.parse(g.tijd()));
            var klaar = !g.uitkomst().isEmpty();
            return new MapSqlParameterSource("id", id())
                    .addValue("jongere", jongere.waarde())
                    .addValue("traject", wereld.traject(jongere))
                    .addValue("consulent", huis.medewerker(j.consulent()).waarde())
                    .addValue("begin", Rij.alsParameter(begin))
                    .addValue("vorm", Vorm.valueOf(g.vorm()).name())
                    .addValue("fase", g.fase())
                    .addValue("methodeversie", methodeversie)
                    .addValue("gemaakt", Rij.alsParameter(moment(-j.dagenGeleden(), TWAALF_UUR)))
                    .addValue("uitkomst", klaar ? Uitkomst.valueOf(g.uitkomst()).name() : null)
                    .addValue("samen", g.samen())
                    .addValue("afgerond", klaar ? Rij.alsParameter(begin.plus(UUR)) : null)
                    .addValue("versie", klaar ? 2 : 1);
        }

        Stream<SqlParameterSource> stappen() {
            return g.stappen().stream()
                    .map(stap -> new MapSqlParameterSource("gesprek", id())
                            .addValue("jongere", huis.jongere(j).waarde())
                            .addValue("stap", stap));
        }

        Stream<SqlParameterSource> afspraken() {
            return IntStream.range(0, g.afspraken().size()).mapToObj(this::afspraak);
        }

        private SqlParameterSource afspraak(int nummer) {
            var afspraak = g.afspraken().get(nummer);
            return new MapSqlParameterSource("id", Demowereld.uuid(id() + "/afspraak/" + nummer))
                    .addValue("gesprek", id())
                    .addValue("jongere", huis.jongere(j).waarde())
                    .addValue("wie", Verslag.Wie.valueOf(afspraak.wie()).name())
                    .addValue("wat", afspraak.wat())
                    .addValue("wanneer", wereld.vandaag().plusDays(afspraak.dag()))
                    .addValue(
                            "gelukt",
                            gelukt(afspraak)
                                    .map(dag -> Rij.alsParameter(moment(dag, TWAALF_UUR)))
                                    .orElse(null))
                    .addValue("consulent", huis.medewerker(j.consulent()).waarde());
        }

        /** The next time they spoke, what was agreed before was gone through, and had been done by its day. */
        private Optional<Integer> gelukt(Demowereld.Afspraak afspraak) {
            return j.gesprekken().stream()
                    .filter(later -> later.uitkomst().equals(Uitkomst.WAS_ER.name()) && later.dag() > g.dag())
                    .map(later -> Math.min(later.dag(), afspraak.dag()))
                    .findFirst();
        }

        private Instant moment(int dag, LocalTime tijd) {
            return Tijd.moment(wereld.vandaag().plusDays(dag).atTime(tijd));
        }
    }
}
