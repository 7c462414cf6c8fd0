package nl.routewijzer.jongere;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.web.Tekst;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Could these two be the same person, and why does it look so? A help for the eye: it names its grounds and decides nothing.
 *
 * <p>Source: Wet basisregistratie personen art. 2.3 and 2.4 ask a gemeente to know whom it has before it adds somebody;
 * the grounds themselves are a choice of this product.
 */
public record Gelijkenis(List<Grond> gronden, Sterkte sterkte) {

    /** How much reason there is to look twice. Not a chance, and never shown as a number. */
    public enum Sterkte {
        /** A person has to say whether it is the same one. */
        STERK,
        /** Worth a look, as with twins; going on is already filled in. */
        ZWAK
    }

    public enum Grond {
        ZELFDE_BSN,
        ZELFDE_GEBOORTEDATUM,
        GEBOORTEDATUM_KAN_GELIJK,
        DAG_EN_MAAND_VERWISSELD,
        GEBOORTEDATUM_SCHEELT,
        ZELFDE_TELEFOON,
        ZELFDE_NAAM,
        NAAM_KLINKT_ALS,
        NAAM_SCHEELT_LETTERS,
        NAMEN_VERWISSELD,
        ALLEEN_ACHTERNAAM,
        ALLEEN_ROEPNAAM;

        /** @param naam of who is known already */
        public String zin(Naam naam) {
            return Tekst.t("gelijkenis." + name(), naam.volledig());
        }
    }

    /** @param zelfdeBsn whether the numbers are equal; found by their keyed hash, nobody compares them here */
    record Feiten(
            Naam gemeld,
            Geboortedatum gemeldGeboren,
            Naam bekend,
            Geboortedatum bekendGeboren,
            boolean zelfdeBsn,
            boolean zelfdeTelefoon) {}

    private static final int KORT = 3;
    private static final int MIDDEL = 7;

    private static final List<Function<Feiten, Optional<Grond>>> GRONDEN = List.of(
            Gelijkenis::bsn, Gelijkenis::geboortedatum, Gelijkenis::telefoon, f -> naam(f.gemeld(), f.bekend()));

    /** Empty when what is alike says nothing: a common name, or a birthday shared with a stranger. */
    static Optional<Gelijkenis> beoordeel(Feiten feiten) {
        var gronden =
                GRONDEN.stream().flatMap(grond -> grond.apply(feiten).stream()).toList();
        return sterkte(gronden).map(sterkte -> new Gelijkenis(gronden, sterkte));
    }

    private static Optional<Sterkte> sterkte(List<Grond> gronden) {
        var heleNaam = Stream.of(
                        Grond.ZELFDE_NAAM, Grond.NAAM_KLINKT_ALS, Grond.NAAM_SCHEELT_LETTERS, Grond.NAMEN_VERWISSELD)
                .anyMatch(gronden::contains);
        var zelfdeDag = gronden.contains(Grond.ZELFDE_GEBOORTEDATUM);
        var dag = zelfdeDag
                || gronden.contains(Grond.DAG_EN_MAAND_VERWISSELD)
                || gronden.contains(Grond.GEBOORTEDATUM_KAN_GELIJK);
        var telefoon = gronden.contains(Grond.ZELFDE_TELEFOON);
        if (gronden.contains(Grond.ZELFDE_BSN) || (heleNaam && (dag || telefoon))) {
            return Optional.of(Sterkte.STERK);
        }
        var halveNaam = gronden.contains(Grond.ALLEEN_ACHTERNAAM) || gronden.contains(Grond.ALLEEN_ROEPNAAM);
        var bijnaZelfdeDag = gronden.contains(Grond.GEBOORTEDATUM_SCHEELT);
        return telefoon || (zelfdeDag && halveNaam) || (bijnaZelfdeDag && heleNaam)
                ? Optional.of(Sterkte.ZWAK)
                : Optional.empty();
    }

    private static Optional<Grond> bsn(Feiten f) {
        return f.zelfdeBsn() ? Optional.of(Grond.ZELFDE_BSN) : Optional.empty();
    }

    private static Optional<Grond> telefoon(Feiten f) {
        return f.zelfdeTelefoon() ? Optional.of(Grond.ZELFDE_TELEFOON) : Optional.empty();
    }

