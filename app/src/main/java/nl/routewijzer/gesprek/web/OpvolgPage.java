package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Opvolgdaad;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.domain.Volgendestap.Voorstel;
import nl.routewijzer.methode.Codeboek;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.Stap;

/**
 * What to do about a conversation that the jongere did not come to.
 *
 * @param formulier of the reason
 * @param ik who looks
 */
record OpvolgPage(
        Opvolginzage.Beeld beeld,
        Formulier formulier,
        Organisatiemethode methode,
        GebruikerId ik,
        LocalDate vandaag,
        Instant nu) {

    /** The steps in their order; what the wijkteam was asked is followed on the page of that question. */
    private static final List<Opvolgstap> LADDER =
            List.of(Opvolgstap.APPEN_OF_BELLEN, Opvolgstap.MAILEN, Opvolgstap.ANDERE_WEG, Opvolgstap.WIJKTEAM);

    List<Opvolgstap> ladder() {
        return LADDER;
    }

    String pad() {
        return "/gesprekken/" + beeld.blad().gesprek() + "/opvolgen";
    }

    boolean isVoorstel(Opvolgstap stap) {
        return beeld.voorstel().map(Voorstel::stap).filter(stap::equals).isPresent();
    }

    /** Why this step is proposed, every ground of it. */
    List<String> waarom() {
        return beeld.voorstel().stream()
                .flatMap(voorstel -> voorstel.waarom().stream())
                .map(waarom -> t("opvolgwaarom." + waarom))
                .toList();
    }

    /** What the method says of it, in the version of this conversation; nothing when it does not say it. */
    Optional<String> bron(Opvolgstap stap) {
        return switch (stap) {
            case APPEN_OF_BELLEN, MAILEN -> uitMethode("G1-11");
            case WIJKTEAM, VRAAG_WIJKTEAM -> uitMethode("G1-12");
            case ANDERE_WEG, NIETS_STUREN -> Optional.of(t("opvolgbron." + stap));
        };
    }

    private Optional<String> uitMethode(String id) {
        return methode.methode().stap(id).map(Stap::tekst).map(tekst -> t("opvolgbron.werkwijze", tekst));
    }

    /** How often it is tried first, and who says so. */
    String pogingen() {
        var norm = beeld.opvolging().norm();
        return t(norm.eigen() ? "opvolgen.norm.eigen" : "opvolgen.norm.ander", norm.pogingen());
    }

    /** By when a new conversation should stand, where the organisation says so. */
    Optional<LocalDate> afspraakVoor() {
        return beeld.opvolging().norm().afspraakBinnen().map(beeld.blad().dag()::plus);
    }

    /** The last question to the wijkteam that waits for an answer. */
    Optional<Opvolgdaad> openVraag() {
        return beeld.blad().daden().stream()
                .filter(daad -> daad.wijkteam().filter(vraag -> vraag.isOpen()).isPresent())
                .reduce((eerder, later) -> later);
    }

    List<Opvolgdaad> daden() {
        return beeld.blad().daden().reversed();
    }

    boolean kanTerug(Opvolgdaad daad) {
        return daad.kanTerug(ik, nu);
    }

    /** Names of the codes, in the words of the version that the act was written under. */
    List<String> codes(Opvolgdaad daad) {
        return codes(methode.methode(), daad.codes());
    }

    static List<String> codes(Handelingswijze methode, List<String> ids) {
        return methode.codeboek().codes().stream()
                .filter(code -> ids.contains(code.id()))
                .map(Codeboek.Code::naam)
                .toList();
    }

    String gezien() {
        return beeld.blad().laatste().map(UUID::toString).orElse("");
    }

    /** For a form of its own: sending it twice gives one act. */
    String nieuwId() {
        return UUID.randomUUID().toString();
    }
}
