package nl.routewijzer.koppeling.maak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of people who do not exist.
 *
 * <p>A burgerservicenummer has nine digits a to i with 9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11 (Besluit burgerservicenummer art. 1 in
 * practice; the "elfproef"). Only those that begin with 9999 are valid here; there are some nine thousand. Whoever gets none of them has no number,
 * or with {@link #ruim} one that leaves 5 in the elfproef, as an onderwijsnummer does.
 */
final class Nummers {

    private static final List<String> GELDIG = geldige();
    private static final int REST = 5;

    private final Volgorde volgorde;
    private final boolean ruim;

    Nummers(long zaad, long jongeren, boolean ruim) {
        this.volgorde = new Volgorde(Toeval.meng(zaad), jongeren);
        this.ruim = ruim;
    }

    /** @return empty when this person has none */
    String van(long persoon) {
        long plaats = volgorde.op(persoon);
        if (plaats < GELDIG.size()) {
            return GELDIG.get((int) plaats);
        }
        return ruim ? metRest(plaats) : "";
    }

    /** The remainder of the elfproef; 0 for a valid number. */
    static int elfproef(String nummer) {
        int som = -(nummer.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (nummer.charAt(i) - '0');
        }
        return Math.floorMod(som, 11);
    }

    /** May this stand in a register: of the range for tests, or nobody's. */
    static boolean fictief(String nummer) {
        return nummer.length() != 9 || nummer.startsWith("9999") || elfproef(nummer) != 0;
    }

    /** Eight digits that count up leave a last digit between 0 and 10; those with 10 are left out by taking the next tenth. */
    private static String metRest(long plaats) {
        for (long acht = 10_000_000 + plaats * 5; ; acht++) {
            String begin = Long.toString(acht);
            int laatste = Math.floorMod(elfproef(begin + "0") - REST, 11);
            if (laatste < 10) {
                return begin + laatste;
            }
        }
    }

    private static List<String> geldige() {
        List<String> uit = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            String nummer = String.format(Locale.ROOT, "9999%05d", i);
            if (elfproef(nummer) == 0) {
                uit.add(nummer);
            }
        }
        return List.copyOf(uit);
    }
}
