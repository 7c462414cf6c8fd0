package nl.routewijzer.gesprek;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gesprek.storage.Trefplekarchief;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: the places where an organisation meets its jongeren, kept by who holds conversations and shown to who comes. */
@Component
@Transactional
@ZonderInkijk("places of an organisation; nothing of a person")
public class Trefplekken {

    /** What came of keeping a place; nothing is kept unless it was. */
    public enum Uitslag {
        BEWAARD,
        /** Another place bears this name. */
        NAAM_BEZET,
        /** A colleague changed it meanwhile, to something else. */
        INTUSSEN
    }

    /**
     * What happens with the picture.
     *
     * @param nieuw in the place of the one that is there
     * @param tekst what can be seen on it
     * @param weg whether the one that is there goes
     */
    public record Beeldwijziging(Optional<Foto> nieuw, String tekst, boolean weg) {

        /** What will be said of the picture; nothing when there is none then. */
        public String straks(Optional<Trefplek.Beeld> er) {
            return nieuw.isPresent() || (er.isPresent() && !weg) ? tekst : "";
        }
    }

    /**
     * How one gets to a conversation.
     *
     * @param trefplek empty when nobody wrote down the way there
     * @param beeldbellen address at which one is seen while talking; empty for another form, or where an organisation has none
     */
    public record Weg(Optional<Trefplek> trefplek, Optional<String> beeldbellen) {
        public static final Weg GEEN = new Weg(Optional.empty(), Optional.empty());
    }

    private final Trefplekarchief archief;
    private final Trefplekinstellingen instellingen;
    private final Tijd tijd;

    Trefplekken(Trefplekarchief archief, Trefplekinstellingen instellingen, Tijd tijd) {
        this.archief = archief;
        this.instellingen = instellingen;
        this.tijd = tijd;
    }

    /** By name. */
    public List<Trefplek> alle(Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.alle();
    }

    /** @throws NietGevonden when there never was such a place here; one that was taken away can be saved again */
    public void vereis(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        if (!archief.bestaat(id)) {
            throw new NietGevonden("trefplek");
        }
    }

    /** For who types where a conversation is. */
    public List<String> namen(Zicht zicht) {
        return alle(zicht).stream().map(Trefplek::naam).toList();
    }

    /** @throws NietGevonden when there is none */
    public Trefplek bekijk(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return archief.vind(id).orElseThrow(() -> new NietGevonden("trefplek"));
    }

    /** @param plaats as it stands at the conversation; the place that bears this name is meant, or bore it before */
    public Weg weg(Vorm vorm, String plaats, IngelogdeJongere wie) {
        return new Weg(
                plaats.isBlank() ? Optional.empty() : archief.metNaamOfEerder(plaats.strip()),
                vorm == Vorm.BEELDBELLEN ? instellingen.beeldbellen() : Optional.empty());
    }

    /** Keeps it, new or changed. Who saves what a colleague took away meanwhile, wants it. */
    public Uitslag bewaar(Trefplek trefplek, Beeldwijziging beeld, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        archief.grendel();
        if (archief.metNaam(trefplek.naam())
                .filter(ander -> !ander.id().equals(trefplek.id()))
                .isPresent()) {
            return Uitslag.NAAM_BEZET;
        }
        var nu = archief.vind(trefplek.id());
        if (nu.filter(een -> een.versie() != trefplek.versie() && !zegtHetzelfde(een, trefplek, beeld))
                .isPresent()) {
            return Uitslag.INTUSSEN;
        }
        archief.bewaar(trefplek, tijd.nu(), zicht.gebruiker());
        if (beeld.nieuw().isPresent()) {
            archief.zetBeeld(trefplek.id(), beeld.tekst(), beeld.nieuw().get());
        } else if (beeld.weg()) {
            archief.haalBeeldWeg(trefplek.id());
        } else if (!beeld.tekst().isEmpty()) {
            archief.beschrijfBeeld(trefplek.id(), beeld.tekst());
        }
        return Uitslag.BEWAARD;
    }

    /** Sent twice, or two who thought the same. */
    private static boolean zegtHetzelfde(Trefplek staat, Trefplek nieuw, Beeldwijziging beeld) {
        return staat.naam().equals(nieuw.naam())
                && staat.adres().equals(nieuw.adres())
                && staat.route().equals(nieuw.route())
                && staat.beeld().map(Trefplek.Beeld::tekst).orElse("").equals(beeld.straks(staat.beeld()));
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
