package nl.routewijzer.plan.brug.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.routewijzer.plan.brug.Gelezen;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrument.Domein;
import nl.routewijzer.plan.brug.Instrument.Licentie;
import nl.routewijzer.plan.brug.Instrument.Niveau;
import nl.routewijzer.plan.brug.Instrument.Richting;
import nl.routewijzer.plan.brug.Instrument.Schaal;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.Invuller;
import tools.jackson.databind.JsonNode;

/** Turns the file of an instrument into one; a file with a fault gives nothing but its faults. */
public final class Instrumentlezer {

    /** Largest file, in bytes. */
    public static final int GROOTST = 64 * 1024;

    private Instrumentlezer() {}

    /** Of a file that somebody chose: its size, whether it is text in UTF-8, and then what stands in it. */
    public static Gelezen lees(byte[] inhoud) {
        if (inhoud.length > GROOTST) {
            return Gelezen.geweigerd(
                    "het bestand is groter dan 64 kB", "Een instrument past daar ruim in. Is dit het goede bestand?");
        }
        return tekst(inhoud)
                .map(Instrumentlezer::lees)
                .orElseGet(() -> Gelezen.geweigerd(
                        "dit is geen tekst in UTF-8", "Bewaar het bestand opnieuw en kies daarbij UTF-8."));
    }

    public static Gelezen lees(String tekst) {
        if (tekst.isBlank()) {
            return Gelezen.geweigerd("het bestand is leeg", "Begin met het voorbeeld.");
        }
        if (tekst.length() > GROOTST) {
            return Gelezen.geweigerd("het bestand is groter dan 64 kB", "Maak het korter.");
        }
        var uitslag = Instrumentbestand.lees(tekst);
        var fouten = uitslag.fouten().isEmpty() ? Instrumentkeuring.keur(uitslag.boom()) : uitslag.fouten();
        return fouten.isEmpty() ? new Gelezen.Goed(instrument(uitslag.boom()), tekst) : new Gelezen.Geweigerd(fouten);
    }

    /** Of a file that was accepted before. */
    static Instrument bewaard(String tekst) {
        return instrument(Instrumentbestand.zonderSchema(tekst));
    }

    private static Optional<String> tekst(byte[] inhoud) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            var zonderMerk = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
            return Optional.of(zonderMerk.replace("\r\n", "\n")).filter(t -> t.indexOf('\u0000') < 0);
        } catch (CharacterCodingException geenTekst) {
            return Optional.empty();
        }
    }

    private static Instrument instrument(JsonNode boom) {
        return new Instrument(
                new Instrumentversie(tekst(boom, "id"), tekst(boom, "versie")),
                tekst(boom, "naam"),
                tekst(boom, "uitleg"),
                tekst(boom, "eigenaar"),
                new Licentie(
                        Licentie.Staat.valueOf(tekst(boom.path("licentie"), "staat")),
                        tekst(boom.path("licentie"), "verklaring")),
                tekst(boom, "taal"),
                boom.path("invullers")
                        .valueStream()
                        .map(wie -> Invuller.valueOf(wie.asString()))
                        .toList(),
                boom.path("minstensDagen").asInt(),
                boom.path("domeinen")
                        .valueStream()
                        .map(domein -> domein(boom, domein))
                        .toList());
    }

    /** What a domain does not say itself, the instrument says for all. */
    private static Domein domein(JsonNode boom, JsonNode domein) {
        return new Domein(
                tekst(domein, "id"),
                tekst(domein, "naam"),
                tekst(domein, "vraag"),
                Richting.valueOf(tekst(domein.has("richting") ? domein : boom, "richting")),
                schaal(domein.has("schaal") ? domein.path("schaal") : boom.path("schaal")),
                niveaus(boom, domein));
    }

    static Schaal schaal(JsonNode schaal) {
        return new Schaal(
                schaal.path("van").asInt(),
                schaal.path("tot").asInt(),
                schaal.has("stap") ? schaal.path("stap").asInt() : 1);
    }

    /** With a scale of its own a domain does not take over the names of another one. */
    private static List<Niveau> niveaus(JsonNode boom, JsonNode domein) {
        var gemeenschappelijk = domein.has("schaal") ? Map.<Integer, Niveau>of() : perWaarde(boom.path("niveaus"));
        var samen = new TreeMap<>(gemeenschappelijk);
        perWaarde(domein.path("niveaus"))
                .forEach((waarde, eigen) -> samen.merge(waarde, eigen, Instrumentlezer::aangevuld));
        return List.copyOf(samen.values());
    }

    private static Niveau aangevuld(Niveau algemeen, Niveau eigen) {
        return new Niveau(
                eigen.waarde(),
                eigen.naam().isEmpty() ? algemeen.naam() : eigen.naam(),
                eigen.tekst().isEmpty() ? algemeen.tekst() : eigen.tekst());
    }

    private static Map<Integer, Niveau> perWaarde(JsonNode niveaus) {
        var perWaarde = new HashMap<Integer, Niveau>();
        niveaus.forEach(niveau -> {
            var waarde = niveau.path("waarde").asInt();
            perWaarde.put(waarde, new Niveau(waarde, tekst(niveau, "naam"), tekst(niveau, "tekst")));
        });
        return perWaarde;
    }

    private static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).asString("").strip();
    }
}
