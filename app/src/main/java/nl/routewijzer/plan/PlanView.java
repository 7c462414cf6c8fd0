package nl.routewijzer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.plan.Planversie.Door;
import nl.routewijzer.traject.TrajectId;

/**
 * The plan as it stands after one of its versions: what page, paper, gesprek and portaal read.
 *
 * @param nummer of the last version in it
 * @param inhoud number of the last version that changed what it says: agreeing, signing and celebrating leave that as it is
 * @param doelen in the order that was chosen
 * @param gingGoed what went well, newest first
 * @param onderdelen text of the optional parts, by id
 * @param instemming the last answer of each of the two
 * @param hulp what the jongere said of help, when he said something
 * @param bijlageBesprokenOp when rights and duties were last gone through
 */
public record PlanView(
        PlanId id,
        JongereId jongere,
        TrajectId traject,
        String vorm,
        int nummer,
        int inhoud,
        LocalDate begonnenOp,
        LocalDate gewijzigdOp,
        List<Doel> doelen,
        List<Goed> gingGoed,
        Map<String, String> onderdelen,
        Map<Partij, Instemming> instemming,
        Map<Partij, Handtekening> handtekening,
        Optional<Hulp> hulp,
        Optional<LocalDate> evaluatieOp,
        List<Evaluatie> evaluaties,
        Optional<LocalDate> bijlageBesprokenOp)
        implements OverJongere {

    public enum Stand {
        OPEN,
        PAUZE,
        GESTOPT,
        BEREIKT;

        public String label() {
            return Tekst.t("plan.stand." + name());
        }
    }

    /**
     * @param reden of the present stand; of a goal that was reached what he is proud of; may be empty
     * @param sinds first day of the present stand
     * @param pauze only while it is paused
     */
    public record Doel(
            DoelId id,
            String tekst,
            boolean leerdoel,
            List<String> leefgebieden,
            LocalDate gesteldOp,
            Stand stand,
            String reden,
            LocalDate sinds,
            Optional<Pauze> pauze,
            List<Stap> stappen) {

        public boolean isOpen() {
            return stand == Stand.OPEN;
        }

        public long gedaan() {
            return stappen.stream().filter(Stap::isGedaan).count();
        }
    }

    public record Pauze(Pauzegrond grond, LocalDate terugOp) {}

    public enum Stapstand {
        OPEN,
        GEDAAN,
        GESTOPT;

        public String label() {
            return Tekst.t("plan.stapstand." + name());
        }
    }

    /**
     * @param reden of the present stand, may be empty
     * @param gedaan only when it is done
     * @param gevierd what is nice about it, in the order of saying
     */
    public record Stap(
            StapId id,
            String tekst,
            Uitvoerder door,
            Optional<LocalDate> voor,
            Herkomst herkomst,
            LocalDate gezetOp,
            Stapstand stand,
            String reden,
            Optional<Gedaan> gedaan,
            List<Gezegd> gevierd) {

        public boolean isOpen() {
            return stand == Stapstand.OPEN;
        }

        public boolean isGedaan() {
            return stand == Stapstand.GEDAAN;
        }

        public boolean isTeLaat(LocalDate vandaag) {
            return isOpen() && voor.filter(dag -> dag.isBefore(vandaag)).isPresent();
        }
    }

    public record Gedaan(LocalDate op, Door door) {}

    /** Something that was said, by whom and when. */
    public record Gezegd(String tekst, LocalDate op, Door door) {}

    public record Goed(UUID id, String tekst, LocalDate op, Door door) {}

    /** @param nummer of the version it was said of; what came later was not in it yet */
    public record Instemming(Antwoord antwoord, String waarom, LocalDate op, int nummer, Door door) {}

    /** @param gezet false when somebody would rather not sign */
    public record Handtekening(boolean gezet, String toelichting, LocalDate op, int nummer, Door door) {}

    /** @param welkom false while the jongere wants no help */
    public record Hulp(boolean welkom, String woorden, LocalDate op) {}

    public record Evaluatie(LocalDate op, String tekst, Optional<UUID> gesprek, int nummer) {}

    public Optional<Doel> doel(DoelId welk) {
        return doelen.stream().filter(doel -> doel.id().equals(welk)).findFirst();
    }

    public Optional<Stap> stap(StapId welke) {
        return stappen().filter(stap -> stap.id().equals(welke)).findFirst();
    }

    public Optional<Doel> doelVan(StapId welke) {
        return doelen.stream()
                .filter(doel ->
                        doel.stappen().stream().anyMatch(stap -> stap.id().equals(welke)))
                .findFirst();
    }

    public Stream<Stap> stappen() {
        return doelen.stream().flatMap(doel -> doel.stappen().stream());
    }

    /** Steps still to be taken towards goals that are worked on now. */
    public Stream<Stap> openStappen() {
        return doelen.stream()
                .filter(Doel::isOpen)
                .flatMap(doel -> doel.stappen().stream())
                .filter(Stap::isOpen);
    }

    /** The goal they work on now: the first open one. */
    public Optional<Doel> doelNu() {
        return doelen.stream().filter(Doel::isOpen).findFirst();
    }

    /** Whether what the plan says changed after this was said of it. */
    public boolean isSindsdienGewijzigd(Instemming gezegd) {
        return inhoud > gezegd.nummer();
    }

    public boolean isSindsdienGewijzigd(Handtekening gezet) {
        return inhoud > gezet.nummer();
    }
}
