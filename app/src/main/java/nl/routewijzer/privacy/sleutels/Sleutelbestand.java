package nl.routewijzer.privacy.sleutels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * The keys in a file of two lines, of mode 600. Who has the file and the database has everything; who has the database
 * alone has neither BSN nor phone.
 */
@Component
@Fallback
class Sleutelbestand implements Sleutelbron {

    private final Path pad;
    private final Geheimbestand bestand;

    /** @param maak whether a missing file is made now: only for a local start, never where real data may already be */
    Sleutelbestand(
            @Value("${routewijzer.sleutels.bestand:}") String pad,
            @Value("${routewijzer.sleutels.maak:false}") boolean maak) {
        this.pad = Path.of(pad).toAbsolutePath();
        this.bestand = new Geheimbestand(this.pad);
        if (maak && !bestand.bestaat()) {
            schrijf(bestand, Sleutelset.nieuw());
        }
    }

    @Override
    public Sleutelset lees() {
        try {
            return Sleutelset.uit(bestand.lees());
        } catch (IOException fout) {
            throw new Opstartfout(
                    "Het sleutelbestand " + pad + " is niet te lezen. Zie docs/beheer.md, sleutels.", fout);
        } catch (IllegalArgumentException fout) {
            throw new Opstartfout(
                    "Het bestand " + pad + " is geen sleutelbestand. Zie docs/beheer.md, sleutels.", fout);
        }
    }

    @Override
    public Object versie() {
        try {
            return bestand.versie();
        } catch (IOException weg) {
            return pad;
        }
    }

    @Override
    public void bewaar(Sleutelset sleutels) {
        schrijf(bestand, sleutels);
    }

    @Override
    public String vervang(Sleutelset sleutels) {
        var vorige = IntStream.iterate(1, nummer -> nummer + 1)
                .mapToObj(nummer -> new Geheimbestand(pad.resolveSibling(pad.getFileName() + ".vorige-" + nummer)))
                .filter(ernaast -> !ernaast.bestaat())
                .findFirst()
                .orElseThrow();
        schrijf(vorige, lees());
        schrijf(bestand, sleutels);
        return vorige.toString();
    }

    private static void schrijf(Geheimbestand bestand, Sleutelset sleutels) {
        try {
            bestand.schrijf(sleutels.regels());
        } catch (IOException fout) {
            throw new Opstartfout(
                    "Het bestand " + bestand + " is niet te schrijven (" + fout.getMessage()
                            + "). Er is niets veranderd. Doe het als de gebruiker van de dienst.",
                    fout);
        }
    }
}
