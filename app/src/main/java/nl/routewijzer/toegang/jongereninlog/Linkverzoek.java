package nl.routewijzer.toegang.jongereninlog;

import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.toegang.Inlogwegen;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Somebody asks for a link. He has his answer before anything is looked up, so neither its words nor its time say whether he
 * is known.
 */
@Component
class Linkverzoek {

    private final Inlogwegen wegen;
    private final Inloglinks links;
    private final Verzender verzender;

    Linkverzoek(Inlogwegen wegen, Inloglinks links, Verzender verzender) {
        this.wegen = wegen;
        this.links = links;
        this.verzender = verzender;
    }

    /** In every organisation that sends links: he need not know which one has him. */
    @Async
    void verwerk(String getypt) {
        wegen.huizenMetLink()
                .forEach(huis ->
                        Organisatiecontext.doeIn(huis, () -> links.vraag(getypt).forEach(verzender::verstuur)));
    }
}
