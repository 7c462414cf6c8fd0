package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/**
 * One step of the handelingswijze: advice, never a duty.
 *
 * @param optioneel the method itself says "if needed"
 * @param vereist what has to be there first, as a consent
 * @param doorwerking whether it also holds in later or earlier phases
 * @param geldtOokIn ids of the phases in which it also holds, where the source names them; goes before doorwerking
 * @param herkomst who brought it in
 * @param elementen the werkzame elementen it serves
 * @param codes of the codebook, as the source gives them
 * @param bronregel line in the source text
 */
public record Stap(
        String id,
        String tekst,
        Optional<String> toelichting,
        boolean optioneel,
        List<String> vereist,
        Doorwerking doorwerking,
        Leesbaarheid doorwerkingZekerheid,
        List<String> geldtOokIn,
        List<Herkomst> herkomst,
        Zekerheid herkomstZekerheid,
        List<String> parameters,
        List<Koppeling> elementen,
        List<String> codes,
        int bronregel) {

    public enum Doorwerking {
        GEEN,
        VOORUIT,
        TERUG,
        BEIDE
    }

    /** How it is known whether a step carries over: the arrows of the source were partly lost. */
    public enum Leesbaarheid {
        PIJL_H5,
        PIJLREST_H5,
        PIJL_BIJLAGE_5_4,
        PIJL_LN8,
        TEKST,
        GROEPSKOP,
        GEEN_PIJL_BIJLAGE_5_4,
        NIET_LEESBAAR
    }

    public enum Herkomst {
        LEERNETWERK,
        LITERATUUR,
        FOCUSGROEP_JONGEREN,
        N1,
        ONBEKEND
    }

    public enum Zekerheid {
        EXPLICIET,
        AFGELEID,
        ONBEKEND
    }
}
