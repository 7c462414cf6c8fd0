package nl.routewijzer.methode;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.methode.Stroomschema.Knoop;
import nl.routewijzer.methode.Stroomschema.Pijl;

/**
 * The stroomschema laid out for an SVG, with the way of a case on it: a column per column, its nodes below each other,
 * arrows through the lanes between them. Only numbers and text; the look comes from the style sheet. Units are those of
 * the view box.
 */
public record Schematekening(
        Stroomschema schema,
        Routepad pad,
        int breed,
        int hoog,
        List<Kolomkop> kolommen,
        List<Vak> vakken,
        List<Lijn> lijnen) {

    private static final int VAK = 148;
    private static final int GANG = 44;
    private static final int RAND = 12;
    private static final int KOP = 72;
    private static final int REGEL = 19;
    private static final int LUCHT = 10;
    private static final int TUSSEN = 28;
    private static final int LETTERS = 18;
    private static final int LETTERS_KOP = 16;

    public record Kolomkop(int x, List<String> regels) {}

    /** @param regels the name, in lines that fit */
    public record Vak(Knoop knoop, int x, int y, int hoog, List<String> regels) {

        public int breed() {
            return VAK;
        }

        public int rechts() {
            return x + VAK;
        }

        public int midden() {
            return x + VAK / 2;
        }

        public int onder() {
            return y + hoog;
        }

        public int halverwege() {
            return y + hoog / 2;
        }

        /** Where the way begins or ends the corners are round. */
        public int rond() {
            return switch (knoop.soort()) {
                case START, EINDE -> hoog / 2;
                case KEUZE, BESLISSING, STAP -> 6;
            };
        }

        /** Baseline of a line of text, counted from 0. */
        public int regel(int nummer) {
            return y + LUCHT + REGEL * nummer + REGEL - 5;
        }
    }

    /** @param weg path data of the line */
    public record Lijn(Pijl pijl, String weg) {}

    public static Schematekening van(Stroomschema schema, Routepad pad) {
        var vakken = new LinkedHashMap<String, Vak>();
        schema.kolommen().forEach(kolom -> zetOnderElkaar(kolom.nummer(), schema, vakken));
        var wegen = new Wegen(vakken);
        var lijnen = schema.pijlen().stream()
                .filter(pijl -> vakken.containsKey(pijl.van()) && vakken.containsKey(pijl.naar()))
                .map(pijl -> new Lijn(pijl, wegen.weg(pijl)))
                .toList();
        return new Schematekening(
                schema,
                pad,
                x(schema.kolommen().size() + 1),
                wegen.laagste + TUSSEN,
                schema.kolommen().stream()
                        .map(kolom -> new Kolomkop(x(kolom.nummer()), breek(kolom.naam(), LETTERS_KOP)))
                        .toList(),
                List.copyOf(vakken.values()),
                lijnen);
    }

    /** A node in words, for who cannot see the drawing: what it is, whether the way led there, and what comes after it. */
    public String zeg(Knoop knoop) {
        var daarna = schema.vanaf(knoop.id()).stream()
                .flatMap(pijl -> schema
                        .knoop(pijl.naar())
                        .map(naar -> naar.naam()
                                + pijl.voorwaarde().map(als -> " (" + als + ")").orElse(""))
                        .stream())
                .collect(Collectors.joining("; "));
        var wat = knoop.naam() + ", " + t("knoop." + knoop.soort()) + ", " + t("zekerheid." + knoop.zekerheid());
        var hier = pad.plaats(knoop)
                .map(plaats -> ", " + t("routeplaats." + plaats))
                .orElse("");
        return wat + hier + (daarna.isEmpty() ? "" : ". " + t("stroomschema.naar", daarna));
    }

    private static void zetOnderElkaar(int kolom, Stroomschema schema, Map<String, Vak> vakken) {
        var y = RAND + KOP;
        for (var knoop :
                schema.knopen().stream().filter(k -> k.kolom() == kolom).toList()) {
            var regels = breek(knoop.naam(), LETTERS);
            var vak = new Vak(knoop, x(kolom), y, regels.size() * REGEL + 2 * LUCHT, regels);
            vakken.put(knoop.id(), vak);
            y = vak.onder() + TUSSEN;
        }
    }

    private static int x(int kolom) {
        return RAND + GANG / 2 + (kolom - 1) * (VAK + GANG);
    }

    private static List<String> breek(String tekst, int letters) {
        var regels = new ArrayList<String>();
        var regel = new StringBuilder();
        for (var woord : tekst.split(" ", -1)) {
            if (!regel.isEmpty() && regel.length() + woord.length() + 1 > letters) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.isEmpty() ? "" : " ").append(woord);
        }
        regels.add(regel.toString());
        return regels;
    }

    /** Draws each arrow along a lane of its own: between two columns up and down, below the nodes across a column. */
    private static final class Wegen {

        private static final int BAAN = 6;
        private static final int BANEN = 6;

        private final Map<String, Vak> vakken;
        private final Map<Integer, Integer> bezet = new HashMap<>();
        private int laagste;

        Wegen(Map<String, Vak> vakken) {
            this.vakken = vakken;
            this.laagste = vakken.values().stream().mapToInt(Vak::onder).max().orElse(0);
        }

        String weg(Pijl pijl) {
            var van = vak(pijl.van());
            var naar = vak(pijl.naar());
            var kolom = van.knoop().kolom();
            var doel = naar.knoop().kolom();
            if (van.equals(naar)) {
                return rondje(van);
            }
            if (kolom == doel) {
                return binnenKolom(van, naar, pijl.terug());
            }
            return Math.abs(kolom - doel) == 1 ? naastElkaar(van, naar) : overslaan(van, naar);
        }

        private String binnenKolom(Vak van, Vak naar, boolean terug) {
            if (naar.y() > van.y() && naar.y() - van.onder() <= TUSSEN) {
                return lijn(van.midden(), van.onder(), van.midden(), naar.y());
            }
            var kolom = van.knoop().kolom();
            var baan = terug ? baan(kolom - 1) : baan(kolom);
            var kant = terug ? van.x() : van.rechts();
            var begin = van.halverwege() + BAAN;
            return lijn(kant, begin, baan, begin, baan, naar.halverwege() - BAAN, kant, naar.halverwege() - BAAN);
        }

        private String rondje(Vak vak) {
            var baan = vak.rechts() + 2 * BAAN;
            var boven = vak.halverwege() - BAAN;
            var onder = vak.halverwege() + BAAN;
            return lijn(vak.rechts(), boven, baan, boven, baan, onder, vak.rechts(), onder);
        }

        private String naastElkaar(Vak van, Vak naar) {
            var verder = van.x() < naar.x();
            var baan = baan(Math.min(van.knoop().kolom(), naar.knoop().kolom()));
            var einde = naar.halverwege() + (verder ? 0 : BAAN);
            return lijn(
                    verder ? van.rechts() : van.x(),
                    van.halverwege(),
                    baan,
                    van.halverwege(),
                    baan,
                    einde,
                    verder ? naar.x() : naar.rechts(),
                    einde);
        }

        /** Below the columns that are passed. */
        private String overslaan(Vak van, Vak naar) {
            var verder = van.x() < naar.x();
            var kolom = van.knoop().kolom();
            var doel = naar.knoop().kolom();
            var weg = baan(verder ? kolom : kolom - 1);
            var aan = baan(verder ? doel - 1 : doel);
            var onder = onder(Math.min(kolom, doel) + 1, Math.max(kolom, doel) - 1);
            laagste = Math.max(laagste, onder);
            return lijn(
                    verder ? van.rechts() : van.x(),
                    van.halverwege() + BAAN,
                    weg,
                    van.halverwege() + BAAN,
                    weg,
                    onder,
                    aan,
                    onder,
                    aan,
                    naar.halverwege() + BAAN,
                    verder ? naar.x() : naar.rechts(),
                    naar.halverwege() + BAAN);
        }

        private int onder(int van, int tot) {
            var nummer = bezet.merge(-1, 1, Integer::sum);
            return vakken.values().stream()
                            .filter(vak ->
                                    vak.knoop().kolom() >= van && vak.knoop().kolom() <= tot)
                            .mapToInt(Vak::onder)
                            .max()
                            .orElse(0)
                    + 2 * BAAN
                    + nummer * BAAN;
        }

        /** The next lane to the right of a column; column 0 is the margin on the left. */
        private int baan(int kolom) {
            var nummer = bezet.merge(kolom, 1, Integer::sum) - 1;
            return x(kolom + 1) - GANG + BAAN + nummer % BANEN * BAAN;
        }

        private Vak vak(String id) {
            return Objects.requireNonNull(vakken.get(id), id);
        }

        private static String lijn(int... punten) {
            return IntStream.range(0, punten.length / 2)
                    .mapToObj(i -> (i == 0 ? "M" : "L") + punten[2 * i] + " " + punten[2 * i + 1])
                    .collect(Collectors.joining());
        }
    }
}
