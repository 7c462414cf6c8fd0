package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.jongere.Gelijke;

/**
 * What an import would do, line by line, before anything is done.
 *
 * @param velden per column of the file: the field it fills, or empty
 */
public record Importvoorbeeld(
        UUID lijst,
        List<String> koppen,
        List<Optional<Importveld>> velden,
        List<Importveld> ontbreekt,
        List<Regel> regels)
        implements OverJongeren {

    /** What a person said about a line of somebody who may be known already. */
    public enum Besluit {
        /** The organisation knows him: this line changes nothing. */
        ZELFDE,
        ANDERS,
        OVERSLAAN
    }

    public enum Stand {
        GOED,
        FOUT,
        /** Somebody has to say whether it is the same one. */
        VRAAG,
        /** Not taken over, because a person said so. */
        OVER
    }

    /** What is wrong in a field, and what to do. */
    public record Fout(String veld, String zin) {}

    /**
     * @param nummer of the line in the file
     * @param melding empty when there are faults
     * @param uitkering since when he has a benefit, when the line says so
     * @param zelfde who it is, when a person said it is one the organisation knows
     */
    public record Regel(
            int nummer,
            String naam,
            Optional<Melding> melding,
            Optional<LocalDate> uitkering,
            List<Fout> fouten,
            List<Gelijke> gelijken,
            Optional<Besluit> besluit,
            Optional<JongereId> zelfde) {

        public Stand stand() {
            if (besluit.filter(b -> b != Besluit.ANDERS).isPresent()) {
                return Stand.OVER;
            }
            if (!fouten.isEmpty()) {
                return Stand.FOUT;
            }
            return besluit.isEmpty() && gelijken.stream().anyMatch(Gelijke::isSterk) ? Stand.VRAAG : Stand.GOED;
        }
    }

    public List<Regel> regels(Stand stand) {
        return regels.stream().filter(regel -> regel.stand() == stand).toList();
    }

    /** Lines about which a person was asked, or may want to say something. */
    public List<Regel> metGelijken() {
        return regels.stream().filter(regel -> !regel.gelijken().isEmpty()).toList();
    }

    /** All or nothing: not before every line is good or passed over. */
    public boolean kan() {
        return ontbreekt.isEmpty()
                && regels(Stand.FOUT).isEmpty()
                && regels(Stand.VRAAG).isEmpty()
                && !regels(Stand.GOED).isEmpty();
    }

    @Override
    public Stream<JongereId> jongeren() {
        return regels.stream().flatMap(regel -> regel.gelijken().stream()).map(Gelijke::jongere);
    }
}
