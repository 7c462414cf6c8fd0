package nl.routewijzer.portaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Which texts a jongere can read: on his pages, at the door, in notices, and where he answers. They are held to a measure of reading, and
 * they are there in every language.
 */
public final class Jongerenteksten {

    private static final Path SJABLONEN = Path.of("src/main/jte");

    /** What begins like this, a jongere reads. */
    private static final Pattern VOOR_HEM = Pattern.compile(String.join(
            "|",
            "(portaal|portaalmelding|portaalveld|pinbezwaar|verwacht|kies|wens|leestaal|vorm)\\..*",
            "komst\\.(IK_KOM|ANDERE_TIJD|LUKT_NIET|titel|wanneer|uitleg|bel|jezei|dank\\..*|niets\\..*|wachten)",
            "kalender\\.(afspraak|plaats)",
            "verzending\\.(?!fout|raad)[A-Z_]+\\.(onderwerp|tekst)",
            "plan\\.versie\\.[A-Za-z]+\\.jongere|plan\\.antwoord\\..*|plan\\.(partij|hulp|handtekening)\\.[A-Za-z]+",
            "plan\\.(wie\\.jij|wie\\.jouwconsulent|geendag)",
            "beletsel\\.plan\\.(GEEN_TEKST|TEKST_TE_LANG|TE_VEEL_(DOELEN|STAPPEN)|DOEL_STAAT_STIL|(GEEN_REDEN|REDEN_TE_LANG))",
            "beletsel\\.plan\\.(VOOR_HET_PLAN|TE_VER_VOORUIT)",
            "brug\\.(plaatje|lijn|tabel|dag|wie|antwoord|uitgesprek|versie)|(invuller|richting|antwoordzonder)\\..*",
            "meting\\.(open|opmerking)|beletsel\\.meting\\.(NIETS_INGEVULD|BUITEN_DE_SCHAAL|ONBEKEND_ONDERDEEL)",
            "beletsel\\.meting\\.(NIET_DOOR_JULLIE|OPMERKING_TE_LANG|INGETROKKEN)",
            "berichten\\.titel|bericht\\.(leestijd|nood|nieuw|vanjou|vanons|wacht\\.niemand|wacht\\.portaal\\..*|over\\..*)",
            "bericht\\.(ouder|nieuwste|teruggenomen|vraagt|gelezen|gelezen\\.door|neemterug|neemterug\\.uitleg|isteruggenomen)",
            "bericht\\.(telaat|beletsel\\..*|label\\.(tekst|bijlage))|bijlage\\..*",
            "datum\\.(geleden|over)|kader\\.(naarinhoud|uitloggen|ongedaan)|rol\\.[A-Z_]+|inlog\\.met|inloggen\\.uit",
            "formulier\\.(verplicht|keuze|fouten|telang|(dag|tijd)\\..*)",
            "fout\\.(kannu\\.titel|naarbegin|(nietgevonden|magniet|tegroot|verzoek|storing)\\..*)"));

    /** Words for who guides him, or in what he sends to who guides him; and notices, which have files of their own. */
    private static final Pattern BLIJFT_NEDERLANDS = Pattern.compile(
            "portaal\\.verhaal\\.bericht\\..*|portaal\\.alsbericht\\.mening|bijlage\\.alleen|verzending\\..*");

    /** Of who guides him: the invitation, and letting him in. */
    private static final List<String> NIET_VOOR_HEM = List.of("meedoen.jte", "deel.jte", "uitnodiging.jte");

    private static final List<String> MAPPEN = List.of("portaal", "bericht/antwoord", "toegang/jongereninlog");
    private static final Pattern SLEUTEL = Pattern.compile("\\bt\\(\"([a-zA-Z0-9_.]+)\"");

    /** The keys of all he can read. */
    public static Set<String> sleutels() {
        var sleutels = new TreeSet<>(Collections.list(Tekst.sleutels()));
        var inSjabloon = MAPPEN.stream()
                .flatMap(Jongerenteksten::sjablonen)
                .flatMap(bron -> SLEUTEL.matcher(bron).results())
                .map(treffer -> treffer.group(1))
                .collect(Collectors.toSet());
        sleutels.removeIf(sleutel -> !VOOR_HEM.matcher(sleutel).matches() && !inSjabloon.contains(sleutel));
        return sleutels;
    }

    /** The keys that a file of a language holds: these, and no other. */
    public static Set<String> vertaald() {
        var sleutels = sleutels();
        sleutels.removeIf(sleutel -> BLIJFT_NEDERLANDS.matcher(sleutel).matches());
        return sleutels;
    }

    private static Stream<String> sjablonen(String map) {
        try (var bestanden = Files.list(SJABLONEN.resolve(map))) {
            return bestanden
                    .filter(pad -> !NIET_VOOR_HEM.contains(pad.getFileName().toString()))
                    .map(Jongerenteksten::lees)
                    .toList()
                    .stream();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Jongerenteksten() {}
}
