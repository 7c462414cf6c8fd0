package nl.routewijzer.koppeling.auto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import nl.routewijzer.koppeling.sql.Normaal;

/** Links without a plan: makes one, shows it, learns, links. */
public final class Automaat {

    private static final long MINSTE_PAREN = 2_000_000;
    private static final long PAREN_PER_RIJ = 20;
    private static final Koppelplan.Grenzen GRENZEN = new Koppelplan.Grenzen(2_000_000_000L, 0.5, 0.05, false, 0);

    private final Motor motor;
    private final Werkmap werk;
    private final Koppelloop loop;
    private final Consumer<String> meld;

    public Automaat(Motor motor, Werkmap werk, Koppelloop loop, Consumer<String> meld) {
        this.motor = motor;
        this.werk = werk;
        this.loop = loop;
        this.meld = meld;
    }

    /**
     * @param bestanden one or two
     * @param uit where {@code id_l,id_r,p} go
     * @param planUit where the plan goes, if anywhere
     */
    public void koppel(List<Path> bestanden, String id, Path uit, Optional<Path> planUit) {
        loop.laad(bestanden.stream().map(pad -> Bron.van(pad, id, Map.of())).toList())
                .forEach(meld);
        var plan = plan(bestanden, id);
        loop.normaliseer(plan);
        long rijen =
                motor.getal("select count(*) from links") + motor.getal("select count(*) from " + Normaal.rechts(plan));
        plan = plan.metBlokken(new Blokkeuze(motor, plan, Math.max(MINSTE_PAREN, PAREN_PER_RIJ * rijen)).kies());
        if (plan.blokken().isEmpty()) {
            throw new OnbruikbareInvoer("Geen twee rijen hebben iets gemeen waarop te vergelijken is.");
        }
        toon(plan, planUit);
        var tellingen = loop.tel(plan);
        loop.orden(plan);
        var model = loop.leer(plan, Koppelloop.steekproef(plan, tellingen));
        model.alarmen().forEach(alarm -> meld.accept("Let op: " + alarm.zin()));
        loop.weeg(plan, model, Koppelloop.stukken(plan, tellingen));
        loop.besluit(plan);
        schrijf(plan, uit);
    }

    private Koppelplan plan(List<Path> bestanden, String id) {
        List<Planmaker.Bestand> gezien = new ArrayList<>();
        for (int b = 0; b < bestanden.size(); b++) {
            gezien.add(new Bestandskijker(motor).bekijk(b, bestanden.get(b), id));
        }
        gezien.forEach(bestand -> bestand.kolommen()
                .forEach((kolom, rol) -> meld.accept("  " + bestand.naam() + ", " + kolom.naam() + ": "
                        + rol.name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        var plan = new Planmaker(gezien).maak(GRENZEN);
        if (plan.velden().isEmpty()) {
            throw new OnbruikbareInvoer("De bestanden hebben geen kolom gemeen waarop mensen te vergelijken zijn.");
        }
        return plan;
    }

    private void toon(Koppelplan plan, Optional<Path> planUit) {
        meld.accept(
                "  velden: " + plan.velden().stream().map(veld -> veld.naam()).collect(Collectors.joining(", ")));
        plan.blokken().forEach(blok -> meld.accept("  blok: " + blok.naam()));
        planUit.ifPresent(pad -> {
            try {
                Files.writeString(pad, Planbestand.tekst(plan));
            } catch (IOException fout) {
                throw new OnbruikbareInvoer("Het bestand " + pad + " is niet te schrijven.");
            }
        });
    }

    private void schrijf(Koppelplan plan, Path uit) {
        motor.voer("""
                copy (select a.id as id_l, b.id as id_r, (1 / (1 + pow(2, -bits)))::decimal(9, 6) as p
                        from slot join links a on a.rij = l join %s b on b.rij = r
                       where bits > -7 order by l, r) to '%s' (format csv, header)""".formatted(
                        Normaal.rechts(plan), werk.uit("paren.csv").toString().replace("'", "''")));
        werk.lever("paren.csv", uit);
    }
}
