package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectGebeurtenis.VervangingGeregeld;
import nl.routewijzer.traject.TrajectGebeurtenis.VervangingGestopt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Temporary cover, of one jongere or of all of a consulent: arranging it and stopping it. It ends by itself. */
@Component
@Transactional
class Vervangingen {

    /**
     * @param reeks made when the form was shown: sending twice arranges once
     * @param jongere only this one, or empty for all of the consulent
     * @param tot first day without cover
     */
    record Verzoek(
            UUID reeks,
            GebruikerId consulent,
            Optional<JongereId> jongere,
            GebruikerId vervanger,
            LocalDate vanaf,
            LocalDate tot,
            Punten punten) {}

    sealed interface Afloop {
        /** @param alVervangen how many had cover already in these days and keep it */
        record Geregeld(int alVervangen) implements Afloop {}

        record Geweigerd(List<Beletsel> beletsels) implements Afloop {}
    }

    private final VervangOpslag opslag;
    private final ToewijsOpslag punten;
    private final Toewijzingen toewijzingen;
    private final Trajecten.Omgeving omgeving;

    Vervangingen(VervangOpslag opslag, ToewijsOpslag punten, Toewijzingen toewijzingen, Trajecten.Omgeving omgeving) {
        this.opslag = opslag;
        this.punten = punten;
        this.toewijzingen = toewijzingen;
        this.omgeving = omgeving;
    }

    /** One's own cover, or for who may assign in the whole organisation anybody's. */
    void vereisVoorAlles(GebruikerId consulent, Zicht zicht) {
        zicht.vereis(Recht.TRAJECT_TOEWIJZEN);
        var eigen = consulent.equals(zicht.gebruiker());
        if (!eigen && zicht.bereik(Recht.TRAJECT_TOEWIJZEN) != Bereik.ORGANISATIE) {
            throw new NietGevonden("collega");
        }
    }

    Afloop regel(Verzoek verzoek, Zicht zicht) {
        verzoek.jongere()
                .ifPresentOrElse(
                        jongere -> toewijzingen.vereisToewijzer(jongere, zicht),
                        () -> vereisVoorAlles(verzoek.consulent(), zicht));
        opslag.grendel(verzoek.consulent());
        if (opslag.bestaat(verzoek.reeks())) {
            return new Afloop.Geregeld(0);
        }
        var beletsels = Vervangregels.beoordeel(new Vervangregels.Feiten(
                verzoek.consulent(),
                verzoek.vervanger(),
                toewijzingen.isConsulent(verzoek.vervanger()),
                verzoek.vanaf(),
                verzoek.tot(),
                omgeving.tijd().vandaag()));
        if (!beletsels.isEmpty()) {
            return new Afloop.Geweigerd(beletsels);
        }
        var periode = new Periode(verzoek.vanaf(), Optional.of(verzoek.tot()));
        var alVervangen = opslag.alVervangen(verzoek.consulent(), verzoek.jongere(), periode);
        var plekken = opslag.plekken(verzoek.consulent(), verzoek.jongere(), periode);
        if (plekken.isEmpty()) {
            return new Afloop.Geweigerd(List.of(Beletsel.VERVANGING_NIEMAND));
        }
        plekken.forEach(plek -> begin(plek, verzoek, zicht));
        return new Afloop.Geregeld(alVervangen);
    }

    private void begin(VervangOpslag.Plek plek, Verzoek verzoek, Zicht zicht) {
        var id = UUID.randomUUID();
        var stempel = stempel(id, "vervanging", plek.vanaf(), zicht);
        opslag.voegToe(id, verzoek.reeks(), plek, verzoek.consulent(), verzoek.vervanger(), stempel);
        punten.bewaarPunten(id, plek.traject(), plek.jongere(), verzoek.vervanger(), verzoek.punten(), stempel);
        omgeving.uitgever()
                .publishEvent(new VervangingGeregeld(stempel, plek.jongere(), plek.traject(), verzoek.vervanger()));
    }

    /**
     * Stops what was arranged in one go, as of today; also the way back right after arranging it.
     *
     * @throws NietGevonden when nothing of it runs any more, or it is not for this person to stop
     */
    void stop(UUID reeks, Zicht zicht) {
        var vandaag = omgeving.tijd().vandaag();
        var lopend = opslag.reeks(reeks).stream()
                .filter(v -> !v.vervallen() && v.tot().isAfter(vandaag))
                .toList();
        if (lopend.isEmpty()) {
            throw new NietGevonden("vervanging");
        }
        lopend.forEach(v -> vereisVoorAlles(v.consulent(), zicht));
        lopend.forEach(v -> {
            var stempel = stempel(v.id(), "vervanging gestopt", vandaag, zicht);
            opslag.stop(v, vandaag, stempel);
            omgeving.uitgever().publishEvent(new VervangingGestopt(stempel, v.jongere(), v.traject(), v.vervanger()));
        });
    }

    private Stempel stempel(UUID rij, String soort, LocalDate ingang, Zicht zicht) {
        return new Stempel(
                zicht.organisatie(), Stempel.idVan(rij, soort), omgeving.tijd().nu(), ingang, zicht.gebruiker());
    }
}
