package nl.routewijzer.toegang.jongereninlog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.toegang.inlog.Bewering;

/**
 * What DigiD says of who is at the door: strong enough, and with one BSN? A number of another sector (a sofi-number, a
 * number of the eID system) is nobody here, however much it looks like a BSN.
 *
 * <p>Source: Koppelvlakspecificatie DigiD (Logius), sectorcode S00000000 is BSN; Wet digitale overheid art. 6 (level of
 * assurance).
 */
final class Digidregels {

    /** Why not. For the log alone. */
    enum Weigering {
        GEEN_NIVEAU,
        NIVEAU_TE_LAAG,
        GEEN_BSN,
        ANDERE_SECTOR,
        ONGELDIG_BSN,
        ONBEKEND
    }

    sealed interface Oordeel {

        record Persoon(Bsn bsn) implements Oordeel {}

        record Weg(Weigering waarom) implements Oordeel {}
    }

    private static final Pattern NUMMER = Pattern.compile("[0-9]{9}");
    private static final String SECTOR_BSN = "s00000000:";

    static Oordeel beoordeel(Map<String, Object> claims, Digidinstellingen instellingen) {
        var niveaus = Bewering.waarden(claims, instellingen.niveau().claim()).stream()
                .flatMap(waarde -> instellingen.niveau().lees(waarde).stream())
                .toList();
        if (niveaus.size() != 1) {
            return new Oordeel.Weg(Weigering.GEEN_NIVEAU);
        }
        if (niveaus.getFirst().compareTo(instellingen.niveau().minstens()) < 0) {
            return new Oordeel.Weg(Weigering.NIVEAU_TE_LAAG);
        }
        var nummers = Bewering.waarden(claims, instellingen.bsnClaim());
        return nummers.size() == 1
                ? lees(nummers.iterator().next(), instellingen.voorvoegsel())
                : new Oordeel.Weg(Weigering.GEEN_BSN);
    }

    private static Oordeel lees(String waarde, String voorvoegsel) {
        var kaal = zonderSector(waarde, voorvoegsel);
        if (kaal.isEmpty()) {
            return new Oordeel.Weg(Weigering.ANDERE_SECTOR);
        }
        return NUMMER.matcher(kaal.get()).matches()
                ? Bsn.lees(kaal.get())
                        .<Oordeel>map(Oordeel.Persoon::new)
                        .orElse(new Oordeel.Weg(Weigering.ONGELDIG_BSN))
                : new Oordeel.Weg(Weigering.ONGELDIG_BSN);
    }

    /** The number alone; empty when what stands before it is not what it has to be. */
    private static Optional<String> zonderSector(String waarde, String voorvoegsel) {
        var verwacht = voorvoegsel.isEmpty() ? SECTOR_BSN : voorvoegsel;
        if (waarde.regionMatches(true, 0, verwacht, 0, verwacht.length())) {
            return Optional.of(waarde.substring(verwacht.length()));
        }
        return voorvoegsel.isEmpty() && !waarde.contains(":") ? Optional.of(waarde) : Optional.empty();
    }

    private Digidregels() {}
}
