package nl.routewijzer.aanbod.zetjes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.aanbod.storage.Zetjearchief;
import nl.routewijzer.aanbod.zetjes.Zetje.Antwoord;
import nl.routewijzer.aanbod.zetjes.Zetje.Gezegd;
import nl.routewijzer.aanbod.zetjes.Zetje.Ritme;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Small ideas for who switched them on. There is no way in for who works here: only the jongere himself reads and changes it, no event tells of
 * it, and nothing counts how often.
 */
@Component
@Transactional
public class Zetjes {

    /**
     * The idea of now.
     *
     * @param antwoord what he said of it; empty while he said nothing
     */
    public record Nu(Zetje keuze, String idee, Optional<Antwoord> antwoord) {}

    private final Themas themas;
    private final Zetjearchief archief;
    private final Tijd tijd;

    Zetjes(Themas themas, Zetjearchief archief, Tijd tijd) {
        this.themas = themas;
        this.archief = archief;
        this.tijd = tijd;
    }

    public List<Thema> themas() {
        return themas.alle();
    }

    /** Empty while it is off, or when nothing of what he chose is there any more. */
    public Optional<Nu> van(IngelogdeJongere wie) {
        return archief.vind(wie.jongere()).flatMap(keuze -> {
            var ideeen = themas.ideeen(keuze.themas());
            return ideeen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Nu(keuze, keuze.idee(tijd.vandaag(), ideeen), keuze.antwoord(tijd.vandaag())));
        });
    }

    /** Keys that are no theme are left out; without any it stays as it was. */
    public void zetAan(Ritme ritme, Set<String> gekozen, IngelogdeJongere wie) {
        var bekend = themas.alle().stream()
                .map(Thema::sleutel)
                .filter(gekozen::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!bekend.isEmpty()) {
            archief.zet(new Zetje(ritme, bekend, tijd.vandaag(), 0, Optional.empty()), wie.jongere());
        }
    }

    /** Off, and nothing of it is kept. */
    public void zetUit(IngelogdeJongere wie) {
        archief.haalWeg(wie.jongere());
    }

    public void zeg(Antwoord antwoord, IngelogdeJongere wie) {
        archief.vind(wie.jongere())
                .ifPresent(keuze -> archief.zet(
                        new Zetje(
                                keuze.ritme(),
                                keuze.themas(),
                                keuze.vanaf(),
                                keuze.plek(),
                                Optional.of(new Gezegd(antwoord, tijd.vandaag()))),
                        wie.jongere()));
    }

    /** The next idea instead of this one, from today on. */
    public void geefEenAndere(IngelogdeJongere wie) {
        archief.vind(wie.jongere()).ifPresent(keuze -> {
            var hoeveel = Math.max(1, themas.ideeen(keuze.themas()).size());
            var volgende = (keuze.welke(tijd.vandaag(), hoeveel) + 1) % hoeveel;
            archief.zet(
                    new Zetje(keuze.ritme(), keuze.themas(), tijd.vandaag(), volgende, Optional.empty()),
                    wie.jongere());
        });
    }
}
