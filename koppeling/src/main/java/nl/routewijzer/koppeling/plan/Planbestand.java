package nl.routewijzer.koppeling.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.invoer.Tekenset;
import nl.routewijzer.koppeling.vergelijking.Soorten;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A plan as YAML, to be read, changed by hand and written back. */
public final class Planbestand {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Koppelplan.Grenzen GEWOON = new Koppelplan.Grenzen(500_000_000, 0.5, 0.05, false, 0);

    private final Path pad;

    private Planbestand(Path pad) {
        this.pad = pad;
    }

    /** @throws OnbruikbareInvoer with one sentence when the plan cannot be used */
    public static Koppelplan lees(Path pad) {
        try {
            return new Planbestand(pad).plan(YAML.readTree(Files.readString(pad)));
        } catch (IOException | JacksonException fout) {
            throw new OnbruikbareInvoer("Het plan " + pad + " is niet te lezen: "
                    + String.valueOf(fout.getMessage()).lines().findFirst().orElse(""));
        }
    }

    public static String tekst(Koppelplan plan) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("naam", plan.naam());
        uit.put("bronnen", plan.bronnen().stream().map(Planbestand::bron).toList());
        Map<String, Object> velden = new LinkedHashMap<>();
        plan.velden()
                .forEach(veld -> velden.put(
                        veld.naam(),
                        veld.volgtUit()
                                .<Object>map(
                                        ouder -> Map.of("soort", veld.soort().naam(), "volgtUit", ouder))
                                .orElse(veld.soort().naam())));
        uit.put("velden", velden);
        uit.put("blokken", plan.blokken().stream().map(Blok::sleutels).toList());
        var grenzen = plan.grenzen();
        Map<String, Object> g = new LinkedHashMap<>();
        g.put("meesteParen", grenzen.meesteParen());
        g.put("koppel", grenzen.koppel());
        g.put("beoordeel", grenzen.beoordeel());
        g.put("eenOpEen", grenzen.eenOpEen());
        g.put("stukken", grenzen.stukken());
        uit.put("grenzen", g);
        if (plan.bronnen().size() > 2) {
            uit.put("verband", woord(plan.verband()));
        }
        return YAML.writeValueAsString(uit);
    }

    /** The first half of the SHA-256 of the plan as it is written. */
    public static String kenmerk(String tekst) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Map<String, Object> bron(Bron bron) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("naam", bron.naam());
        uit.put("bestand", bron.bestand().toString());
        uit.put("id", bron.id());
        bron.peildatum().ifPresent(dag -> uit.put("peildatum", dag));
        bron.scheiding().ifPresent(teken -> uit.put("scheiding", teken.toString()));
        bron.tekenset().ifPresent(set -> uit.put("tekenset", woord(set)));
        Map<String, Object> velden = new LinkedHashMap<>();
        new TreeMap<>(bron.velden()).forEach((naam, herkomst) -> velden.put(naam, herkomst(herkomst)));
        uit.put("velden", velden);
        return uit;
    }

    private static Object herkomst(Herkomst herkomst) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("kolommen", herkomst.kolommen());
        if (!herkomst.deel().isEmpty()) {
            uit.put("deel", herkomst.deel());
        }
        if (!herkomst.ook().isEmpty()) {
            uit.put("ook", herkomst.ook());
        }
        if (!herkomst.volgorde().equals(Herkomst.DAG_MAAND_JAAR)) {
            uit.put("volgorde", herkomst.volgorde());
        }
        return uit.size() == 1 && herkomst.kolommen().size() == 1
                ? herkomst.kolommen().get(0)
                : uit;
    }

    private Koppelplan plan(JsonNode wortel) {
        List<Veld> velden = new ArrayList<>();
        eis(wortel, "velden").properties().forEach(e -> velden.add(veld(e.getKey(), e.getValue())));
        List<Bron> bronnen = new ArrayList<>();
        eis(wortel, "bronnen").forEach(bron -> bronnen.add(bron(bron, velden)));
        if (bronnen.isEmpty()) {
            throw fout("er staat geen bron in");
        }
        List<Blok> blokken = new ArrayList<>();
        wortel.path("blokken").forEach(blok -> blokken.add(new Blok(teksten(blok))));
        blokken.forEach(blok -> blok.sleutels().forEach(sleutel -> controleer(sleutel, velden)));
        var g = wortel.path("grenzen");
        var grenzen = new Koppelplan.Grenzen(
                g.path("meesteParen").asLong(GEWOON.meesteParen()),
                g.path("koppel").asDouble(GEWOON.koppel()),
                g.path("beoordeel").asDouble(GEWOON.beoordeel()),
                g.path("eenOpEen").asBoolean(GEWOON.eenOpEen()),
                g.path("stukken").asInt(GEWOON.stukken()));
        return new Koppelplan(
                wortel.path("naam").asString("koppeling"),
                bronnen,
                velden,
                blokken,
                grenzen,
                keuze(wortel.path("verband").asString("elk"), Koppelplan.Verband.values()));
    }

    private Veld veld(String naam, JsonNode waarde) {
        if (!naam.matches("[a-z][a-z0-9]*")) {
            throw fout("een veld heet met kleine letters en cijfers, niet " + naam);
        }
        String soort = waarde.isObject() ? eis(waarde, "soort").asString() : waarde.asString();
        return new Veld(
                naam,
                Soorten.zoek(soort).orElseThrow(() -> fout("de soort " + soort + " van veld " + naam + " is er niet")),
                Optional.ofNullable(waarde.path("volgtUit").asString(null)));
    }

    private Bron bron(JsonNode bron, List<Veld> velden) {
        Map<String, Herkomst> herkomst = new LinkedHashMap<>();
        eis(bron, "velden").properties().forEach(e -> {
            if (velden.stream().noneMatch(veld -> veld.naam().equals(e.getKey()))) {
                throw fout("het veld " + e.getKey() + " van een bron staat niet onder velden");
            }
            herkomst.put(e.getKey(), herkomst(e.getValue()));
        });
        var bestand = Path.of(eis(bron, "bestand").asString());
        var map = pad.toAbsolutePath().getParent();
        return new Bron(
                bron.path("naam").asString(String.valueOf(bestand.getFileName())),
                bestand.isAbsolute() || map == null ? bestand : map.resolve(bestand),
                eis(bron, "id").asString(),
                herkomst,
                Optional.ofNullable(bron.path("peildatum").asString(null)),
                Optional.ofNullable(bron.path("scheiding").asString(null)).map(this::teken),
                Optional.ofNullable(bron.path("tekenset").asString(null)).map(set -> keuze(set, Tekenset.values())));
    }

    private char teken(String scheiding) {
        if (scheiding.length() != 1) {
            throw fout("scheiding is een teken, niet " + scheiding);
        }
        return scheiding.charAt(0);
    }

    private static String woord(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T extends Enum<T>> T keuze(String woord, T[] waarden) {
        return Arrays.stream(waarden)
                .filter(waarde -> woord(waarde).equals(woord.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> fout(woord + " is er niet; kies uit "
                        + Arrays.stream(waarden).map(Planbestand::woord).collect(Collectors.joining(", "))));
    }

    private static Herkomst herkomst(JsonNode waarde) {
        if (!waarde.isObject()) {
            return Herkomst.van(teksten(waarde).toArray(String[]::new));
        }
        return new Herkomst(
                teksten(waarde.path("kolommen")),
                waarde.path("deel").asString(""),
                teksten(waarde.path("ook")),
                waarde.path("volgorde").asString(Herkomst.DAG_MAAND_JAAR));
    }

    private static List<String> teksten(JsonNode waarde) {
        if (waarde.isMissingNode()) {
            return List.of();
        }
        List<String> uit = new ArrayList<>();
        if (waarde.isArray()) {
            waarde.forEach(deel -> uit.add(deel.asString()));
        } else {
            uit.add(waarde.asString());
        }
        return uit;
    }

    private void controleer(String sleutel, List<Veld> velden) {
        if (velden.stream().noneMatch(veld -> veld.heeft(sleutel))) {
            throw fout("de sleutel " + sleutel + " van een blok hoort bij geen veld");
        }
    }

    private JsonNode eis(JsonNode knoop, String naam) {
        if (!knoop.has(naam)) {
            throw fout(naam + " ontbreekt");
        }
        return knoop.path(naam);
    }

    private OnbruikbareInvoer fout(String wat) {
        return new OnbruikbareInvoer("Het plan " + pad.getFileName() + " klopt niet: " + wat + ".");
    }
}
