package nl.routewijzer.werklijst;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Projectie;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.methode.VariantGekozen;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of signals. After each event of a jongere his rows are computed anew, in the same transaction, so that the
 * next page shows them; nothing has to run at midnight.
 */
@Component
class Signalen implements Projectie {

    private static final String VOEG_TOE =
            "insert into werklijst.signaal (jongere, soort, vanaf, tot, feiten) values (:jongere, :soort, :vanaf, :tot, :feiten::jsonb)";

    private final Map<String, Signaalbron> bronnen = new HashMap<>();
    private final Voorzichtigheid voorzichtigheid;
    private final JdbcClient db;
    private final JsonMapper json;

    Signalen(List<Signaalbron> bronnen, Voorzichtigheid voorzichtigheid, JdbcClient db, JsonMapper json) {
        this.voorzichtigheid = voorzichtigheid;
        this.db = db;
        this.json = json;
        bronnen.forEach(bron -> bron.soorten().forEach(soort -> {
            if (this.bronnen.put(soort, bron) != null) {
                throw new IllegalStateException("twee bronnen geven het signaal " + soort);
            }
        }));
    }

    private Signaalbron bron(String soort) {
        var bron = bronnen.get(soort);
        if (bron == null) {
            throw new IllegalStateException("geen bron voor het signaal " + soort);
        }
        return bron;
    }

    /** A signal in words, with how much it presses. */
    Taakrang rang(Signaal signaal, LocalDate vandaag) {
        return new Taakrang(signaal.soort(), bron(signaal.soort()).verwoord(signaal, vandaag), signaal.vanaf());
    }

    @EventListener
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void verwerk(Gebeurtenis gebeurtenis) {
        bereken(gebeurtenis.jongere());
    }

    /** Whatever happened, the rows say what holds now: once for each jongere. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void speelNa(List<Gebeurtenis> gebeurtenissen) {
        gebeurtenissen.stream().map(Gebeurtenis::jongere).distinct().forEach(this::bereken);
    }

    /** Other parameters make other signals, for everybody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    @ZonderInkijk("ids, to compute their signals; nobody sees them")
    void verwerk(VariantGekozen keuze) {
        db.sql("select j.id as jongere from jongere.zicht_jongere j order by j.id")
                .query((rij, nummer) -> Rij.jongere(rij))
                .list()
                .forEach(this::bereken);
    }

    /** One at a time for a jongere: who waits sees what the one before wrote, so that no signal stands twice. */
    @ZonderInkijk("a lock, no people")
    private void bereken(JongereId jongere) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:jongere, 0))")
                .param("jongere", jongere.toString())
                .query((rij, nummer) -> nummer)
                .list();
        verwijder(jongere);
        functie(jongere).forEach(this::voegToe);
    }

    /** What the facts of the rooms say of one jongere: the signals of every source, without the silent days. */
    List<Signaal> functie(JongereId jongere) {
        var stil = voorzichtigheid.stilte(jongere);
        var begeleid = wordtBegeleid(jongere);
        return bronnen.values().stream()
                .distinct()
                .filter(bron -> begeleid || bron.naAfloop())
                .flatMap(bron -> bron.signalen(jongere).stream()
                        .flatMap(signaal -> bron.ookVoorzichtig() ? Stream.of(signaal) : Stilte.over(signaal, stil)))
                .toList();
    }

    @ZonderInkijk("a decision; shows nothing")
    private boolean wordtBegeleid(JongereId jongere) {
        return db.sql("select count(*) from traject.zicht_traject where jongere = :jongere")
                        .param("jongere", jongere.waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void leeg() {
        db.sql("delete from werklijst.signaal").update();
    }

    private void voegToe(Signaal signaal) {
        db.sql(VOEG_TOE)
                .param("jongere", signaal.jongere().waarde())
                .param("soort", signaal.soort())
                .param("vanaf", signaal.vanaf())
                .param("tot", signaal.tot().orElse(null))
                .param("feiten", json.writeValueAsString(signaal.feiten()))
                .update();
    }

    private void verwijder(JongereId jongere) {
        db.sql("delete from werklijst.signaal where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
