package nl.routewijzer.aanbod.informatie;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.routewijzer.aanbod.storage.Informatiearchief;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: what an organisation says itself, and the stories told to it. */
@Component
@Transactional
public class Informatiebeheer {

    /** What came of keeping something; nothing is kept unless it was. */
    public enum Uitslag {
        BEWAARD,
        /** A colleague changed it meanwhile, to something else. */
        INTUSSEN,
        /** Something else stands at that article already. */
        STAAT_AL,
        /** Who told it took his consent back. */
        GESTOPT
    }

    private final Informatiearchief archief;
    private final Concepten concepten;
    private final Tijd tijd;

    Informatiebeheer(Informatiearchief archief, Concepten concepten, Tijd tijd) {
        this.archief = archief;
        this.concepten = concepten;
        this.tijd = tijd;
    }

    /** Also what was taken away. */
    public List<EigenStuk> stukken(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return archief.stukken();
    }

    public EigenStuk stuk(UUID id, Zicht zicht) {
        return stukken(zicht).stream()
                .filter(stuk -> stuk.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("stuk"));
    }

    /** A new one, or other words for one that is there. Who saves what a colleague took away meanwhile, wants it. */
    public Uitslag bewaar(EigenStuk stuk, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        archief.grendel();
        var nu = archief.stukken().stream()
                .filter(een -> een.id().equals(stuk.id()))
                .findFirst();
        if (nu.filter(een -> een.zegtHetzelfde(stuk) && !een.weg()).isPresent()) {
            return Uitslag.BEWAARD;
        }
        if (nu.filter(een -> een.versie() != stuk.versie() && !een.zegtHetzelfde(stuk))
                .isPresent()) {
            return Uitslag.INTUSSEN;
        }
        return archief.bewaar(stuk, zicht.gebruiker(), tijd.nu()) ? Uitslag.BEWAARD : Uitslag.STAAT_AL;
    }

    public void haalWeg(UUID id, Zicht zicht) {
        stuk(id, zicht);
        archief.haalWeg(id, tijd.nu());
    }

    /** @return false when something else stands there by now */
    public boolean zetTerug(UUID id, Zicht zicht) {
        stuk(id, zicht);
        return archief.zetTerug(id);
    }

    /** Also what is to come, what ended and what was taken back; the newest first. */
    public List<Ervaring> ervaringen(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return archief.ervaringen();
    }

    public Ervaring ervaring(UUID id, Zicht zicht) {
        return ervaringen(zicht).stream()
                .filter(ervaring -> ervaring.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("ervaring"));
    }

    /** A new one, or other words for one that is there; what was taken back stays so. */
    public Uitslag bewaar(Ervaring ervaring, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        archief.grendel();
        var nu = archief.ervaringen().stream()
                .filter(een -> een.id().equals(ervaring.id()))
                .findFirst();
        if (nu.filter(een -> een.zegtHetzelfde(ervaring)).isPresent()) {
            return Uitslag.BEWAARD;
        }
        if (nu.filter(een -> een.gestopt().isEmpty() && een.versie() != ervaring.versie())
                .isPresent()) {
            return Uitslag.INTUSSEN;
        }
        return archief.bewaar(ervaring, zicht.gebruiker(), tijd.nu()) ? Uitslag.BEWAARD : Uitslag.GESTOPT;
    }

    /** Work with the words of a story, while nobody can take them back in between. */
    public <T> T zolangZeErZijn(UUID id, Zicht zicht, Supplier<T> werk) {
        archief.grendel();
        if (ervaring(id, zicht).isWeg()) {
            throw new NietGevonden("ervaring");
        }
        return werk.get();
    }

    /** Who told it does not want it any more: the words go, for good, also those that colleagues were still typing. */
    public void stop(UUID id, Zicht zicht) {
        archief.grendel();
        ervaring(id, zicht);
        archief.stop(id, tijd.nu());
        concepten.verwijderVanIedereen(Ervaring.CONCEPT, id);
    }
}
