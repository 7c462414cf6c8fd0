package nl.routewijzer.gesprek.rooster.storage;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Spreekuur;
import nl.routewijzer.gesprek.rooster.Spreekuur.Lengte;
import nl.routewijzer.gesprek.rooster.Spreekuur.Wanneer;
import org.springframework.stereotype.Component;

/** The demo's hours: two consulenten can be chosen, the others did not set theirs yet. */
@Component
class RoosterDemo implements Demobron {

    private static final List<String> MET_UREN = List.of("Anke", "Sietske");
    private static final int NA_DE_GESPREKKEN = 46;

    private record Uur(DayOfWeek dag, String van, String tot, Vorm vorm, String plaats, Lengte lengte) {}

    private static final List<Uur> UREN = List.of(
            new Uur(DayOfWeek.TUESDAY, "13:00", "16:00", Vorm.KANTOOR, "", new Lengte(45, 0, 15)),
            new Uur(DayOfWeek.WEDNESDAY, "13:00", "14:30", Vorm.BELLEN, "", new Lengte(25, 0, 5)),
            new Uur(DayOfWeek.THURSDAY, "09:00", "12:00", Vorm.KANTOOR, "", new Lengte(45, 0, 15)),
            new Uur(DayOfWeek.FRIDAY, "10:00", "12:00", Vorm.WANDELING, "De bibliotheek", new Lengte(45, 15, 0)));

    private final Roosterarchief archief;

    RoosterDemo(Roosterarchief archief) {
        this.archief = archief;
    }

    @Override
    public int volgorde() {
        return NA_DE_GESPREKKEN;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        huis.medewerkers().stream()
                .map(Demowereld.Medewerker::roepnaam)
                .filter(MET_UREN::contains)
                .forEach(wie -> UREN.forEach(uur -> archief.voegToe(
                        new Spreekuur(
                                Demowereld.uuid(huis.naam() + "/" + wie + "/spreekuur/" + uur.dag()),
                                new Wanneer.Wekelijks(uur.dag()),
                                LocalTime.parse(uur.van()),
                                LocalTime.parse(uur.tot()),
                                uur.lengte(),
                                uur.vorm(),
                                uur.plaats(),
                                Periode.vanaf(wereld.vandaag())),
                        huis.medewerker(wie),
                        Tijd.moment(wereld.vandaag().atStartOfDay()))));
    }
}
