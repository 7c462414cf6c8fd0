package nl.routewijzer.aanbod.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.Optie.Looptijd;
import nl.routewijzer.aanbod.Optie.Voor;
import nl.routewijzer.aanbod.Optie.Waar;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.informatie.EigenStuk;
import nl.routewijzer.aanbod.informatie.EigenStuk.Bij;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.bestand.Foto;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's options, own pieces and stories: the same for each organisation, in its own place. */
@Component
class AanbodDemo implements Demobron {

    private static final int MAANDEN = 12;

    /** What {@code demo/aanbod.yaml} holds. */
    record Woorden(List<Optiewoorden> opties, List<Stukwoorden> stukken, List<Ervaringwoorden> ervaringen) {}

    /** @param dagen first and last, from the day of loading */
    record Optiewoorden(
            String titel,
            String tekst,
            String wie,
            @Nullable Integer vanaf,
            @Nullable Integer tot,
            @Nullable List<String> fasen,
            List<String> behoeften,
            @Nullable String plaats,
            @Nullable String link,
            @Nullable String telefoon,
            @Nullable List<Integer> dagen,
            @Nullable String beeld,
            @Nullable String beeldtekst) {}

    record Stukwoorden(@Nullable String artikel, String titel, String tekst) {}

    record Ervaringwoorden(String naam, String titel, String tekst) {}

    private final Optiearchief opties;
    private final Beeldarchief beelden;
    private final Informatiearchief informatie;

    AanbodDemo(Optiearchief opties, Beeldarchief beelden, Informatiearchief informatie) {
        this.opties = opties;
        this.beelden = beelden;
        this.informatie = informatie;
    }

    @Override
    public int volgorde() {
        return 60;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        var door = huis.medewerker(huis.medewerkers().getFirst().roepnaam());
        var plaats = huis.naam().substring(huis.naam().lastIndexOf(' ') + 1);
        var woorden = lees();
        var nu = Tijd.moment(wereld.vandaag().atStartOfDay());
        for (var optie : woorden.opties()) {
            var id = new OptieId(Demowereld.uuid(huis.naam() + "/optie/" + optie.titel()));
            opties.voegToe(id, inhoud(optie, plaats, wereld.vandaag()), door, nu);
            zetBeeld(id, optie);
        }
        woorden.stukken().forEach(stuk -> informatie.bewaar(stuk(stuk, huis, plaats, wereld.vandaag()), door, nu));
        woorden.ervaringen().forEach(ervaring -> bewaar(ervaring, huis, wereld.vandaag(), door));
    }

    private static Inhoud inhoud(Optiewoorden optie, String plaats, LocalDate vandaag) {
        var dagen = Optional.ofNullable(optie.dagen());
        return new Inhoud(
                optie.titel(),
                optie.tekst(),
                new Voor(
                        optie.wie(),
                        Optional.ofNullable(optie.vanaf()),
                        Optional.ofNullable(optie.tot()),
                        new LinkedHashSet<>(Objects.requireNonNullElse(optie.fasen(), List.of())),
                        new LinkedHashSet<>(optie.behoeften())),
                new Waar(
                        Objects.requireNonNullElse(optie.plaats(), "").replace("{plaats}", plaats),
                        Objects.requireNonNullElse(optie.link(), ""),
                        Objects.requireNonNullElse(optie.telefoon(), "")),
                new Looptijd(
                        dagen.map(tussen -> vandaag.plusDays(tussen.getFirst())),
                        dagen.map(tussen -> vandaag.plusDays(tussen.getLast()))));
    }

    private void zetBeeld(OptieId id, Optiewoorden optie) {
        if (optie.beeld() != null) {
            var foto = new Foto(Bestandssoort.PNG, bytes("demo/beeld/" + optie.beeld()));
            var tekst = Objects.requireNonNullElse(optie.beeldtekst(), optie.titel());
            beelden.zet(Demowereld.uuid(id + "/beeld"), id, tekst, foto);
        }
    }

    private static EigenStuk stuk(Stukwoorden stuk, Demowereld.Organisatie huis, String plaats, LocalDate vandaag) {
        return new EigenStuk(
                Demowereld.uuid(huis.naam() + "/stuk/" + stuk.titel()),
                Optional.ofNullable(stuk.artikel()).map(artikel -> new Bij(artikel, false)),
                stuk.titel(),
                stuk.tekst().replace("{plaats}", plaats),
                vandaag,
                false,
                0);
    }

    private void bewaar(Ervaringwoorden ervaring, Demowereld.Organisatie huis, LocalDate vandaag, GebruikerId door) {
        informatie.bewaar(
                new Ervaring(
                        Demowereld.uuid(huis.naam() + "/ervaring/" + ervaring.titel()),
                        ervaring.naam(),
                        ervaring.titel(),
                        ervaring.tekst(),
                        vandaag.minusMonths(1),
                        vandaag.minusMonths(1),
                        vandaag.plusMonths(MAANDEN),
                        Optional.empty(),
                        0),
                door,
                Tijd.moment(vandaag.atStartOfDay()));
    }

    private static Woorden lees() {
        try (var stroom = new ClassPathResource("demo/aanbod.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(stroom, Woorden.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static byte[] bytes(String pad) {
        try {
            return new ClassPathResource(pad).getContentAsByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
