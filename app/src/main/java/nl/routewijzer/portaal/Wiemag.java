package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.routewijzer.bericht.Contactpersoon;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;

/** Who may see what of a jongere, told to himself from the table of rights: by role and reason, by name only of who guides him. */
final class Wiemag {

    /** @param wat what that one sees, and why */
    record Regel(String wie, String wat) {}

    /** @param woordConsulent what a consulent is called in this organisation */
    static List<Regel> van(Contactpersoon contact, String woordConsulent) {
        var regels = new ArrayList<Regel>();
        contact.naam().ifPresent(naam -> regels.add(new Regel(naam, t("portaal.wiemag.vast"))));
        contact.vervanger()
                .ifPresent(vervanger -> regels.add(new Regel(vervanger.naam(), t("portaal.wiemag.vervanger"))));
        regels.addAll(rollen(
                rol -> Recht.JONGERE_ZIEN.van(rol) == Bereik.ORGANISATIE, t("portaal.wiemag.team"), woordConsulent));
        regels.addAll(rollen(
                rol -> Recht.NOODTOEGANG_VRAGEN.van(rol) != Bereik.GEEN, t("portaal.wiemag.nood"), woordConsulent));
        regels.addAll(rollen(
                rol -> Recht.NOODTOEGANG_TOEZIEN.van(rol) != Bereik.GEEN,
                t("portaal.wiemag.toezicht"),
                woordConsulent));
        regels.add(new Regel(t("portaal.wiemag.collega"), t("portaal.wiemag.zoeken")));
        return regels;
    }

    private static List<Regel> rollen(Predicate<Rol> wie, String wat, String woordConsulent) {
        return Arrays.stream(Rol.values())
                .filter(wie)
                .map(rol -> new Regel(t("portaal.wiemag.een", rol.label(woordConsulent)), wat))
                .toList();
    }

    private Wiemag() {}
}
