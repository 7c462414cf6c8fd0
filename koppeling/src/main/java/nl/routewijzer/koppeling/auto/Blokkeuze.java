package nl.routewijzer.koppeling.auto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.sql.Paren;

/**
 * Chooses blocking rules by counting: the loosest combinations of at most three keys of different fields that stay under a limit. A
 * combination that holds a chosen one adds nothing and is not looked at. Where there are too many of those, {@link Dekking} chooses.
 */
final class Blokkeuze {

    private static final int MEESTE_REGELS = 40;

    /** Rules of fewer pairs than the limit divided by this find too little to be taken together just so. */
    private static final long RUIM = 24;

    private static final long MEESTE_HALVERINGEN = 200;

    /** Of a larger file pairs are counted in a sample of about this many rows. */
    private static final long STEEKPROEF = 40_000;

    private record Sleutel(String veld, String kolom) {}

    private record Telling(Blok blok, long paren) {}

    private final Motor motor;
    private final Koppelplan plan;
    private final long meeste;
    private final long elke;
    private final Map<Set<String>, Long> geteld = new HashMap<>();

    /** @param meeste the pairs all rules together may give */
    Blokkeuze(Motor motor, Koppelplan plan, long meeste) {
        this.motor = motor;
        this.plan = plan;
        this.meeste = meeste;
        long rijen = motor.getal("select count(*) from links");
        if (!plan.ontdubbelt()) {
            rijen = Math.max(rijen, motor.getal("select count(*) from rechts"));
        }
        elke = (rijen + STEEKPROEF - 1) / STEEKPROEF;
    }

    List<Blok> kies() {
        steekproef("links");
        if (!plan.ontdubbelt()) {
            steekproef("rechts");
        }
        Set<Telling> alle = new LinkedHashSet<>();
        for (long grens = meeste / 3; grens > meeste / MEESTE_HALVERINGEN; grens /= 2) {
            var onder = zonderOverbodige(onder(grens));
            long som = onder.stream().mapToLong(Telling::paren).sum();
            if (som <= meeste && onder.size() <= MEESTE_REGELS && grens > meeste / RUIM) {
                return onder.stream().map(Telling::blok).toList();
            }
            alle.addAll(onder);
        }
        var blokken = new Dekking(plan.velden(), meeste)
                .kies(alle.stream()
                        .map(t -> new Dekking.Regel(t.blok(), t.paren()))
                        .toList());
        return zonderOverbodige(
                        alle.stream().filter(t -> blokken.contains(t.blok())).toList())
                .stream()
                .map(Telling::blok)
                .toList();
    }

    /** One of every so many rows; pairs are then as many times fewer, squared. */
    private void steekproef(String tabel) {
        motor.voer("create or replace temp view deel_%1$s as select * from %1$s where hash(rij, 7) %% %2$d = 0"
                .formatted(tabel, elke));
        if (elke > 1) {
            motor.voer("create or replace temp table vast_%1$s as select * from deel_%1$s".formatted(tabel));
            motor.voer("create or replace temp view deel_%1$s as select * from vast_%1$s".formatted(tabel));
        }
    }

    private List<Telling> onder(long grens) {
        List<Telling> gekozen = new ArrayList<>();
        List<List<Sleutel>> laag = new ArrayList<>();
        laag.add(List.of());
        for (int diepte = 1; diepte <= 3; diepte++) {
            List<List<Sleutel>> volgende = new ArrayList<>();
            for (var groep : laag) {
                for (var sleutel : sleutels()) {
                    if (mag(groep, sleutel) && gekozen.stream().noneMatch(t -> omvat(groep, sleutel, t.blok()))) {
                        List<Sleutel> nieuw = new ArrayList<>(groep);
                        nieuw.add(sleutel);
                        long paren = tel(nieuw);
                        if (paren > 0 && paren <= grens) {
                            gekozen.add(new Telling(blok(nieuw), paren));
                        } else if (paren > grens) {
                            volgende.add(nieuw);
                        }
                    }
                }
            }
            laag = volgende;
        }
        return gekozen;
    }

    /** A rule on the whole value adds nothing beside the same rule on a part of that value. */
    private List<Telling> zonderOverbodige(List<Telling> alle) {
        return alle.stream()
                .filter(telling -> alle.stream()
                        .noneMatch(ander -> !ander.equals(telling) && ruimer(ander.blok(), telling.blok())))
                .toList();
    }

    private boolean ruimer(Blok ruim, Blok nauw) {
        return ruim.sleutels().stream()
                .allMatch(r -> nauw.sleutels().stream().anyMatch(n -> n.equals(r) || veld(r).equals(n)));
    }

    private String veld(String kolom) {
        return sleutels().stream()
                .filter(s -> s.kolom().equals(kolom))
                .findFirst()
                .orElseThrow()
                .veld();
    }

    /** Combinations in the order of the keys, so that each is made once; never two keys of one field. */
    private boolean mag(List<Sleutel> groep, Sleutel sleutel) {
        if (groep.isEmpty()) {
            return true;
        }
        var alle = sleutels();
        return alle.indexOf(sleutel) > alle.indexOf(groep.get(groep.size() - 1))
                && groep.stream().noneMatch(ander -> ander.veld().equals(sleutel.veld()));
    }

    private static boolean omvat(List<Sleutel> groep, Sleutel sleutel, Blok blok) {
        return blok.sleutels().stream()
                .allMatch(s -> s.equals(sleutel.kolom())
                        || groep.stream().anyMatch(g -> g.kolom().equals(s)));
    }

    private static Blok blok(List<Sleutel> sleutels) {
        return new Blok(sleutels.stream().map(Sleutel::kolom).toList());
    }

    private long tel(List<Sleutel> sleutels) {
        var blok = blok(sleutels);
        long paren = geteld.computeIfAbsent(
                Set.copyOf(blok.sleutels()),
                s -> elke
                        * elke
                        * motor.getal(new Paren(plan)
                                .telling(blok, "deel_links", plan.ontdubbelt() ? "deel_links" : "deel_rechts")));
        // What the sample has not seen may still be there.
        return paren == 0 && elke > 1 ? elke * elke / 2 : paren;
    }

    private List<Sleutel> sleutels() {
        List<Sleutel> uit = new ArrayList<>();
        for (var veld : plan.velden()) {
            veld.soort().sleutels().keySet().forEach(achter -> uit.add(new Sleutel(veld.naam(), veld.naam() + achter)));
        }
        return uit;
    }
}
