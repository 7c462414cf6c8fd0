package nl.routewijzer.werklijst;

import java.util.function.Predicate;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.werklijst.Werklijst.Regel;

/**
 * The ready-made filters of Mijn jongeren: the one place. Each is a kind of signal or a fact of the line; a room that
 * brings a new one adds one entry. In a URL only these names stand, never a person.
 */
enum Filter {
    ALLE(regel -> true),
    GEEN_CONTACT(
            signaal("CONTACT_VOLGENS_AFSPRAAK").or(signaal("CONTACT_IN_NAZORG")).or(signaal("NIETS_UITGEWISSELD"))),
    KWAM_NIET(signaal("KWAM_NIET")),
    NIEUW_VOOR_MIJ(signaal(ToewijsSignalen.NIEUW_VOOR_MIJ).or(signaal(ToewijsSignalen.OVERDRACHT_OPEN))),
    ZONDER_UITKOMST(Regel::open),
    NIETS_GEPLAND(regel -> regel.volgende().isEmpty()),
    PLAN_EVALUEREN(signaal("PLAN_EVALUATIE")),
    WACHT_OP_MIJ(Regel::wachtOpMij),
    IK_VERVANG(regel -> regel.vervangt().isPresent());

    private final Predicate<Regel> past;

    Filter(Predicate<Regel> past) {
        this.past = past;
    }

    boolean past(Regel regel) {
        return past.test(regel);
    }

    String label() {
        return Tekst.t("filter." + name());
    }

    String leeg() {
        return Tekst.t("filter.leeg." + name());
    }

    private static Predicate<Regel> signaal(String soort) {
        return regel -> regel.heeft(soort);
    }
}
