package nl.routewijzer.koppeling.auto;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Veld;

/**
 * Which rules together find most people for a number of pairs. People are imagined: of each field of a true pair the whole value is equal, or
 * only looser keys, or nothing; a rule finds those that are equal in all its keys. Rules are taken by what they add per pair
 * (greedy weighted coverage, Chvátal 1979).
 */
final class Dekking {

    private static final int MENSEN = 20_000;
    private static final double HEEL_GELIJK = 0.78;
    private static final double DEELS_GELIJK = 0.1;
    private static final double SLEUTEL_GELIJK = 0.7;

    /** Who moved has all of another address. */
    private static final double VERHUISD = 0.2;

    /** Numbers come and go, and are often not there. */
    private static final double WISSELEND_GELIJK = 0.35;

    private static final Set<String> ADRES = Set.of("postcode", "huisnummer", "adres", "plaats");
    private static final Set<String> WISSELEND = Set.of("telefoon", "email", "bsn", "nummer");
    private static final int MEESTE_REGELS = 30;

    /** What running one more rule costs, as a share of all pairs. */
    private static final double KOST_VAN_EEN_REGEL = 0.01;

    /** What is added must be worth it: one in so many people. */
    private static final int MINSTE_WINST = MENSEN / 5000;

    /** A rule and what it costs. */
    record Regel(Blok blok, long paren) {}

    private final Random toeval = new Random(20_260_101);
    private final Map<String, BitSet> gelijk = new HashMap<>();
    private final long meeste;

    /**
     * @param meeste the pairs all rules together may give
     */
    Dekking(List<Veld> velden, long meeste) {
        this.meeste = meeste;
        for (int mens = 0; mens < MENSEN; mens++) {
            boolean verhuisd = toeval.nextDouble() < VERHUISD;
            for (var veld : velden) {
                String soort = veld.soort().naam();
                double heel = ADRES.contains(soort) && verhuisd
                        ? 0
                        : WISSELEND.contains(soort) ? WISSELEND_GELIJK : HEEL_GELIJK;
                double lot = toeval.nextDouble();
                for (String achter : veld.soort().sleutels().keySet()) {
                    boolean deels = toeval.nextDouble() < SLEUTEL_GELIJK && !achter.isEmpty();
                    gelijk.computeIfAbsent(veld.naam() + achter, s -> new BitSet(MENSEN))
                            .set(mens, lot < heel || (heel > 0 && lot < heel + DEELS_GELIJK && deels));
                }
            }
        }
    }

    List<Blok> kies(List<Regel> regels) {
        var gevonden = new BitSet(MENSEN);
        List<Blok> uit = new ArrayList<>();
        long over = meeste;
        while (uit.size() < MEESTE_REGELS) {
            var beste = beste(regels, gevonden, over);
            if (beste.isEmpty()) {
                break;
            }
            gevonden.or(vindt(beste.orElseThrow().blok()));
            over -= beste.orElseThrow().paren();
            uit.add(beste.orElseThrow().blok());
        }
        return uit;
    }

    private Optional<Regel> beste(List<Regel> regels, BitSet gevonden, long over) {
        Optional<Regel> beste = Optional.empty();
        double besteWaarde = 0;
        for (var regel : regels) {
            int winst = regel.paren() <= over ? winst(regel.blok(), gevonden) : 0;
            double waarde = winst / (KOST_VAN_EEN_REGEL * meeste + regel.paren());
            if (winst >= MINSTE_WINST && waarde > besteWaarde) {
                beste = Optional.of(regel);
                besteWaarde = waarde;
            }
        }
        return beste;
    }

    private int winst(Blok blok, BitSet gevonden) {
        var nieuw = vindt(blok);
        nieuw.andNot(gevonden);
        return nieuw.cardinality();
    }

    private BitSet vindt(Blok blok) {
        var uit = new BitSet(MENSEN);
        uit.set(0, MENSEN);
        blok.sleutels().forEach(sleutel -> uit.and(gelijk.getOrDefault(sleutel, new BitSet())));
        return uit;
    }
}
