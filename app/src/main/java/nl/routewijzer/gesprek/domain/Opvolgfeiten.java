package nl.routewijzer.gesprek.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgdaad;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.methode.Organisatiemethode;

/**
 * What people did about a missed conversation, and by which numbers it is judged.
 *
 * @param reden as it was said last
 * @param keuzes in the order in which they were chosen
 */
public record Opvolgfeiten(Optional<Gemistreden> reden, List<Keuze> keuzes, Norm norm) {

    private static final String POGINGEN = "P-POGINGEN";
    private static final String AFSPRAAK = "P-NOSHOW-LWD";

    /** @param stilTot the day to look again while it waits; empty otherwise, also once the wijkteam answered */
    public record Keuze(Opvolgstap stap, Instant gezegd, Optional<LocalDate> stilTot, boolean open) {}

    /**
     * The numbers of the organisation.
     *
     * @param pogingen how often somebody tries before the wijkteam is proposed (P-POGINGEN)
     * @param eigen whether its own variant says so; otherwise the number is that of Noardwest Fryslân
     * @param afspraakBinnen how soon a new conversation follows, where the variant says so (P-NOSHOW-LWD)
     */
    public record Norm(int pogingen, boolean eigen, Optional<Period> afspraakBinnen) {

        public static Norm van(Organisatiemethode methode) {
            var pogingen = methode.geldend(POGINGEN);
            var afspraak = methode.geldend(AFSPRAAK);
            return new Norm(
                    pogingen.parameter().getal(),
                    pogingen.van().isPresent(),
                    afspraak.van().map(variant -> afspraak.parameter().termijn()));
        }
    }

    /** @param daden of one missed conversation, in the order in which they were done */
    public static Opvolgfeiten van(List<Opvolgdaad> daden, Norm norm) {
        return new Opvolgfeiten(
                daden.stream().flatMap(daad -> daad.reden().stream()).reduce((eerder, later) -> later),
                daden.stream()
                        .flatMap(daad -> daad.stap().stream().map(stap -> keuze(daad, stap)))
                        .toList(),
                norm);
    }

    private static Keuze keuze(Opvolgdaad daad, Opvolgstap stap) {
        var wacht = daad.wijkteam().map(Wijkteamvraag::isOpen).orElse(true);
        return new Keuze(
                stap,
                daad.op(),
                daad.opnieuw().filter(dag -> wacht),
                daad.wijkteam().isPresent() && wacht);
    }

    public boolean redenGevraagd() {
        return reden.filter(Gemistreden::isGevraagd).isPresent();
    }

    public boolean wijkteamKijkt() {
        return keuzes.stream().anyMatch(Keuze::open);
    }

    Optional<Keuze> laatste() {
        return keuzes.stream().max(Comparator.comparing(Keuze::gezegd));
    }

    boolean gekozen(Opvolgstap stap) {
        return keuzes.stream().anyMatch(keuze -> keuze.stap() == stap);
    }
}
