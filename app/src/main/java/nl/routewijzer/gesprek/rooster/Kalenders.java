package nl.routewijzer.gesprek.rooster;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.rooster.domain.Kalender;
import nl.routewijzer.gesprek.rooster.storage.Kalenderlezer;
import nl.routewijzer.gesprek.rooster.storage.Keuzearchief;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: a conversation as a file for a calendar, by who has it and by who he has it with. */
@Component
@Transactional
public class Kalenders {

    public static final String MEDIATYPE = Kalender.MEDIATYPE;

    private final Kalenderlezer lezer;
    private final Keuzearchief archief;
    private final Gespreksarchief gesprekken;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Kalenders(Kalenderlezer lezer, Keuzearchief archief, Gespreksarchief gesprekken, Inkijk inkijk, Tijd tijd) {
        this.lezer = lezer;
        this.archief = archief;
        this.gesprekken = gesprekken;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /**
     * @param huis address of the house
     * @param pad of the page of a conversation, before its id
     * @throws NietGevonden when he has no such conversation, or it was moved
     */
    public String eigen(GesprekId id, String huis, String pad, IngelogdeJongere wie) {
        if (archief.vind(id, wie.jongere()).isEmpty()) {
            throw new NietGevonden("afspraak");
        }
        return bestand(id, huis, pad);
    }

    /** @throws NietGevonden when there is no such conversation within reach, or it was moved */
    public String van(GesprekId id, String huis, String pad, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        if (inkijk.van(zicht, Doel.BEGELEIDING, () -> gesprekken.vind(id, zicht))
                .isEmpty()) {
            throw new NietGevonden("gesprek");
        }
        return bestand(id, huis, pad);
    }

    private String bestand(GesprekId id, String huis, String pad) {
        var punt = lezer.een(id, huis + pad).orElseThrow(() -> new NietGevonden("gesprek"));
        return Kalender.bestand(punt, t("kalender.afspraak"), huis, tijd.nu());
    }
}
