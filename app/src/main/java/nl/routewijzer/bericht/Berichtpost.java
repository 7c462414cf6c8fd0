package nl.routewijzer.bericht;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.storage.Draadlijst;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Samenvattingpost;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Vierpost;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what other rooms have for the jongere as a message, in the thread about that conversation or step. */
@Component
@Transactional
class Berichtpost implements Samenvattingpost, Vierpost {

    private final Berichtwerk werk;
    private final Draadlijst lijst;

    Berichtpost(Berichtwerk werk, Draadlijst lijst) {
        this.werk = werk;
        this.lijst = lijst;
    }

    @Override
    public boolean kan(JongereId jongere, Zicht zicht) {
        return zicht.mag(Recht.BERICHTEN_SCHRIJVEN) && lijst.begeleidt(jongere, zicht);
    }

    @Override
    public Optional<String> stuur(UUID id, JongereId jongere, GesprekId gesprek, String tekst, Zicht zicht) {
        return stuur(id, jongere, new Onderwerp(Onderwerp.Soort.GESPREK, gesprek.waarde()), tekst, zicht);
    }

    @Override
    public Optional<String> stuur(UUID id, JongereId jongere, StapId stap, String tekst, Zicht zicht) {
        return stuur(id, jongere, new Onderwerp(Onderwerp.Soort.STAP, stap.waarde()), tekst, zicht);
    }

    private Optional<String> stuur(UUID id, JongereId jongere, Onderwerp over, String tekst, Zicht zicht) {
        return switch (werk.schrijf(
                NieuwBericht.van(id, jongere, over, tekst, false).meegestuurd(id), new Schrijver.Collega(zicht))) {
            case Schrijfuitkomst.Gedaan gedaan -> Optional.empty();
            case Schrijfuitkomst.Geweigerd nee ->
                Optional.of(nee.beletsels().getFirst().zin());
        };
    }
}
