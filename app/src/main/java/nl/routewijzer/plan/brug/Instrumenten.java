package nl.routewijzer.plan.brug;

import java.util.List;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.brug.storage.Instrumentenkast;
import nl.routewijzer.plan.brug.storage.Instrumentenkast.Stand;
import nl.routewijzer.plan.brug.storage.Instrumentlezer;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which instruments an organisation measures by: looking at a file, bringing it in, withdrawing it and putting it back. */
@Component
@Transactional
public class Instrumenten {

    private final Instrumentenkast kast;
    private final Tijd tijd;

    Instrumenten(Instrumentenkast kast, Tijd tijd) {
        this.kast = kast;
        this.tijd = tijd;
    }

    public List<Stand> alle(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return kast.alle();
    }

    /** What a file would bring, without keeping anything of it. */
    public Gelezen bekijk(byte[] bestand, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return binnen(Instrumentlezer.lees(bestand));
    }

    /** Keeps it; the same file again is no fault. */
    public Gelezen voegToe(String tekst, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var gelezen = binnen(Instrumentlezer.lees(tekst));
        if (gelezen instanceof Gelezen.Goed goed) {
            kast.voegToe(goed, tijd.nu(), zicht.gebruiker());
        }
        return gelezen;
    }

    /**
     * Nobody fills it in any more; what was measured with it stays.
     *
     * @return false when there was none in use
     */
    public boolean trekIn(Instrumentversie versie, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return kast.trekIn(versie, tijd.nu(), zicht.gebruiker());
    }

    public boolean zetTerug(Instrumentversie versie, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return kast.zetTerug(versie);
    }

    /** Whether it may stand beside what is there already: another text under the same version would change what was measured. */
    private Gelezen binnen(Gelezen gelezen) {
        if (!(gelezen instanceof Gelezen.Goed goed)) {
            return gelezen;
        }
        var versie = goed.instrument().versie();
        if (kast.isMeegeleverd(versie.instrument())) {
            return Gelezen.geweigerd(
                    "'" + versie.instrument() + "' is een instrument dat al bij Routewijzer zit", "Kies een eigen id.");
        }
        return kast.inhoud(versie)
                        .filter(inhoud -> !inhoud.equals(goed.tekst()))
                        .isPresent()
                ? Gelezen.geweigerd(
                        "'" + versie.instrument() + "' heeft al een versie " + versie.versie() + ", en die is anders",
                        "Geef dit bestand een hogere versie. Wat al is gemeten, blijft bij de oude.")
                : gelezen;
    }
}