    private static Optional<Grond> geboortedatum(Feiten f) {
        var een = f.gemeldGeboren();
        var ander = f.bekendGeboren();
        if (!isHeel(een) || !isHeel(ander)) {
            var kan = !een.vroegst().isAfter(ander.laatst()) && !ander.vroegst().isAfter(een.laatst());
            return kan ? Optional.of(Grond.GEBOORTEDATUM_KAN_GELIJK) : Optional.empty();
        }
        if (een.equals(ander)) {
            return Optional.of(Grond.ZELFDE_GEBOORTEDATUM);
        }
        return verwisseld(een).filter(ander::equals).isPresent()
                ? Optional.of(Grond.DAG_EN_MAAND_VERWISSELD)
                : scheelt(een.vroegst(), ander.vroegst());
    }

    private static boolean isHeel(Geboortedatum datum) {
        return datum.precisie() == Geboortedatum.Precisie.DAG;
    }

    private static Optional<Grond> scheelt(LocalDate een, LocalDate ander) {
        var gelijk = Stream.of(
                        een.getYear() == ander.getYear(),
                        een.getMonth() == ander.getMonth(),
                        een.getDayOfMonth() == ander.getDayOfMonth())
                .filter(Boolean::booleanValue)
                .count();
        return gelijk == 2 ? Optional.of(Grond.GEBOORTEDATUM_SCHEELT) : Optional.empty();
    }

    /** The date on which somebody was born who wrote the month first; empty when there is no such date, or no other. */
    static Optional<Geboortedatum> verwisseld(Geboortedatum datum) {
        var dag = datum.vroegst();
        var kan = isHeel(datum) && dag.getDayOfMonth() <= 12 && dag.getDayOfMonth() != dag.getMonthValue();
        return kan
                ? Optional.of(Geboortedatum.op(LocalDate.of(dag.getYear(), dag.getDayOfMonth(), dag.getMonthValue())))
                : Optional.empty();
    }

    private static Optional<Grond> naam(Naam een, Naam ander) {
        var roepnaam = deel(een.roepnaam(), ander.roepnaam());
        var achternaam = deel(een.achternaam(), ander.achternaam());
        if (roepnaam != Deel.ANDERS && achternaam != Deel.ANDERS) {
            return Optional.of((roepnaam.compareTo(achternaam) > 0 ? roepnaam : achternaam).heleNaam());
        }
        if (klinkt(een.roepnaam(), ander.achternaam()) && klinkt(een.achternaam(), ander.roepnaam())) {
            return Optional.of(Grond.NAMEN_VERWISSELD);
        }
        if (achternaam != Deel.ANDERS) {
            return Optional.of(Grond.ALLEEN_ACHTERNAAM);
        }
        return roepnaam == Deel.ANDERS ? Optional.empty() : Optional.of(Grond.ALLEEN_ROEPNAAM);
    }

    /** How a roepnaam or an achternaam compares, best first. */
    private enum Deel {
        GELIJK,
        KLINKT,
        SCHEELT,
        ANDERS;

        Grond heleNaam() {
            return switch (this) {
                case GELIJK -> Grond.ZELFDE_NAAM;
                case KLINKT -> Grond.NAAM_KLINKT_ALS;
                case SCHEELT, ANDERS -> Grond.NAAM_SCHEELT_LETTERS;
            };
        }
    }

    private static Deel deel(String een, String ander) {
        var letters = Klank.letters(een);
        var andere = Klank.letters(ander);
        if (letters.equals(andere) && !letters.isEmpty()) {
            return Deel.GELIJK;
        }
        if (klinkt(een, ander) || dubbel(een, ander) || dubbel(ander, een)) {
            return Deel.KLINKT;
        }
        var mag = verschil(Math.min(letters.length(), andere.length()));
        return mag > 0 && new LevenshteinDistance(mag).apply(letters, andere) >= 0 ? Deel.SCHEELT : Deel.ANDERS;
    }

    private static boolean klinkt(String een, String ander) {
        return !Klank.van(een).isEmpty() && Klank.van(een).equals(Klank.van(ander));
    }

    /** A name of which the other list holds one half: "Bram-Willem" and "Bram", "Visser-de Boer" and "de Boer". */
    private static boolean dubbel(String dubbel, String enkel) {
        return dubbel.contains("-") && Stream.of(dubbel.split("-")).anyMatch(helft -> klinkt(helft, enkel));
    }

    /** A slip of the pen in a short name makes another name. */
    private static int verschil(int lengte) {
        return lengte <= KORT ? 0 : lengte <= MIDDEL ? 1 : 2;
    }
}
