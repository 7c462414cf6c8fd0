package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rights, written a second time by hand: whoever changes who may do what changes it in two places. */
class RechtTest {

    private static final String VERWACHT = """
            recht                  | CONSULENT   | TEAMLEIDER  | OUTREACHMEDEWERKER | ONDERZOEKER | LEERNETWERKBEGELEIDER | PRIVACY_OFFICER | BEHEERDER   | REGIOCOORDINATOR
            WERKLIJST_ZIEN         | EIGEN       | EIGEN       | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            JONGERE_ZOEKEN         | ORGANISATIE | ORGANISATIE | ORGANISATIE        | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            JONGERE_ZIEN           | EIGEN       | ORGANISATIE | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            JONGERE_MELDEN         | ORGANISATIE | ORGANISATIE | ORGANISATIE        | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            JONGERE_BEWERKEN       | EIGEN       | ORGANISATIE | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            TEAM_ZIEN              | ORGANISATIE | ORGANISATIE | GEEN               | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            TRAJECT_TOEWIJZEN      | EIGEN       | ORGANISATIE | GEEN               | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            VOORLICHTING_HOUDEN    | EIGEN       | ORGANISATIE | GEEN               | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            CASELOAD_IMPORTEREN    | GEEN        | ORGANISATIE | GEEN               | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            TRAJECT_BIJHOUDEN      | EIGEN       | ORGANISATIE | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            GESPREK_VOEREN         | EIGEN       | ORGANISATIE | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            PLAN_MAKEN             | EIGEN       | ORGANISATIE | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            BERICHTEN_SCHRIJVEN    | EIGEN       | EIGEN       | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            TOESTEMMING_VASTLEGGEN | EIGEN       | ORGANISATIE | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN        | GEEN
            BIJZONDER_LEZEN        | EIGEN       | GEEN        | EIGEN              | GEEN        | GEEN                  | GEEN            | GEEN            | GEEN
            NOODTOEGANG_VRAGEN     | ORGANISATIE | GEEN        | ORGANISATIE        | GEEN        | GEEN                  | GEEN            | GEEN            | GEEN
            NOODTOEGANG_TOEZIEN    | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | ORGANISATIE     | GEEN            | GEEN
            AANBOD_BIJHOUDEN       | ORGANISATIE | ORGANISATIE | ORGANISATIE        | GEEN        | GEEN                  | GEEN            | ORGANISATIE | GEEN
            METHODE_LEZEN          | ORGANISATIE | ORGANISATIE | ORGANISATIE        | ORGANISATIE | ORGANISATIE           | ORGANISATIE     | ORGANISATIE | ORGANISATIE
            METHODE_KIEZEN         | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | GEEN            | ORGANISATIE | GEEN
            MENSEN_BEHEREN         | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | GEEN            | ORGANISATIE | GEEN
            INSTELLINGEN_BEHEREN   | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | GEEN            | ORGANISATIE | GEEN
            RECHTEN_LEZEN          | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | ORGANISATIE     | ORGANISATIE | GEEN
            REGIO_ZIEN             | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | GEEN            | GEEN        | TELLINGEN
            TECHNIEK_BEHEREN       | GEEN        | GEEN        | GEEN               | GEEN        | GEEN                  | GEEN            | ORGANISATIE | GEEN
            """;

    @Test
    void de_tabel_staat_er_zoals_afgesproken() {
        assertThat(tabel()).isEqualTo(VERWACHT.replaceAll(" *\\| *", " | ").replaceAll(" +\n", "\n"));
    }

    private static String tabel() {
        var kop = "recht | " + Arrays.stream(Rol.values()).map(Rol::name).collect(Collectors.joining(" | "));
        return Arrays.stream(Recht.values())
                .map(recht -> recht + " | "
                        + Arrays.stream(Rol.values())
                                .map(rol -> recht.van(rol).name())
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", kop + "\n", "\n"));
    }
}
