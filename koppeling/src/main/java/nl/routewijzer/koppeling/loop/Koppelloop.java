package nl.routewijzer.koppeling.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.groep.Slotsom;
import nl.routewijzer.koppeling.leren.Leerling;
import nl.routewijzer.koppeling.leren.Steekproef;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Modelbestand;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import nl.routewijzer.koppeling.sql.Niveaus;
import nl.routewijzer.koppeling.sql.Normaal;
import nl.routewijzer.koppeling.sql.Paren;
import nl.routewijzer.koppeling.sql.Weging;

/** The steps of a linkage, one after the other: load, normalise, count, learn, weigh in parts, conclude. */
public final class Koppelloop {

    /** About this many candidates go through in one part. They pass by and are not kept, but what a row is held against is made anew for each part. */
    private static final long PER_STUK = 32_000_000;

    /** With more pairs than this for each row it pays to take the values of both rows along at once. */
    private static final long VEEL_PER_RIJ = 2;

    /** About this many are kept to learn from. */
    private static final long OM_TE_LEREN = 4_000_000;

    /** How many pairs a blocking rule gives by itself. */
    public record Telling(Blok blok, long paren) {}

    private final Motor motor;
    private final Werkmap werk;
    private final Voortgang voortgang;
    private final Map<String, Double> kansen = new HashMap<>();
    private List<Telling> geteld = List.of();

    public Koppelloop(Motor motor, Werkmap werk, Voortgang voortgang) {
        this.motor = motor;
        this.werk = werk;
        this.voortgang = voortgang;
    }

    /**
     * What comes before comparing: load, normalise and count.
     *
     * @param meld told what is odd but no obstacle
     */
    public List<Telling> bereidVoor(Koppelplan plan, Consumer<String> meld) {
        if (plan.blokken().isEmpty()) {
            throw new OnbruikbareInvoer(plan.naam() + ": geen blok gaat over velden die beide registers hebben.");
        }
        laad(plan.bronnen()).forEach(meld);
        normaliseer(plan);
        return tel(plan);
    }

    /** @return sentences about what is odd but no obstacle */
    public List<String> laad(List<Bron> bronnen) {
        List<String> let = new ArrayList<>();
        for (int b = 0; b < bronnen.size(); b++) {
            voortgang.meld("lezen van " + bronnen.get(b).naam());
            let.addAll(motor.laad(bronnen.get(b).invoer(), Normaal.RUW.get(b)));
        }
        return let;
    }

    public void normaliseer(Koppelplan plan) {
        voortgang.meld("opschonen");
        var normaal = new Normaal(plan);
        for (int b = 0; b < plan.bronnen().size(); b++) {
            for (var veld : plan.velden()) {
                motor.voer(normaal.waarden(b, veld));
            }
        }
        for (var veld : plan.velden()) {
            motor.voer(normaal.telling(veld));
            kansen.put(
                    veld.naam(),
                    motor.vraag(normaal.gelijkeKans(veld), rij -> rij.getal(1)).get(0));
        }
        for (int b = 0; b < plan.bronnen().size(); b++) {
            motor.voer(normaal.klaar(b, kansen));
            for (var veld : plan.velden()) {
                motor.voer("drop table " + Normaal.tabel(b, veld));
            }
        }
    }

    /**
     * Counts before anything is compared.
     *
     * @throws OnbruikbareInvoer when a rule gives more pairs than the plan allows; the sentence names it
     */
    public List<Telling> tel(Koppelplan plan) {
        voortgang.meld("paren tellen");
        var paren = new Paren(plan);
        List<Telling> uit = new ArrayList<>();
        for (var blok : plan.blokken()) {
            uit.add(new Telling(blok, motor.getal(paren.telling(blok))));
        }
        long totaal = uit.stream().mapToLong(Telling::paren).sum();
        if (totaal > plan.grenzen().meesteParen()) {
            var ergste =
                    uit.stream().max(Comparator.comparingLong(Telling::paren)).orElseThrow();
            throw new OnbruikbareInvoer("Het plan geeft " + totaal + " paren en mag er "
                    + plan.grenzen().meesteParen() + " geven; de meeste (" + ergste.paren() + ") komen van het blok "
                    + ergste.blok().naam() + ".");
        }
        geteld = uit;
        return uit;
    }

