package nl.routewijzer.gesprek.rooster;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gesprek.rooster.domain.Roosteroordeel;
import nl.routewijzer.gesprek.rooster.storage.Roosterarchief;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: one's own hours in which jongeren can choose. What was chosen already stays, whatever is changed here. */
@Component
@Transactional
@ZonderInkijk("one's own hours; of what is planned only which moments are left")
public class Rooster {

    /** How long something can be put back that was taken away. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    /** @param vrij what could be chosen now, by who is guided by who asks */
    public record Blad(List<Spreekuur> uren, List<Vrijedagen> vrijeDagen, List<Vrijmoment> vrij) {}

    private final Roosterarchief archief;
    private final Vrijetijden vrijetijden;
    private final Tijd tijd;

    Rooster(Roosterarchief archief, Vrijetijden vrijetijden, Tijd tijd) {
        this.archief = archief;
        this.vrijetijden = vrijetijden;
        this.tijd = tijd;
    }

    public Blad bekijk(Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return new Blad(
                archief.uren(zicht.gebruiker(), tijd.vandaag()),
                archief.vrij(zicht.gebruiker(), tijd.vandaag()),
                vrijetijden.van(Vrijetijden.Vraag.zelf(zicht.gebruiker())));
    }

    /** @throws NietGevonden when he has no such hours */
    public Spreekuur uur(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.uren(zicht.gebruiker(), tijd.vandaag()).stream()
                .filter(uur -> uur.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("spreekuur"));
    }

    /**
     * Adds hours; all of them or none.
     *
     * @param inPlaatsVan hours of his that go
     * @return every ground why not; empty when they stand, also when the same form was sent before
     */
    public List<Roosterbeletsel> voegToe(List<Spreekuur> uren, Optional<UUID> inPlaatsVan, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        var nieuw = uren.stream().map(Spreekuur::id).toList();
        var eigen = archief.uren(zicht.gebruiker(), tijd.vandaag()).stream()
                .filter(een -> !nieuw.contains(een.id()))
                .filter(een -> inPlaatsVan.filter(een.id()::equals).isEmpty())
                .toList();
        var beletsels = uren.stream()
                .flatMap(uur ->
                        Roosteroordeel.beoordeel(
                                new Roosteroordeel.Feiten(uur, eigen.size() + uren.size(), tijd.vandaag()))
                                .stream())
                .distinct()
                .toList();
        if (beletsels.isEmpty()) {
            inPlaatsVan.ifPresent(oud -> archief.haalWeg(oud, zicht.gebruiker(), tijd.nu()));
            uren.forEach(uur -> archief.voegToe(uur, zicht.gebruiker(), tijd.nu()));
        }
        return beletsels;
    }

    /**
     * Once gone they stay gone.
     *
     * @throws NietGevonden when they are not his
     */
    public void haalWeg(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        archief.haalWeg(id, zicht.gebruiker(), tijd.nu());
    }

    /** @return false when it is too late */
    public boolean zetTerug(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.zetTerug(id, zicht.gebruiker(), tijd.nu().minus(BEDENKTIJD));
    }

    /** @return every ground why not */
    public List<Roosterbeletsel> neemVrij(Vrijedagen vrij, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        var beletsels = Roosteroordeel.beoordeel(vrij, tijd.vandaag());
        if (beletsels.isEmpty()) {
            archief.voegVrijToe(vrij, zicht.gebruiker(), tijd.nu());
        }
        return beletsels;
    }

    public void haalVrijWeg(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        archief.haalVrijWeg(id, zicht.gebruiker(), tijd.nu());
    }

    /** @return false when it is too late */
    public boolean zetVrijTerug(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.zetVrijTerug(id, zicht.gebruiker(), tijd.nu().minus(BEDENKTIJD));
    }
}
