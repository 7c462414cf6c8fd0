package nl.routewijzer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Statistiek;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the fictional caseload: per organisation one transaction, past the events, projections rebuilt after. */
@Component
@ZonderInkijk("the day of loading; no people are read")
class Demo {

    private final List<Demobron> bronnen;
    private final Statistiek statistiek;
    private final Naspelen naspelen;
    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final Tijd tijd;
    private final int keer;

    /** @param keer how many times the size of the real organisations; 0 for the people of {@code wereld.yaml} alone */
    Demo(
            List<Demobron> bronnen,
            Statistiek statistiek,
            Naspelen naspelen,
            JdbcClient db,
            TransactionOperations transactie,
            Tijd tijd,
            @Value("${routewijzer.demo-keer:1}") int keer) {
        this.bronnen = bronnen.stream()
                .sorted(Comparator.comparingInt(Demobron::volgorde))
                .toList();
        this.statistiek = statistiek;
        this.naspelen = naspelen;
        this.db = db;
        this.transactie = transactie;
        this.tijd = tijd;
        this.keer = keer;
    }

    Optional<LocalDate> geladenOp() {
        return db.sql("select geladen_op from app.demo").query(LocalDate.class).optional();
    }

    void laad() {
        laad(lees(tijd.vandaag(), keer));
    }

    void laad(Demowereld wereld) {
        for (var huis : wereld.organisaties()) {
            Organisatiecontext.doeIn(
                    huis.id(),
                    () -> transactie.executeWithoutResult(status -> {
                        bronnen.forEach(bron -> bron.laad(wereld));
                        statistiek.werkBij();
                        naspelen.herbouw();
                    }));
        }
        db.sql("insert into app.demo (geladen_op) values (:dag)")
                .param("dag", wereld.vandaag())
                .update();
    }

    static Demowereld lees(LocalDate vandaag, int keer) {
        var lezer = YAMLMapper.builder().build();
        var boom = (ObjectNode) lees(lezer, "wereld");
        var geschreven = lezer.treeToValue(boom.put("vandaag", vandaag.toString()), Demowereld.class);
        return Bevolking.vul(geschreven, lezer.treeToValue(lees(lezer, "bevolking"), Voorraad.class), keer);
    }

    private static JsonNode lees(YAMLMapper lezer, String naam) {
        try (var stroom = new ClassPathResource("demo/" + naam + ".yaml").getInputStream()) {
            return lezer.readTree(stroom);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
