package nl.routewijzer.plan.brug.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.plan.brug.Bestandsfout;
import nl.routewijzer.plan.brug.Instrument.Licentie.Staat;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of an instrument: scales that exist, levels that lie on them, and texts that may be here. */
final class Instrumentkeuring {

    private static final int MEESTE_PLEKKEN = 101;

    private static final List<Function<JsonNode, Stream<Bestandsfout>>> REGELS = List.of(
            Instrumentkeuring::tekstenMogenHier,
            Instrumentkeuring::schalenBestaan,
            Instrumentkeuring::niveausLiggenErop,
            Instrumentkeuring::onderdelenStaanEenKeer);

    private Instrumentkeuring() {}

    /** @param boom as the schema allows it */
    static List<Bestandsfout> keur(JsonNode boom) {
        return REGELS.stream().flatMap(regel -> regel.apply(boom)).toList();
    }

    /**
     * Questions and levels belong to who made them. With "scale only" there are none; in every other state it says by what right
     * they stand here. Source: Auteurswet art. 1 and 10; docs/adr/032.
     */
    private static Stream<Bestandsfout> tekstenMogenHier(JsonNode boom) {
        var licentie = boom.path("licentie");
        var staat = Staat.valueOf(licentie.path("staat").asString());
        if (staat == Staat.ALLEEN_SCHAAL) {
            return teksten(boom)
                    .map(tekst -> Instrumentbestand.fout(
                            tekst,
                            "hier staat tekst van het instrument, en de licentie zegt ALLEEN_SCHAAL",
                            "Haal de tekst weg, of schrijf bij de licentie wie toestemming gaf."));
        }
        return licentie.path("verklaring").asString("").isBlank()
                ? Stream.of(Instrumentbestand.fout(
                        licentie,
                        "er staat niet bij waarom de teksten hier mogen staan",
                        "Schrijf bij 'verklaring' van wie ze zijn en wie toestemming gaf, of kies ALLEEN_SCHAAL."))
                : Stream.empty();
    }

    private static Stream<JsonNode> teksten(JsonNode boom) {
        return Stream.concat(Stream.of(boom), boom.path("domeinen").valueStream())
                .flatMap(deel -> Stream.concat(
                        Stream.of(deel.path("uitleg"), deel.path("vraag")),
                        deel.path("niveaus")
                                .valueStream()
                                .flatMap(niveau -> Stream.of(niveau.path("naam"), niveau.path("tekst")))))
                .filter(tekst -> !tekst.asString("").isBlank());
    }

    private static Stream<Bestandsfout> schalenBestaan(JsonNode boom) {
        return Stream.concat(Stream.of(boom), boom.path("domeinen").valueStream())
                .filter(deel -> deel.has("schaal"))
                .flatMap(deel -> schaal(deel.path("schaal")));
    }

    private static Stream<Bestandsfout> schaal(JsonNode knoop) {
        var schaal = Instrumentlezer.schaal(knoop);
        if (schaal.van() >= schaal.tot()) {
            return Stream.of(Instrumentbestand.fout(
                    knoop,
                    "een schaal van " + schaal.van() + " tot " + schaal.tot() + " kan niet",
                    "Zet bij 'van' het laagste en bij 'tot' het hoogste getal. Wat beter is, staat bij 'richting'."));
        }
        if ((schaal.tot() - schaal.van()) % schaal.stap() != 0) {
            return Stream.of(Instrumentbestand.fout(
                    knoop,
                    "met stappen van " + schaal.stap() + " kom je van " + schaal.van() + " niet op " + schaal.tot(),
                    "Kies een andere stap."));
        }
        return (schaal.tot() - schaal.van()) / schaal.stap() >= MEESTE_PLEKKEN
                ? Stream.of(Instrumentbestand.fout(
                        knoop, "deze schaal heeft meer dan " + MEESTE_PLEKKEN + " plekken", "Kies grotere stappen."))
                : Stream.empty();
    }

    private static Stream<Bestandsfout> niveausLiggenErop(JsonNode boom) {
        var vanAllen = boom.path("schaal");
        return Stream.concat(
                niveaus(boom, vanAllen),
                boom.path("domeinen")
                        .valueStream()
                        .flatMap(domein -> niveaus(domein, domein.has("schaal") ? domein.path("schaal") : vanAllen)));
    }

    private static Stream<Bestandsfout> niveaus(JsonNode deel, JsonNode schaal) {
        var gezien = new HashSet<Integer>();
        return deel
                .path("niveaus")
                .valueStream()
                .filter(niveau -> {
                    var waarde = niveau.path("waarde").asInt();
                    return !Instrumentlezer.schaal(schaal).bevat(waarde) || !gezien.add(waarde);
                })
                .toList()
                .stream()
                .map(niveau -> Instrumentbestand.fout(
                        niveau,
                        "niveau " + niveau.path("waarde").asInt() + " ligt niet op de schaal, of staat er twee keer",
                        "Geef elk niveau een eigen plek op de schaal."));
    }

    private static Stream<Bestandsfout> onderdelenStaanEenKeer(JsonNode boom) {
        var gezien = new HashSet<String>();
        return boom
                .path("domeinen")
                .valueStream()
                .map(domein -> Map.entry(domein, domein.path("id").asString()))
                .filter(domein -> !gezien.add(domein.getValue()))
                .toList()
                .stream()
                .map(domein -> Instrumentbestand.fout(
                        domein.getKey(),
                        "'" + domein.getValue() + "' staat er al",
                        "Geef elk onderdeel een eigen id."));
    }
}
