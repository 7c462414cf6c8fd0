package nl.routewijzer.gesprek;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gesprek.storage.Locatiearchief;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: the places where an organisation meets its jongeren, kept by who holds conversations and shown to who comes. */
@Component
@Transactional
@ZonderInkijk("places of an organisation; nothing of a person")
public class Locaties {

    /**
     * What happens with the picture.
     *
     * @param nieuw in the place of the one that is there
     * @param tekst what can be seen on it
     * @param weg whether the one that is there goes
     */
    public record Beeldwijziging(Optional<Foto> nieuw, String tekst, boolean weg) {}

    private final Locatiearchief archief;
    private final Tijd tijd;

    Locaties(Locatiearchief archief, Tijd tijd) {
        this.archief = archief;
        this.tijd = tijd;
    }

    /** By name. */
    public List<Locatie> alle(Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.alle();
    }

    /** For who types where a conversation is. */
    public List<String> namen(Zicht zicht) {
        return alle(zicht).stream().map(Locatie::naam).toList();
    }

    /** @throws NietGevonden when there is none */
    public Locatie bekijk(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.vind(id).orElseThrow(() -> new NietGevonden("locatie"));
    }

    /** The place that bears this name; empty when nobody wrote down the way there. */
    public Optional<Locatie> bij(String plaats, IngelogdeJongere wie) {
        return plaats.isBlank() ? Optional.empty() : archief.metNaam(plaats.strip());
    }

    /**
     * Keeps it, new or changed.
     *
     * @return false when another bears this name
     */
    public boolean bewaar(Locatie locatie, Beeldwijziging beeld, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        archief.grendel();
        if (archief.metNaam(locatie.naam())
                .filter(ander -> !ander.id().equals(locatie.id()))
                .isPresent()) {
            return false;
        }
        archief.bewaar(locatie, tijd.nu(), zicht.gebruiker());
        if (beeld.nieuw().isPresent()) {
            archief.zetBeeld(locatie.id(), beeld.tekst(), beeld.nieuw().get());
        } else if (beeld.weg()) {
            archief.haalBeeldWeg(locatie.id());
        } else if (!beeld.tekst().isEmpty()) {
            archief.beschrijfBeeld(locatie.id(), beeld.tekst());
        }
        return true;
    }

    /** Conversations that are there keep the name of their place. */
    public void haalWeg(UUID id, Zicht zicht) {
        bekijk(id, zicht);
        archief.haalWeg(id, tijd.nu());
    }

    /** @return false when it is too late, or another bears its name now */
    public boolean zetTerug(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        archief.grendel();
        return archief.zetTerug(id, tijd.nu().minus(Gesprekken.BEDENKTIJD));
    }

    /** @throws NietGevonden when there is none */
    public Foto foto(UUID beeld, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.foto(beeld).orElseThrow(() -> new NietGevonden("beeld"));
    }

    /** @throws NietGevonden when there is none */
    public Foto foto(UUID beeld, IngelogdeJongere wie) {
        return archief.foto(beeld).orElseThrow(() -> new NietGevonden("beeld"));
    }
}
