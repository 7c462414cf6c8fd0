package nl.routewijzer.koppeling.invoer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * A CSV looked over from begin to end before anything is loaded: every row has as many fields as the header. Memory does not grow with
 * the file.
 *
 * @param gewoon every reader reads this in the same way
 */
record Keuring(
        Bron bron,
        Tekenset.Begin begin,
        char scheiding,
        List<String> kolommen,
        long rijen,
        boolean gewoon,
        Csvloper loper) {

    private static final Pattern GEGEVEN = Pattern.compile("\\d{4,}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|.+@.+\\..+");

    private static final Pattern VREEMD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final int LANG = 60;

    static Keuring van(Bron bron) throws IOException {
        var begin = Herkenning.begin(bron);
        try {
            return van(bron, begin);
        } catch (Tekstbron.GeenTekst fout) {
            if (bron.tekenset().isPresent() || begin.merk() > 0 || begin.tekenset() != Tekenset.UTF_8) {
                throw new OnbruikbareInvoer(bron.naam() + " is geen tekst in " + naam(begin.tekenset()) + ".");
            }
            return van(bron, new Tekenset.Begin(Tekenset.WINDOWS_1252, 0));
        }
    }

    private static String naam(Tekenset tekenset) {
        return tekenset.charset().displayName(Locale.ROOT);
    }

    private static Keuring van(Bron bron, Tekenset.Begin begin) throws IOException {
        char scheiding = bron.scheiding().isPresent() ? bron.scheiding().get() : Herkenning.scheiding(bron, begin);
        var teller = new Teller(bron);
        var loper = new Csvloper(scheiding, teller);
        try (var tekst = new Tekstbron(bron.bestand(), begin.tekenset(), begin.merk())) {
            loper.loop(tekst);
            teller.afgebroken = !loper.opNieuweRegel();
            loper.eind();
        } catch (Csvloper.Onleesbaar fout) {
            throw fout(bron, fout.regel(), fout.wat());
        } catch (Tekstbron.GeenTekst fout) {
            if (loper.nietLatijn()) {
                throw onleesbaar(bron, begin, loper.regel(), fout);
            }
            throw fout;
        }
        if (teller.kop.isEmpty()) {
            throw new OnbruikbareInvoer(bron.naam() + " is leeg.");
        }
        if (teller.rijen == 0) {
            throw fout(bron, 2, "er zijn geen rijen");
        }
        boolean gewoon = begin.tekenset() == Tekenset.UTF_8 && !loper.eigenaardig();
        return new Keuring(bron, begin, scheiding, List.copyOf(teller.kop), teller.rijen, gewoon, loper);
    }

    private static OnbruikbareInvoer onleesbaar(Bron bron, Tekenset.Begin begin, long regel, Tekstbron.GeenTekst fout) {
        String wat = fout.aanHetEind()
                ? "het bestand houdt hier midden in een letter op; het lijkt afgebroken"
                : "hier staat iets dat geen tekst is in " + naam(begin.tekenset());
        return fout(bron, regel, wat);
    }

    /** The line of the file on which a row begins. */
    long regel(long rij) throws IOException {
        if (gewoon && !loper.regelInVeld()) {
            return rij + 1;
        }
        var zoeker = new Zoeker(rij + 1);
        try (var tekst = new Tekstbron(bron.bestand(), begin.tekenset(), begin.merk())) {
            var opnieuw = new Csvloper(scheiding, zoeker);
            opnieuw.loop(tekst);
            if (!zoeker.genoeg()) {
                opnieuw.eind();
            }
        }
        return zoeker.regel;
    }

    static OnbruikbareInvoer fout(Bron bron, long regel, String wat) {
        return new OnbruikbareInvoer(bron.naam() + ", regel " + regel + ": " + wat + ".");
    }

    /** What stands in a file, as far as it fits in a sentence. */
    static String kort(String tekst) {
        String plat = VREEMD.matcher(tekst).replaceAll(" ").strip();
        return plat.codePointCount(0, plat.length()) <= LANG
                ? plat
                : plat.substring(0, plat.offsetByCodePoints(0, LANG)) + "…";
    }

    private static final class Zoeker implements Csvloper.Bezoek {

        private final long welke;
        private long gehad;
        private long regel;

        Zoeker(long welke) {
            this.welke = welke;
        }

        @Override
        public void veld(int kolom, StringBuilder tekst) {}

        @Override
        public void rij(long begin, int velden) {
            gehad++;
            regel = begin;
        }

        @Override
        public boolean genoeg() {
            return gehad == welke;
        }
    }

    /** Keeps the header and counts the rows. */
    private static final class Teller implements Csvloper.Bezoek {

        private final Bron bron;
        private final List<String> kop = new ArrayList<>();
        private boolean kopGehad;
        private boolean afgebroken;
        private long rijen;

        Teller(Bron bron) {
            this.bron = bron;
        }

        @Override
        public void veld(int kolom, StringBuilder tekst) {
            if (!kopGehad) {
                String naam = tekst.toString().strip();
                kop.add(naam.isEmpty() ? "kolom" + (kolom + 1) : naam);
            }
        }

        @Override
        public void rij(long regel, int velden) {
            if (!kopGehad) {
                kopGehad = true;
                keurKop(regel);
            } else if (velden != kop.size()) {
                String zin =
                        "deze rij heeft " + velden + (velden == 1 ? " veld" : " velden") + " en de kop " + kop.size();
                throw fout(bron, regel, afgebroken ? zin + "; het bestand lijkt afgebroken" : zin);
            } else {
                rijen++;
            }
        }

        private void keurKop(long regel) {
            if (kop.size() < 2) {
                throw fout(bron, regel, "er is maar één kolom; het scheidingsteken is anders of ontbreekt");
            }
            Set<String> gezien = new HashSet<>();
            for (String naam : kop) {
                if (!gezien.add(naam.toLowerCase(Locale.ROOT))) {
                    throw fout(bron, regel, "kolom " + kort(naam) + " staat er twee keer");
                }
                if (naam.equalsIgnoreCase(Invoertabel.RIJ)) {
                    throw fout(bron, regel, "een kolom mag niet " + Invoertabel.RIJ + " heten");
                }
                if (GEGEVEN.matcher(naam).matches()) {
                    throw fout(bron, regel, "\"" + kort(naam) + "\" is geen naam van een kolom; de kop ontbreekt");
                }
            }
        }
    }
}
