package nl.routewijzer.plan.brug;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.plan.brug.Brugblad.Ingevuld;
import nl.routewijzer.plan.brug.Brugblad.Moment;
import nl.routewijzer.plan.brug.Instrument.Domein;
import nl.routewijzer.plan.brug.Instrument.Licentie;
import nl.routewijzer.plan.brug.Instrument.Niveau;
import nl.routewijzer.plan.brug.Instrument.Richting;
import nl.routewijzer.plan.brug.Instrument.Schaal;

/** A small bridge of two pillars, and what was filled in on it. */
public final class BrugFixture {

    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    public static final JongereId JONGERE = JongereId.nieuw();
    public static final Schaal VIJF = new Schaal(1, 5, 1);

    public static Domein thuis(Schaal schaal) {
        return new Domein("thuis", "Thuis", "", Richting.HOGER_BETER, schaal, List.of(new Niveau(3, "halverwege", "")));
    }

    public static Domein geld() {
        return new Domein("geld", "Geld", "", Richting.HOGER_BETER, VIJF, List.of());
    }

    public static Instrument brug(String versie, Domein... domeinen) {
        return new Instrument(
                new Instrumentversie("brug", versie),
                "De brug",
                "",
                "Wij",
                new Licentie(Licentie.Staat.EIGEN, "eigen woorden"),
                "nl",
                List.of(Invuller.JONGERE, Invuller.CONSULENT),
                28,
                List.of(domeinen));
    }

    public static Instrument brug() {
        return brug("1", thuis(VIJF), geld());
    }

    /** @param antwoorden domain and answer by turns */
    public static Meting meting(Instrument instrument, int dagenGeleden, Invuller wie, String... antwoorden) {
        var velden = new LinkedHashMap<String, Antwoord>();
        for (var i = 0; i < antwoorden.length; i += 2) {
            velden.put(antwoorden[i], Antwoord.lees(antwoorden[i + 1]).orElseThrow());
        }
        return new Meting(
                UUID.randomUUID(), JONGERE, instrument.versie(), VANDAAG.minusDays(dagenGeleden), wie, velden, "");
    }

    /** With the instruments in use, as the pages read it. */
    public static Brugblad blad(List<Instrument> bekend, Meting... metingen) {
        return new Brugblad(
                JONGERE,
                List.of(bekend.getLast()),
                bekend,
                Stream.of(metingen)
                        .sorted(Comparator.comparing(Meting::dag).reversed())
                        .map(BrugFixture::ingevuld)
                        .toList(),
                List.of(
                        new Moment(VANDAAG.minusDays(10), Moment.Soort.GESPREK),
                        new Moment(VANDAAG.minusDays(30), Moment.Soort.PLAN)));
    }

    private static Ingevuld ingevuld(Meting meting) {
        Instant op = meting.dag().atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Ingevuld(meting, op, Optional.of("Anke"), Optional.empty(), List.of());
    }

    private BrugFixture() {}
}
