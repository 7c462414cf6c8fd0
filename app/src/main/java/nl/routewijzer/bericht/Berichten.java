package nl.routewijzer.bericht;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.bericht.storage.Draadlezer;
import nl.routewijzer.bericht.storage.Draadlijst;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: the threads of a jongere, by who works with him and by himself. */
@Component
@Transactional
public class Berichten {

    private final Draadlijst lijst;
    private final Draadlezer lezer;
    private final Inkijk inkijk;

    Berichten(Draadlijst lijst, Draadlezer lezer, Inkijk inkijk) {
        this.lijst = lijst;
        this.lezer = lezer;
        this.inkijk = inkijk;
    }

    /** Newest first; empty also when he is not within reach. */
    public List<DraadView> draden(JongereId jongere, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> lijst.draden(jongere, zicht));
    }

    /** Of one's own jongeren, and for whom one covers now: who waits longest for us first. */
    public List<MijnDraad> mijne(Zicht zicht, Optional<Kant> wachtOp) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> lijst.mijne(zicht, wachtOp));
    }

    /** What waits for us of whom nobody guides or covers today, for who divides the work: so that no question is lost. */
    public List<MijnDraad> zonderBegeleider(Zicht zicht) {
        if (zicht.bereik(Recht.TRAJECT_TOEWIJZEN) != Bereik.ORGANISATIE) {
            throw new NietGevonden("berichten");
        }
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> lijst.zonderBegeleider(zicht));
    }

    /** One's own jongeren, and for whom one covers now, by surname. */
    public List<MijnJongere> mijnJongeren(Zicht zicht) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> lijst.mijnJongeren(zicht));
    }

    /** How many threads wait for who asks. */
    @ZonderInkijk("a number; nobody is shown")
    public int wachtOpMij(Zicht zicht) {
        return lijst.wachtOpMij(zicht);
    }

    /** Whether he lets the other side see when he read. */
    @ZonderInkijk("his own choice")
    public boolean toontLezen(Schrijver wie) {
        return lijst.toontLezen(wie);
    }

    /**
     * A thread.
     *
     * @param voor only messages before this number; 0 for the newest
     * @throws NietGevonden when there is no such thread of this jongere within reach
     */
    public Draadblad blad(JongereId jongere, DraadId draad, int voor, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> lezer.blad(jongere, draad, voor, zicht))
                .orElseThrow(() -> new NietGevonden("draad"));
    }

    /**
     * The thread about this, also while nothing was written in it.
     *
     * @throws NietGevonden when the jongere is not within reach, or has no such step or gesprek
     */
    public Draadblad bladOver(JongereId jongere, Onderwerp over, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> lezer.blad(jongere, over, zicht))
                .orElseThrow(() -> new NietGevonden("onderwerp"));
    }

    /** His own threads, newest first. */
    @ZonderInkijk("his own messages: the gate writes down who of the organisation looks")
    public List<DraadView> eigen(IngelogdeJongere wie) {
        return lijst.draden(wie.jongere());
    }

    /** @throws NietGevonden when it is not his */
    @ZonderInkijk("his own messages: the gate writes down who of the organisation looks")
    public Draadblad eigenBlad(DraadId draad, int voor, IngelogdeJongere wie) {
        return lezer.eigenBlad(wie.jongere(), draad, voor).orElseThrow(() -> new NietGevonden("draad"));
    }

    /** @throws NietGevonden when he has no such step or gesprek */
    @ZonderInkijk("his own messages: the gate writes down who of the organisation looks")
    public Draadblad eigenBladOver(Onderwerp over, IngelogdeJongere wie) {
        return lezer.eigenBlad(wie.jongere(), over).orElseThrow(() -> new NietGevonden("onderwerp"));
    }
}
