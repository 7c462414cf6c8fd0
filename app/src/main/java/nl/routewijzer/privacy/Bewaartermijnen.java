package nl.routewijzer.privacy;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.Bewaarbron.Voorbij;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long each kind of record is kept after the end of somebody's last traject, and taking away what is past that (docs/adr/037). What went
 * is written down as a number: that is the proof of destruction.
 *
 * <p>Source: AVG art. 5 lid 1 onder e; Archiefwet art. 3 en 5; Selectielijst gemeenten en intergemeentelijke organen 2020.
 */
@Component
@ZonderInkijk("numbers; nobody is shown")
public class Bewaartermijnen implements Instellingsbron {

    private static final Logger LOG = LoggerFactory.getLogger(Bewaartermijnen.class);
    private static final int LANGSTE = 30;
    private static final String STANDAARD = "10";
    private static final int LAATSTE = 50;

    /**
     * @param termijn in words; empty when each bears a day of its own
     * @param vannacht what goes when the job runs next
     * @param binnenEenJaar what will have gone a year from now, that of tonight included, when nothing happens any more
     */
    record Regel(String soort, String termijn, boolean loopt, Voorbij vannacht, Voorbij binnenEenJaar) {

        String naam() {
            return t("bewaren." + soort);
        }

        String woorden(Voorbij wat) {
            return Bewaartermijnen.woorden(soort, wat);
        }
    }

    record Opgeruimd(String soort, Voorbij wat, Instant op) {

        String woorden() {
            return t("bewaren." + soort) + ": " + Bewaartermijnen.woorden(soort, wat);
        }
    }

    private final List<Bewaarbron> bronnen;
    private final Instellingen instellingen;
    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final Tijd tijd;

    Bewaartermijnen(
            List<Bewaarbron> bronnen,
            Instellingen instellingen,
            JdbcClient db,
            TransactionOperations transactie,
            Tijd tijd) {
        this.bronnen =
                bronnen.stream().sorted(Comparator.comparing(Bewaarbron::soort)).toList();
        this.instellingen = instellingen;
        this.db = db;
        this.transactie = transactie;
        this.tijd = tijd;
    }

    private static String woorden(String soort, Voorbij wat) {
        return t("bewaren.stukken." + soort, wat.stukken(), wat.jongeren());
    }

    @Override
    public List<Instelling> instellingen() {
        return bronnen.stream()
                .filter(Bewaarbron::heeftTermijn)
                .map(Bewaartermijnen::instelling)
                .toList();
    }

    private static Instelling instelling(Bewaarbron bron) {
        return new Instelling(
                "BEWAAR-" + bron.soort(),
                Instelling.Groep.TERMIJNEN,
                t("bewaren.termijn", t("bewaren." + bron.soort())),
                t("bewaren.uitleg"),
                new Instelling.Getal(0, LANGSTE),
                t("bewaren.eenheid"),
                STANDAARD,
                t("bewaren.bron"));
    }

    List<Regel> overzicht(Zicht zicht) {
        zicht.vereis(Recht.RECHTEN_LEZEN);
        return transactie.execute(status -> bronnen.stream().map(this::regel).toList());
    }

    private Regel regel(Bewaarbron bron) {
        var grens = grens(bron);
        return new Regel(
                bron.soort(),
                termijn(bron),
                grens.isPresent(),
                grens.map(bron::voorbij).orElse(Voorbij.NIETS),
                grens.map(dag -> bron.voorbij(dag.plusYears(1))).orElse(Voorbij.NIETS));
    }

    private String termijn(Bewaarbron bron) {
        var instelling = instelling(bron);
        return bron.heeftTermijn() ? instelling.inWoorden(instellingen.waarde(instelling)) : "";
    }

    /** What went before, newest first. */
    List<Opgeruimd> opgeruimd(Zicht zicht) {
        zicht.vereis(Recht.RECHTEN_LEZEN);
        return transactie.execute(status -> db.sql(
                        "select soort, jongeren, stukken, op from privacy.opgeruimd order by op desc, id limit :meest")
                .param("meest", LAATSTE)
                .query((rij, nummer) -> new Opgeruimd(
                        Rij.tekst(rij, "soort"),
                        new Voorbij(rij.getInt("jongeren"), rij.getInt("stukken")),
                        Rij.moment(rij, "op")))
                .list());
    }

    /**
     * Takes away what is past its term, in the current organisation; each kind in a transaction of its own, so that one that fails does not
     * keep the others.
     *
     * @return how many records went
     */
    public int ruimOp() {
        return bronnen.stream().mapToInt(this::ruimOp).sum();
    }

    private int ruimOp(Bewaarbron bron) {
        try {
            return grens(bron)
                    .map(grens -> transactie.<Integer>execute(status -> wis(bron, grens)))
                    .orElse(0);
        } catch (RuntimeException fout) {
            LOG.error(
                    "what is past its term of kind {} was not taken away: {}",
                    bron.soort(),
                    fout.getClass().getSimpleName());
            return 0;
        }
    }

    private int wis(Bewaarbron bron, LocalDate grens) {
        var weg = bron.wis(grens);
        if (!weg.isNiets()) {
            db.sql("""
                            insert into privacy.opgeruimd (id, soort, grens, jongeren, stukken, op)
                            values (:id, :soort, :grens, :jongeren, :stukken, :op)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("soort", bron.soort())
                    .param("grens", grens)
                    .param("jongeren", weg.jongeren())
                    .param("stukken", weg.stukken())
                    .param("op", Rij.alsParameter(tijd.nu()))
                    .update();
        }
        return weg.stukken();
    }

    /** Of whose traject ended before it; empty where the organisation keeps this clock itself. */
    private Optional<LocalDate> grens(Bewaarbron bron) {
        if (!bron.heeftTermijn()) {
            return Optional.of(tijd.vandaag());
        }
        var jaren = Integer.parseInt(instellingen.waarde(instelling(bron)));
        return jaren == 0 ? Optional.empty() : Optional.of(tijd.vandaag().minusYears(jaren));
    }
}
