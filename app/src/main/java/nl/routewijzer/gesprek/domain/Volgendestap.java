package nl.routewijzer.gesprek.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.routewijzer.gesprek.Contact.Kanaal;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgstap;

/**
 * Which step to propose to find somebody who did not come. App or call first, mail as well, then another way (channel, place or
 * person), and only when all that was tried often enough the wijkteam. It proposes; a person decides, and may choose any step.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek: active contact by app or phone and by mail;
 * when contact stays away, hand over, for instance to a wijkteam. The number of attempts is that of the organisation (parameter
 * P-POGINGEN, deel II §5.2). That another way comes before the wijkteam is a choice of this product: do something else when
 * something does not work (deel II §3.1).
 */
public final class Volgendestap {

    private static final Set<Kanaal> DIRECT = Set.of(Kanaal.WHATSAPP, Kanaal.SMS, Kanaal.BELLEN);
    private static final Set<Kanaal> ANDERS = Set.of(Kanaal.BRIEF, Kanaal.LANGS);

    private static final List<Function<Feiten, Optional<Voorstel>>> REGELS = List.of(
            Volgendestap::wijkteamKijkt,
            Volgendestap::redenWijstDeWeg,
            Volgendestap::nogNietDirect,
            Volgendestap::nogGeenMail,
            Volgendestap::nogEenAndereWeg,
            Volgendestap::wijkteamKlaar);

    /**
     * @param kanalen by which it was tried in vain since
     * @param netwerkMag the jongere said that somebody of his own people may be asked
     */
    public record Feiten(List<Kanaal> kanalen, Opvolgfeiten opvolging, boolean netwerkMag) {

        static Feiten van(Gemist gemist, Opvolgfeiten opvolging, boolean netwerkMag) {
            var kanalen = gemist.vergeefs().stream()
                    .flatMap(poging -> poging.kanaal().stream())
                    .toList();
            return new Feiten(kanalen, opvolging, netwerkMag);
        }

        private boolean geprobeerd(Set<Kanaal> soort) {
            return kanalen.stream().anyMatch(soort::contains);
        }

        private boolean andersGeprobeerd() {
            return geprobeerd(ANDERS) || opvolging.gekozen(Opvolgstap.ANDERE_WEG);
        }
    }

    /** One step with every ground for it. */
    public record Voorstel(Opvolgstap stap, List<Waarom> waarom) {}

    public enum Waarom {
        /** The day to look again after nothing was sent on purpose. */
        NIETS_GESTUURD,
        WIJKTEAM_KIJKT,
        WIJKTEAM_KLAAR,
        REDEN_WIJST,
        NOG_NIET_DIRECT,
        NOG_GEEN_MAIL,
        NOG_GEEN_ANDERE_WEG,
        NOG_POGINGEN,
        NETWERK_MAG,
        ALLES_GEPROBEERD
    }

    public static Voorstel stelVoor(Gemist gemist, Opvolgfeiten opvolging, boolean netwerkMag) {
        return stelVoor(Feiten.van(gemist, opvolging, netwerkMag));
    }

    static Voorstel stelVoor(Feiten feiten) {
        var voorstel = REGELS.stream()
                .flatMap(regel -> regel.apply(feiten).stream())
                .findFirst()
                .orElseGet(() -> new Voorstel(Opvolgstap.WIJKTEAM, List.of(Waarom.ALLES_GEPROBEERD)));
        return nietsGestuurd(feiten) ? erbij(Waarom.NIETS_GESTUURD, voorstel) : voorstel;
    }

    private static Optional<Voorstel> wijkteamKijkt(Feiten f) {
        return f.opvolging().wijkteamKijkt()
                ? Optional.of(new Voorstel(Opvolgstap.VRAAG_WIJKTEAM, List.of(Waarom.WIJKTEAM_KIJKT)))
                : Optional.empty();
    }

    /** Place, time, the way there or the tension of it: then the same again helps little. */
    private static Optional<Voorstel> redenWijstDeWeg(Feiten f) {
        return f.opvolging()
                .reden()
                .filter(Gemistreden::vraagtAndereWeg)
                .filter(reden -> !f.andersGeprobeerd())
                .map(reden -> andereWeg(f, Waarom.REDEN_WIJST));
    }

    private static Optional<Voorstel> nogNietDirect(Feiten f) {
        return f.geprobeerd(DIRECT)
                ? Optional.empty()
                : Optional.of(new Voorstel(Opvolgstap.APPEN_OF_BELLEN, List.of(Waarom.NOG_NIET_DIRECT)));
    }

    private static Optional<Voorstel> nogGeenMail(Feiten f) {
        return f.kanalen().contains(Kanaal.MAIL)
                ? Optional.empty()
                : Optional.of(new Voorstel(Opvolgstap.MAILEN, List.of(Waarom.NOG_GEEN_MAIL)));
    }

    private static Optional<Voorstel> nogEenAndereWeg(Feiten f) {
        if (!f.andersGeprobeerd()) {
            return Optional.of(andereWeg(f, Waarom.NOG_GEEN_ANDERE_WEG));
        }
        return f.kanalen().size() < f.opvolging().norm().pogingen()
                ? Optional.of(andereWeg(f, Waarom.NOG_POGINGEN))
                : Optional.empty();
    }

    /** The wijkteam looked along and he is still not found: not the same question once more. */
    private static Optional<Voorstel> wijkteamKlaar(Feiten f) {
        return f.opvolging().gekozen(Opvolgstap.WIJKTEAM)
                ? Optional.of(andereWeg(f, Waarom.WIJKTEAM_KLAAR))
                : Optional.empty();
    }

    private static Voorstel andereWeg(Feiten f, Waarom waarom) {
        return new Voorstel(
                Opvolgstap.ANDERE_WEG, f.netwerkMag() ? List.of(waarom, Waarom.NETWERK_MAG) : List.of(waarom));
    }

    private static boolean nietsGestuurd(Feiten f) {
        return f.opvolging()
                .laatste()
                .filter(keuze -> keuze.stap() == Opvolgstap.NIETS_STUREN)
                .isPresent();
    }

    private static Voorstel erbij(Waarom eerst, Voorstel voorstel) {
        var waarom = new ArrayList<>(List.of(eerst));
        waarom.addAll(voorstel.waarom());
        return new Voorstel(voorstel.stap(), List.copyOf(waarom));
    }

    private Volgendestap() {}
}
