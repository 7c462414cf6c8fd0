package nl.routewijzer.toegang;

import static nl.routewijzer.toegang.Bereik.EIGEN;
import static nl.routewijzer.toegang.Bereik.GEEN;
import static nl.routewijzer.toegang.Bereik.ORGANISATIE;
import static nl.routewijzer.toegang.Bereik.TELLINGEN;

import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What one may do, and how far each role's right reaches: the one table that code and tests read. What is not in it
 * is not allowed. Columns as in {@link Rol}.
 */
public enum Recht {
    // spotless:off
    //                      consulent    teamleider   outreach     onderzoeker  leernetwerk  privacy      beheerder    regio
    WERKLIJST_ZIEN(         EIGEN,       EIGEN,       EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    JONGERE_ZOEKEN(         ORGANISATIE, ORGANISATIE, ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    JONGERE_ZIEN(           EIGEN,       ORGANISATIE, EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    JONGERE_MELDEN(         ORGANISATIE, ORGANISATIE, ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    JONGERE_BEWERKEN(       EIGEN,       ORGANISATIE, EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    TEAM_ZIEN(              ORGANISATIE, ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    TRAJECT_TOEWIJZEN(      EIGEN,       ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    VOORLICHTING_HOUDEN(    EIGEN,       ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    CASELOAD_IMPORTEREN(    GEEN,        ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    TRAJECT_BIJHOUDEN(      EIGEN,       ORGANISATIE, EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    GESPREK_VOEREN(         EIGEN,       ORGANISATIE, EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    PLAN_MAKEN(             EIGEN,       ORGANISATIE, EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    BERICHTEN_SCHRIJVEN(    EIGEN,       EIGEN,       EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    TOESTEMMING_VASTLEGGEN( EIGEN,       ORGANISATIE, EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    BIJZONDER_LEZEN(        EIGEN,       GEEN,        EIGEN,       GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    NOODTOEGANG_VRAGEN(     ORGANISATIE, GEEN,        ORGANISATIE, GEEN,        GEEN,        GEEN,        GEEN,        GEEN),
    NOODTOEGANG_TOEZIEN(    GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        ORGANISATIE, GEEN,        GEEN),
    AANBOD_BIJHOUDEN(       ORGANISATIE, ORGANISATIE, ORGANISATIE, GEEN,        GEEN,        GEEN,        ORGANISATIE, GEEN),
    METHODE_LEZEN(          ORGANISATIE, ORGANISATIE, ORGANISATIE, ORGANISATIE, ORGANISATIE, ORGANISATIE, ORGANISATIE, ORGANISATIE),
    METHODE_KIEZEN(         GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        ORGANISATIE, GEEN),
    MENSEN_BEHEREN(         GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        ORGANISATIE, GEEN),
    INSTELLINGEN_BEHEREN(   GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        ORGANISATIE, GEEN),
    RECHTEN_LEZEN(          GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        ORGANISATIE, ORGANISATIE, GEEN),
    REGIO_ZIEN(             GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        TELLINGEN),
    TECHNIEK_BEHEREN(       GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        GEEN,        ORGANISATIE, GEEN);
    // spotless:on

    private final Bereik consulent;
    private final Bereik teamleider;
    private final Bereik outreachmedewerker;
    private final Bereik onderzoeker;
    private final Bereik leernetwerkbegeleider;
    private final Bereik privacyOfficer;
    private final Bereik beheerder;
    private final Bereik regiocoordinator;

    Recht(
            Bereik consulent,
            Bereik teamleider,
            Bereik outreachmedewerker,
            Bereik onderzoeker,
            Bereik leernetwerkbegeleider,
            Bereik privacyOfficer,
            Bereik beheerder,
            Bereik regiocoordinator) {
        this.consulent = consulent;
        this.teamleider = teamleider;
        this.outreachmedewerker = outreachmedewerker;
        this.onderzoeker = onderzoeker;
        this.leernetwerkbegeleider = leernetwerkbegeleider;
        this.privacyOfficer = privacyOfficer;
        this.beheerder = beheerder;
        this.regiocoordinator = regiocoordinator;
    }

    public String label() {
        return Tekst.t("recht." + name());
    }

    public Bereik van(Rol rol) {
        return switch (rol) {
            case CONSULENT -> consulent;
            case TEAMLEIDER -> teamleider;
            case OUTREACHMEDEWERKER -> outreachmedewerker;
            case ONDERZOEKER -> onderzoeker;
            case LEERNETWERKBEGELEIDER -> leernetwerkbegeleider;
            case PRIVACY_OFFICER -> privacyOfficer;
            case BEHEERDER -> beheerder;
            case REGIOCOORDINATOR -> regiocoordinator;
        };
    }
}
