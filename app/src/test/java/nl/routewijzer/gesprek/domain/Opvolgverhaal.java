package nl.routewijzer.gesprek.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Contact.Kanaal;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgstap;

/**
 * What was done after a missed conversation, in words: a channel is an attempt in vain ({@code app}, {@code bel}, {@code mail},
 * {@code brief}, {@code langs}); {@code anders}, {@code niets}, {@code wijkteam} and {@code wijkteamKlaar} are choices; {@code spannend},
 * {@code geenAntwoord} and {@code onbekend} are reasons.
 */
record Opvolgverhaal(List<Kanaal> kanalen, List<Opvolgfeiten.Keuze> keuzes, Optional<Gemistreden> reden) {

    static final int POGINGEN = 3;
    static final LocalDate GEMIST = LocalDate.of(2026, 11, 3);
    static final LocalDate OPNIEUW = LocalDate.of(2026, 12, 1);

    private static final Map<String, Kanaal> KANALEN = Map.of(
            "app", Kanaal.WHATSAPP,
            "sms", Kanaal.SMS,
            "bel", Kanaal.BELLEN,
            "mail", Kanaal.MAIL,
            "brief", Kanaal.BRIEF,
            "langs", Kanaal.LANGS);

    private static final Map<String, Gemistreden> REDENEN = Map.of(
            "spannend", Gemistreden.TE_SPANNEND,
            "vergeten", Gemistreden.VERGETEN,
            "geenAntwoord", Gemistreden.GEEN_ANTWOORD,
            "onbekend", Gemistreden.NOG_NIET_BEKEND);

    static final List<String> WOORDEN = List.of(
            "app",
            "sms",
            "bel",
            "mail",
            "brief",
            "langs",
            "anders",
            "niets",
            "wijkteam",
            "wijkteamKlaar",
            "spannend",
            "vergeten",
            "geenAntwoord",
            "onbekend");

    static Opvolgverhaal van(String woorden) {
        return van(woorden.isEmpty() ? List.of() : Arrays.asList(woorden.split(" ", -1)));
    }

    static Opvolgverhaal van(List<String> woorden) {
        var kanalen = new ArrayList<Kanaal>();
        var keuzes = new ArrayList<Opvolgfeiten.Keuze>();
        Optional<Gemistreden> reden = Optional.empty();
        for (var woord : woorden) {
            var moment = moment(keuzes.size());
            switch (woord) {
                case "anders" -> keuzes.add(keuze(Opvolgstap.ANDERE_WEG, moment, false, false));
                case "niets" -> keuzes.add(keuze(Opvolgstap.NIETS_STUREN, moment, true, false));
                case "wijkteam" -> keuzes.add(keuze(Opvolgstap.WIJKTEAM, moment, true, true));
                case "wijkteamKlaar" -> keuzes.add(keuze(Opvolgstap.WIJKTEAM, moment, false, false));
                default -> {
                    if (REDENEN.containsKey(woord)) {
                        reden = Optional.of(Objects.requireNonNull(REDENEN.get(woord)));
                    } else {
                        kanalen.add(Objects.requireNonNull(KANALEN.get(woord), woord));
                    }
                }
            }
        }
        return new Opvolgverhaal(List.copyOf(kanalen), List.copyOf(keuzes), reden);
    }

    static Instant moment(int nummer) {
        return Tijd.moment(GEMIST.plusDays(nummer).atTime(16, 0));
    }

    private static Opvolgfeiten.Keuze keuze(Opvolgstap stap, Instant moment, boolean stil, boolean open) {
        return new Opvolgfeiten.Keuze(stap, moment, Optional.of(OPNIEUW).filter(dag -> stil), open);
    }

    Opvolgfeiten opvolging() {
        return new Opvolgfeiten(reden, keuzes, new Opvolgfeiten.Norm(POGINGEN, true, Optional.empty()));
    }

    Volgendestap.Feiten feiten(boolean netwerkMag) {
        return new Volgendestap.Feiten(kanalen, opvolging(), netwerkMag);
    }

    Volgendestap.Voorstel voorstel(boolean netwerkMag) {
        return Volgendestap.stelVoor(feiten(netwerkMag));
    }
}
