package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.JongereView.Voorzichtig;
import nl.routewijzer.jongere.Naam;

/**
 * One conversation as its page needs it.
 *
 * @param voorzichtig while it holds
 * @param fase id of the phase of the method
 * @param aanpak what was used, empty before it is rounded off
 * @param samen what was written together, empty before it is rounded off
 * @param zelfGedaan whether the jongere himself called it off or moved it
 * @param versie rises with every change
 * @param groep when several jongeren meet at once
 */
public record GesprekView(
        GesprekId id,
        JongereId jongere,
        Naam naam,
        String bereik,
        String watHelpt,
        Optional<Voorzichtig> voorzichtig,
        Instant begin,
        Plek plek,
        String fase,
        String methodeversie,
        GebruikerId consulent,
        Optional<Uitkomst> uitkomst,
        Opzet opzet,
        Aanpak aanpak,
        String samen,
        String collegas,
        Optional<Integer> stress,
        Optional<Instant> afgerondOp,
        boolean zelfGedaan,
        int versie,
        Optional<Groep.Naamplaat> groep)
        implements OverJongere {

    public LocalDate dag() {
        return Tijd.dag(begin);
    }
}
