package nl.routewijzer.gesprek.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgdaad;
import nl.routewijzer.gesprek.Opvolgingen;
import nl.routewijzer.gesprek.domain.Opvolgfeiten;
import nl.routewijzer.gesprek.domain.Poging;
import nl.routewijzer.gesprek.domain.Volgendestap;
import nl.routewijzer.gesprek.domain.Volgendestap.Voorstel;
import nl.routewijzer.gesprek.storage.Gesprekshistorie;
import nl.routewijzer.gesprek.storage.Opvolgarchief;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Netwerk;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: a missed conversation with what was tried, what was done and what is proposed, in one look and four statements. */
@Component
@Transactional
class Opvolginzage {

    /**
     * @param voorstel empty when nothing has to follow any more
     * @param contacten short contacts since, oldest first
     * @param eigen of his own people, who is around him now
     */
    record Beeld(
            Opvolgarchief.Blad blad,
            JongereView wie,
            Opvolgfeiten opvolging,
            Optional<Voorstel> voorstel,
            List<Poging> contacten,
            List<Betrokkene> eigen)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return blad.jongere();
        }
    }

    /** The question to the wijkteam, or the form for it. */
    record Vraagbeeld(Opvolgarchief.Blad blad, JongereView wie, Opvolgfeiten opvolging, List<Toestemming> toestemmingen)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return blad.jongere();
        }

        /** @throws NietGevonden when that is no question to the wijkteam */
        Opvolgdaad daad(UUID id) {
            return blad.daad(id)
                    .filter(daad -> daad.wijkteam().isPresent())
                    .orElseThrow(() -> new NietGevonden("vraag aan het wijkteam"));
        }
    }

    private final Opvolgarchief opslag;
    private final Opvolgingen opvolgingen;
    private final Gesprekshistorie historie;
    private final Jongeren jongeren;
    private final Netwerk netwerk;
    private final Toestemmingen toestemmingen;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Opvolginzage(
            Opvolgarchief opslag,
            Opvolgingen opvolgingen,
            Gesprekshistorie historie,
            Jongeren jongeren,
            Netwerk netwerk,
            Toestemmingen toestemmingen,
            Inkijk inkijk,
            Tijd tijd) {
        this.opslag = opslag;
        this.opvolgingen = opvolgingen;
        this.historie = historie;
        this.jongeren = jongeren;
        this.netwerk = netwerk;
        this.toestemmingen = toestemmingen;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /** @throws NietGevonden when there is no such missed conversation within reach */
    Beeld bekijk(GesprekId gesprek, Zicht zicht) {
        return inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> opslag.vind(gesprek, zicht).map(blad -> beeld(blad, zicht)))
                .orElseThrow(() -> new NietGevonden("gemist gesprek"));
    }

    /** @throws NietGevonden when there is no such missed conversation within reach */
    Vraagbeeld bekijkVraag(GesprekId gesprek, Zicht zicht) {
        return inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> opslag.vind(gesprek, zicht)
                                .map(blad -> new Vraagbeeld(
                                        blad,
                                        jongeren.bekijk(blad.jongere(), zicht),
                                        opvolgingen.feiten(blad),
                                        geldig(blad, zicht))))
                .orElseThrow(() -> new NietGevonden("gemist gesprek"));
    }

    private List<Toestemming> geldig(Opvolgarchief.Blad blad, Zicht zicht) {
        return toestemmingen.geldig(blad.jongere(), tijd.vandaag(), zicht);
    }

    private Beeld beeld(Opvolgarchief.Blad blad, Zicht zicht) {
        var gebeurd = historie.van(blad.jongere());
        var opvolging = opvolgingen.feiten(blad);
        var eigen = netwerk.kring(blad.jongere()).nu(tijd.vandaag()).stream()
                .map(List::getFirst)
                .filter(een -> een.rol().isEigen())
                .toList();
        var voorstel = gebeurd.gemist()
                .filter(gemist -> gemist.gesprek().equals(blad.gesprek()))
                .map(gemist ->
                        Volgendestap.stelVoor(gemist, opvolging, eigen.stream().anyMatch(Opvolginzage::mag)));
        return new Beeld(
                blad,
                jongeren.bekijk(blad.jongere(), zicht),
                opvolging,
                voorstel,
                gebeurd.contactenSinds(blad.begin()),
                eigen);
    }

    static boolean mag(Betrokkene een) {
        return een.magContact() == Betrokkene.Contact.JA || een.magContact() == Betrokkene.Contact.SAMEN;
    }
}
