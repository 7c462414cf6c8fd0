package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/** What to do otherwise for some jongeren: a lens to read with, never a field of a person (ADR 007). */
public record Doelgroep(
        String id,
        String naam,
        String kort,
        Status status,
        Optional<String> toelichting,
        List<Aanpassing> aanpassingen,
        Achtergrond achtergrond,
        List<MeerInformatie> meerInformatie,
        int bronregel) {

    /** @param toolbox ids of tools that plainly help */
    public record Aanpassing(String id, String tekst, List<String> toolbox, int bronregel) {}

    /** Tips from the literature beside the method, shown as such. */
    public record Achtergrond(Status status, String toelichting, List<Tip> tips) {}

    public record Tip(String id, String tekst, int bronregel) {}
}
