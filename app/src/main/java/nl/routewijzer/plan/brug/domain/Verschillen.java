package nl.routewijzer.plan.brug.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Brugblad.Ingevuld;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrument.Domein;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;

/**
 * Where jongere and consulent see it differently: something to talk about, never who is right. It takes the last view of each in
 * the same version of an instrument, when they lie within eight weeks of each other and they did not fill it in together since.
 *
 * <p>Eight weeks is an own choice: later the one may have seen what the other had not yet.
 */
public final class Verschillen {

    private static final Period DICHTBIJ = Period.ofWeeks(8);

    /** The two views of one domain, that of the jongere first. */
    public record Verschil(Domein domein, int jongere, int consulent) {}

    public static List<Verschil> van(Brugblad blad) {
        return blad.instrumenten().stream()
                .flatMap(instrument -> van(blad, instrument))
                .toList();
    }

    private static Stream<Verschil> van(Brugblad blad, Instrument instrument) {
        var jongere = laatste(blad, instrument, Invuller.JONGERE);
        var consulent = laatste(blad, instrument, Invuller.CONSULENT);
        if (jongere.isEmpty() || consulent.isEmpty()) {
            return Stream.empty();
        }
        var een = jongere.get().dag();
        var ander = consulent.get().dag();
        var samen = laatste(blad, instrument, Invuller.SAMEN)
                .filter(meting -> !meting.dag().isBefore(laatste(een, ander)));
        return samen.isPresent() || !isDichtbij(een, ander)
                ? Stream.empty()
                : instrument.domeinen().stream()
                        .flatMap(domein -> verschil(domein, jongere.get(), consulent.get()).stream());
    }

    private static Optional<Verschil> verschil(Domein domein, Meting jongere, Meting consulent) {
        var zijn = waarde(jongere, domein);
        var haar = waarde(consulent, domein);
        return zijn.isPresent() && haar.isPresent() && !zijn.equals(haar)
                ? Optional.of(new Verschil(domein, zijn.get(), haar.get()))
                : Optional.empty();
    }

    private static Optional<Integer> waarde(Meting meting, Domein domein) {
        return meting.antwoord(domein.id()).flatMap(antwoord -> antwoord.plaats());
    }

    /** Conversations are left out: there only the jongere is asked. */
    private static Optional<Meting> laatste(Brugblad blad, Instrument instrument, Invuller wie) {
        return blad.metingen().stream()
                .map(Ingevuld::meting)
                .filter(meting -> meting.wie() == wie && meting.instrument().equals(instrument.versie()))
                .findFirst();
    }

    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static boolean isDichtbij(LocalDate een, LocalDate ander) {
        return !een.plus(DICHTBIJ).isBefore(ander) && !ander.plus(DICHTBIJ).isBefore(een);
    }

    private Verschillen() {}
}
