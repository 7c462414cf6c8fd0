package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * How often there should be contact in a traject, and why.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §5 Werkwijze, 1e gesprek, hoe: contact is more frequent on
 * avoidance, too little motivation or the gunfactor, less frequent for who stays out of sight, has other guidance or can
 * do nothing about his problems now.
 *
 * @param redenen of the method, fitting the frequency
 * @param overweging in one's own words; may be empty
 * @param eigen a rhythm of its own instead of the ordinary one
 */
record Ritme(Frequentie frequentie, List<Reden> redenen, String overweging, Optional<Eigen> eigen, LocalDate vanaf) {

    enum Frequentie {
        HOOG,
        GEWOON,
        LAAG;

        String label() {
            return Tekst.t("frequentie." + name());
        }
    }

    enum Reden {
        ONTWIJKEN(Frequentie.HOOG),
        WEINIG_MOTIVATIE(Frequentie.HOOG),
        GUNFACTOR(Frequentie.HOOG),
        ONZICHTBAAR(Frequentie.LAAG),
        ANDERE_BEGELEIDING(Frequentie.LAAG),
        KAN_NU_NIET(Frequentie.LAAG);

        private final Frequentie bij;

        Reden(Frequentie bij) {
            this.bij = bij;
        }

        Frequentie bij() {
            return bij;
        }

        String label() {
            return Tekst.t("ritmereden." + name());
        }
    }

    enum Eenheid {
        WEKEN,
        MAANDEN
    }

    /** Once in so many weeks or months. */
    record Eigen(int aantal, Eenheid eenheid) {

        static final int MEEST = 26;

        String label() {
            return Tekst.t("ritme.eigen." + eenheid.name(), aantal);
        }
    }
}
