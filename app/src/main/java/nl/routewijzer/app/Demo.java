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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the fictional caseload: per organisation one transaction, past the events, projections rebuilt after. */
@Component
@ZonderInkijk("the day of loading; no people are read")
class Demo {

    private final List<Demobron> bronnen;
    private final Naspelen naspelen;
    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final Tijd tijd;

    Demo(List<Demobron> bronnen, Naspelen naspelen, JdbcClient db, TransactionOperations transactie, Tijd tijd) {
        this.bronnen = bronnen.stream()
                .sorted(Comparator.comparingInt(Demobron::volgorde))
                .toList();
        this.naspelen = naspelen;
        this.db = db;
        this.transactie = transactie;
        this.tijd = tijd;
    }

    Optional<LocalDate> geladenOp() {
        return db.sql("select geladen_op from app.demo").query(LocalDate.class).optional();
    }

    void laad() {
        var wereld = lees(tijd.vandaag());
        for (var huis : wereld.organisaties()) {
            Organisatiecontext.doeIn(
                    huis.id(),
                    () -> transactie.executeWithoutResult(status -> {
                        bronnen.forEach(bron -> bron.laad(wereld));
                        naspelen.herbouw();
                    }));
        }
        db.sql("insert into app.demo (geladen_op) values (:dag)")
                .param("dag", wereld.vandaag())
                .update();
    }

    static Demowereld lees(LocalDate vandaag) {
        var lezer = YAMLMapper.builder().build();
        try (var stroom = new ClassPathResource("demo/wereld.yaml").getInputStream()) {
            var boom = (ObjectNode) lezer.readTree(stroom);
            return lezer.treeToValue(boom.put("vandaag", vandaag.toString()), Demowereld.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
