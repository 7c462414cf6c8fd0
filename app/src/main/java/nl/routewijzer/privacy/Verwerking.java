package nl.routewijzer.privacy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.privacy.Grondslag.Soort;
import nl.routewijzer.toegang.Recht;

/**
 * What is done with data of a jongere, and which ground carries it: the one table that code, page and test read. What is not
 * in it is not allowed. Consent is never the ground of a task of the law.
 *
 * <p>Source: AVG art. 5 lid 1 a and b, 6 lid 1 and 3, 7, 89; Participatiewet art. 7 lid 1, 7a, 10, 41, 44a and 65; WEB art. 9.2.5
 * and 9.2.7 lid 3 (texts of 2026-07-01 and 2026-08-01).
 */
public enum Verwerking {
    // spotless:off
    //                  Participatiewet                                     WEB                          toestemming            onderzoek
    /** Conversations, agreements, choices, what is known: all that is written down to guide. */
    BEGELEIDEN(         "Participatiewet artikel 7 lid 1 a, 7a en 10",      "WEB artikel 9.2.5 lid 1",   "",                    ""),
    /** Speaking with income or enforcement about the benefit. */
    UITKERING(          "Participatiewet artikel 7 lid 1 b, 41 en 44a",     "",                          "",                    ""),
    /** Telling a partner as much as the task needs. */
    DELEN_BIJ_TAAK(     "Participatiewet artikel 7 lid 1 a en 65 lid 1",    "WEB artikel 9.2.5 lid 3",   "",                    ""),
    /** Telling somebody more than a task needs. */
    DELEN_BUITEN_TAAK(  "",                                                 "",                          "AVG artikel 6 lid 1 a", ""),
    /** Health or criminal law: only with the agreement of the jongere besides. */
    BIJZONDER(          "",                                                 "WEB artikel 9.2.7 lid 3",   "",                    ""),
    ONDERZOEK(          "",                                                 "",                          "",                    "AVG artikel 89");
    // spotless:on

    private final Map<Soort, String> bronnen = new EnumMap<>(Soort.class);

    Verwerking(String participatiewet, String web, String toestemming, String onderzoek) {
        bronnen.put(Soort.PARTICIPATIEWET, participatiewet);
        bronnen.put(Soort.WEB, web);
        bronnen.put(Soort.TOESTEMMING, toestemming);
        bronnen.put(Soort.ONDERZOEK, onderzoek);
        bronnen.values().removeIf(String::isEmpty);
    }

    /** The article that makes this ground carry it; empty when it does not. */
    public Optional<String> bron(Soort grond) {
        return Optional.ofNullable(bronnen.get(grond));
    }

    /** The grounds of which one is needed. */
    public List<Soort> gronden() {
        return List.copyOf(bronnen.keySet());
    }

    /** What using a right comes down to; empty when it writes nothing down to guide by. */
    public static Optional<Verwerking> bij(Recht recht) {
        return switch (recht) {
            case JONGERE_BEWERKEN, TRAJECT_BIJHOUDEN, GESPREK_VOEREN, PLAN_MAKEN, BERICHTEN_SCHRIJVEN ->
                Optional.of(BEGELEIDEN);
            default -> Optional.empty();
        };
    }

    public String label() {
        return Tekst.t("verwerking." + name());
    }

    /** Why it cannot be done now. */
    public String weigering() {
        return Tekst.t("verwerking.weigering." + name());
    }
}
