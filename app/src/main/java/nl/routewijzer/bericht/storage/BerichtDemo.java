package nl.routewijzer.bericht.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.NieuwBericht;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's messages, of a few people: somebody who waits for us, and somebody for whom we wait. */
@Component
class BerichtDemo implements Demobron {

    private static final String VAN_JONGERE = Kant.JONGERE.name();

    /**
     * What {@code demo/berichten.yaml} holds.
     *
     * @param stap text of the step it is about
     * @param las up to which message the colleague read
     */
    record Draadwoorden(
            List<Berichtwoorden> berichten,
            @Nullable String stap,
            @Nullable Integer las) {}

    record Berichtwoorden(
            String van,
            int dag,
            String tijd,
            String tekst,
            @Nullable Boolean vraagt) {}

    private final Draadarchief archief;
    private final JdbcClient db;

    BerichtDemo(Draadarchief archief, JdbcClient db) {
        this.archief = archief;
        this.db = db;
    }

    @Override
    public int volgorde() {
        return 60;
    }

    @Override
    public void laad(Demowereld wereld) {
        var woorden = lees();
        var huis = wereld.huis(Organisatiecontext.vereist());
        huis.jongeren()
                .forEach(j -> woorden.getOrDefault(j.roepnaam() + " " + j.achternaam(), List.of())
                        .forEach(draad -> schrijf(wereld, huis, huis.jongere(j), draad)));
    }

    private void schrijf(Demowereld wereld, Demowereld.Organisatie huis, JongereId jongere, Draadwoorden woorden) {
        var over = Optional.ofNullable(woorden.stap())
                .map(stap -> new Onderwerp(Onderwerp.Soort.STAP, stap(jongere, stap)))
                .orElseGet(() -> Onderwerp.niets(jongere));
        var draad = new DraadId(Demowereld.uuid(jongere + "/berichten/" + over));
        archief.begin(draad, jongere, over, op(wereld, woorden.berichten().getFirst()));
        for (var bericht : woorden.berichten()) {
            archief.voegToe(
                    draad,
                    NieuwBericht.van(
                            Demowereld.uuid(draad + "/" + bericht.tekst()),
                            jongere,
                            over,
                            bericht.tekst(),
                            Boolean.TRUE.equals(bericht.vraagt())),
                    schrijver(huis, jongere, bericht.van()),
                    op(wereld, bericht));
        }
        woorden.berichten().stream()
                .filter(bericht -> !bericht.van().equals(VAN_JONGERE) && woorden.las() != null)
                .findFirst()
                .ifPresent(bericht -> archief.lees(
                        draad,
                        jongere,
                        Objects.requireNonNull(woorden.las()),
                        schrijver(huis, jongere, bericht.van()),
                        op(wereld, woorden.berichten().get(Objects.requireNonNull(woorden.las()) - 1))));
    }

    private static Schrijver schrijver(Demowereld.Organisatie huis, JongereId jongere, String van) {
        return van.equals(VAN_JONGERE)
                ? new Schrijver.Jongere(new IngelogdeJongere(
                        huis.id(),
                        jongere,
                        huis.naam(),
                        huis.thema(),
                        huis.woordConsulent(),
                        IngelogdeJongere.Manier.DEMO))
                : new Schrijver.Collega(new Zicht(huis.id(), huis.medewerker(van), Set.of(Rol.CONSULENT)));
    }

    @ZonderInkijk("the invented people of the demo")
    private UUID stap(JongereId jongere, String tekst) {
        return db.sql("select id from plan.zicht_stap where jongere = :jongere and tekst = :tekst")
                .param("jongere", jongere.waarde())
                .param("tekst", tekst)
                .query((rij, nummer) -> Rij.uuid(rij, "id"))
                .single();
    }

    private static Instant op(Demowereld wereld, Berichtwoorden bericht) {
        return Tijd.moment(wereld.vandaag().plusDays(bericht.dag()).atTime(LocalTime.parse(bericht.tijd())));
    }

    private static Map<String, List<Draadwoorden>> lees() {
        try (var stroom = new ClassPathResource("demo/berichten.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(stroom, new TypeReference<>() {});
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
