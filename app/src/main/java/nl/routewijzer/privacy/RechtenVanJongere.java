package nl.routewijzer.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Inzagebestand;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a jongere may ask of every room at once: to see what is kept, and to have it removed. */
@Component
@Transactional
public class RechtenVanJongere {

    /** Everything that is kept about one jongere. */
    public record Overzicht(JongereId jongere, List<Inzagestuk> stukken) implements OverJongere {}

    private final List<Inzagebron> inzagebronnen;
    private final List<Wisbron> wisbronnen;
    private final Inkijk inkijk;

    RechtenVanJongere(List<Inzagebron> inzagebronnen, List<Wisbron> wisbronnen, Inkijk inkijk) {
        this.inzagebronnen = inzagebronnen;
        this.wisbronnen = wisbronnen.stream()
                .sorted(Comparator.comparingInt(Wisbron::volgorde))
                .toList();
        this.inkijk = inkijk;
    }

    public Overzicht inzage(JongereId jongere, Zicht zicht) {
        return inkijk.van(
                zicht,
                Doel.INZAGE,
                () -> new Overzicht(
                        jongere,
                        inzagebronnen.stream()
                                .flatMap(bron -> bron.inzage(jongere).stream())
                                .toList()));
    }

    /**
     * A file of the overview: a look of its own, written down as every other.
     *
     * @throws NietGevonden when there is no such file of this jongere
     */
    public Inzagebestand bestand(UUID id, JongereId jongere, Zicht zicht) {
        return inkijk.van(
                        zicht,
                        Doel.INZAGE,
                        () -> inzagebronnen.stream()
                                .flatMap(bron -> bron.bestand(id, jongere).stream())
                                .findFirst())
                .orElseThrow(() -> new NietGevonden("inzagebestand"));
    }

    public void wis(JongereId jongere) {
        wisbronnen.forEach(bron -> bron.wis(jongere));
    }

    /** Tables that are covered by both rights; VolledigheidIT compares them with the database. */
    Stream<String> inzageTabellen() {
        return inzagebronnen.stream().flatMap(bron -> bron.tabellen().stream());
    }

    Stream<String> wisTabellen() {
        return wisbronnen.stream().flatMap(bron -> bron.tabellen().stream());
    }
}
