package nl.routewijzer.aanbod;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.storage.Beeldarchief;
import nl.routewijzer.aanbod.storage.Optiearchief;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gedeeld.bestand.Weigering;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: keeping the list of options. Nothing is thrown away. */
@Component
@Transactional
public class Optiebeheer {

    private final Optiearchief archief;
    private final Beeldarchief beelden;
    private final Tijd tijd;

    Optiebeheer(Optiearchief archief, Beeldarchief beelden, Tijd tijd) {
        this.archief = archief;
        this.beelden = beelden;
        this.tijd = tijd;
    }

    /** The same id again adds nothing. */
    public void voegToe(OptieId id, Inhoud inhoud, Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        archief.voegToe(id, inhoud, zicht.gebruiker(), tijd.nu());
    }

    /**
     * @param versie that was changed
     * @return false when somebody changed it meanwhile, to something else; then nothing is kept
     */
    public boolean wijzig(OptieId id, Inhoud inhoud, int versie, Zicht zicht) {
        var nu = vereis(id, zicht);
        return nu.inhoud().equals(inhoud) || archief.wijzig(id, inhoud, versie, zicht.gebruiker(), tijd.nu());
    }

    /** It is not offered any more; what jongeren said of it stays. */
    public void stop(OptieId id, Zicht zicht) {
        vereis(id, zicht);
        archief.stop(id, zicht.gebruiker(), tijd.nu());
    }

    public void herstel(OptieId id, Zicht zicht) {
        vereis(id, zicht);
        archief.herstel(id);
    }

    /**
     * A picture beside it, drawn anew: without where it was taken or anything hidden in it.
     *
     * @param tekst what is to be seen
     * @return why not, if it cannot be kept
     */
    public Optional<Weigering> zetBeeld(OptieId id, String tekst, byte[] inhoud, Zicht zicht) {
        vereis(id, zicht);
        return switch (Foto.keur(inhoud)) {
            case Foto.Uitslag.Goed goed -> {
                beelden.zet(UUID.randomUUID(), id, tekst, goed.foto());
                yield Optional.empty();
            }
            case Foto.Uitslag.Geweigerd nee -> Optional.of(nee.reden());
        };
    }

    public void haalBeeldWeg(OptieId id, Zicht zicht) {
        vereis(id, zicht);
        beelden.haalWeg(id);
    }

    private Optie vereis(OptieId id, Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        return archief.vind(id).orElseThrow(() -> new NietGevonden("optie"));
    }
}
