package nl.routewijzer.bericht.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Draadblad;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.Seintje;
import nl.routewijzer.bericht.Seintjes;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Meedoen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;

/** Reads a thread with the jongere it is of, as one look, and keeps that it was read. */
@Component
class Draadinzage {

    /**
     * @param meedoen whether he can read it in the portaal
     * @param seintje how he would hear that it is there
     */
    record Blad(JongereView wie, Draadblad draad, Meedoen.Staat meedoen, Seintje seintje, Instant nu)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        /** Where links are off, he may come in with DigiD. */
        boolean kanBinnen() {
            return meedoen == Meedoen.Staat.DOET_MEE || meedoen == Meedoen.Staat.UIT;
        }

        String pad() {
            return "/jongeren/" + wie.jongere() + "/berichten";
        }
    }

    private final Jongeren jongeren;
    private final Berichten berichten;
    private final Berichtwerk werk;
    private final Meedoen meedoen;
    private final Seintjes seintjes;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Draadinzage(
            Jongeren jongeren,
            Berichten berichten,
            Berichtwerk werk,
            Meedoen meedoen,
            Seintjes seintjes,
            Inkijk inkijk,
            Tijd tijd) {
        this.jongeren = jongeren;
        this.berichten = berichten;
        this.werk = werk;
        this.meedoen = meedoen;
        this.seintjes = seintjes;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    Blad bekijk(JongereId jongere, DraadId draad, int voor, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> {
            var wie = jongeren.bekijk(jongere, zicht);
            return blad(wie, berichten.blad(jongere, draad, voor, zicht), zicht);
        });
    }

    Blad bekijk(JongereId jongere, Onderwerp over, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> {
            var wie = jongeren.bekijk(jongere, zicht);
            return blad(wie, berichten.bladOver(jongere, over, zicht), zicht);
        });
    }

    private Blad blad(JongereView wie, Draadblad draad, Zicht zicht) {
        werk.gelezen(draad, new Schrijver.Collega(zicht));
        return new Blad(wie, draad, meedoen.stand(wie.jongere()).staat(), seintjes.van(wie.jongere()), tijd.nu());
    }

    /** An empty form, with the id that makes sending twice sending once. */
    static Formulier leegFormulier() {
        return Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
    }
}