    /**
     * Lays rows that are held against each other side by side, by the block that gives the most pairs: what is looked at together is then near
     * in memory. Their numbers stay what they are.
     */
    public void orden(Koppelplan plan) {
        var zwaarste = zwaar(1).stream().max(Comparator.comparingLong(Telling::paren));
        for (String tabel : plan.ontdubbelt() ? List.of("links") : List.of("links", "rechts")) {
            zwaarste.ifPresent(telling -> motor.voer("create or replace table " + tabel + " as select * from " + tabel
                    + " order by " + String.join(", ", telling.blok().sleutels())));
        }
    }

    /** Rules by which a row has more than a few others in each part of the work. */
    private List<Telling> zwaar(int stukken) {
        long rijen = motor.getal("select count(*) from links");
        return geteld.stream()
                .filter(telling -> telling.paren() / stukken > VEEL_PER_RIJ * rijen)
                .toList();
    }

    /** In how many parts the pairs are weighed. */
    public static int stukken(Koppelplan plan, List<Telling> tellingen) {
        return stukken(plan, tellingen, PER_STUK);
    }

    /** One in how many rows is learned from. */
    public static int steekproef(Koppelplan plan, List<Telling> tellingen) {
        return stukken(plan, tellingen, OM_TE_LEREN);
    }

    private static int stukken(Koppelplan plan, List<Telling> tellingen, long perStuk) {
        long totaal = tellingen.stream().mapToLong(Telling::paren).sum();
        return plan.grenzen().stukken() > 0
                ? plan.grenzen().stukken()
                : (int) Math.max(1, (totaal + perStuk - 1) / perStuk);
    }

    /** Learns from the first of so many parts; a hash of the row decides what is in it, so it is a sample of rows. */
    public Model leer(Koppelplan plan, int stukken) {
        voortgang.meld("leren");
        motor.voer("create or replace table kandidaat as " + new Paren(plan).kandidaten(0, stukken));
        motor.voer("create or replace table niveau as " + new Niveaus(plan).sql("select * from kandidaat"));
        motor.voer("drop table kandidaat");
        return new Leerling(plan, new Steekproef(motor, plan), kansen, stukken).leer();
    }

    /**
     * Weighs every candidate; table {@code paar} has those that matter. Parts that an earlier, interrupted run of the same work finished are
     * not done again.
     */
    public void weeg(Koppelplan plan, Model model, int stukken) {
        werk.voor(kenmerk(plan, model, stukken));
        var weging = new Weging(model);
        var niveaus = new Niveaus(plan);
        var zwaar = zwaar(stukken).stream().map(Telling::blok).toList();
        long begin = System.nanoTime();
        for (int stuk = 0; stuk < stukken; stuk++) {
            if (!werk.heeft(stuk)) {
                var half = werk.map().resolve("half.parquet");
                String vergeleken =
                        niveaus.sql(niveaus.paren(zwaar, stuk, stukken), weging.kansrijk(plan, Weging.BEWAAR));
                motor.voer("copy (" + weging.sql("(" + vergeleken + ")", Weging.BEWAAR) + ") to '"
                        + half.toString().replace("'", "''") + "' (format parquet)");
                werk.klaar(half, stuk);
            }
            double deel = (stuk + 1.0) / stukken;
            voortgang.meld(
                    "vergelijken", deel, Duration.ofNanos((long) ((System.nanoTime() - begin) * (1 / deel - 1))));
        }
        motor.voer("create or replace view paar as select * from read_parquet('"
                + werk.deel(0).resolveSibling("*.parquet").toString().replace("'", "''") + "')");
    }

    /** Which work this is: the same plan on the same files with the same model, in as many parts. */
    private static String kenmerk(Koppelplan plan, Model model, int stukken) {
        var tekst = new StringBuilder(Planbestand.tekst(plan))
                .append(Modelbestand.tekst(model))
                .append(stukken);
        for (var bron : plan.bronnen()) {
            try {
                tekst.append(Files.size(bron.bestand())).append(Files.getLastModifiedTime(bron.bestand()));
            } catch (IOException fout) {
                throw new OnbruikbareInvoer("Het bestand " + bron.bestand() + " is er niet meer.");
            }
        }
        return Planbestand.kenmerk(tekst.toString());
    }

    /** Makes table {@code slot} (l, r, bits). */
    public void besluit(Koppelplan plan) {
        voortgang.meld("besluiten");
        new Slotsom(motor, plan).maak();
    }
}
