package nl.routewijzer.plan.brug.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's brug: what a few people of the demo filled in, alone or together. */
@Component
class BrugDemo implements Demobron {

    private static final LocalTime NA_HET_GESPREK = LocalTime.of(16, 50);

    /** @param dag days from the day of loading */
    record Ingevuld(
            String organisatie,
            String roepnaam,
            String achternaam,
            String instrument,
            int dag,
            Invuller wie,
            String opmerking,
            Map<String, String> antwoorden) {}

    record Bestand(List<Ingevuld> metingen) {}

    private final Metingarchief archief;

    BrugDemo(Metingarchief archief) {
        this.archief = archief;
    }

    @Override
    public int volgorde() {
        return 45;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        for (var ingevuld : lees().metingen()) {
            huis.jongeren().stream()
                    .filter(j -> ingevuld.organisatie().equals(huis.naam())
                            && j.roepnaam().equals(ingevuld.roepnaam())
                            && j.achternaam().equals(ingevuld.achternaam()))
                    .findFirst()
                    .ifPresent(j -> laad(wereld, huis, j, ingevuld));
        }
    }

    private void laad(Demowereld wereld, Demowereld.Organisatie huis, Demowereld.Jongere j, Ingevuld ingevuld) {
        var jongere = huis.jongere(j);
        var dag = wereld.vandaag().plusDays(ingevuld.dag());
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        ingevuld.antwoorden()
                .forEach((domein, antwoord) ->
                        antwoorden.put(domein, Antwoord.lees(antwoord).orElseThrow()));
        var meting = new Meting(
                Demowereld.uuid(jongere + "/meting/" + ingevuld.instrument() + ingevuld.dag() + ingevuld.wie()),
                jongere,
                new Instrumentversie(ingevuld.instrument(), "1"),
                dag,
                ingevuld.wie(),
                antwoorden,
                ingevuld.opmerking());
        archief.voegToe(
                meting,
                new Metingarchief.Onder(
                        wereld.traject(jongere),
                        Tijd.moment(dag.atTime(NA_HET_GESPREK)),
                        ingevuld.wie() == Invuller.JONGERE
                                ? Optional.empty()
                                : Optional.of(huis.medewerker(j.consulent())),
                        Optional.empty()));
    }

    private static Bestand lees() {
        try (var stroom = new ClassPathResource("demo/brug.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(stroom, Bestand.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
