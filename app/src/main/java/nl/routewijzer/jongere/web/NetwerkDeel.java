package nl.routewijzer.jongere.web;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Netwerk;
import org.springframework.stereotype.Component;

/** Who is around the jongere, on the tab Netwerk en partners. */
@Component
class NetwerkDeel implements Paginadeel {

    record DeelPage(Netwerk.Kring kring, LocalDate vandaag) {}

    private final Netwerk netwerk;
    private final Tijd tijd;

    NetwerkDeel(Netwerk netwerk, Tijd tijd) {
        this.netwerk = netwerk;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "netwerk";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("jongere/web/netwerk.jte", new DeelPage(netwerk.kring(jongere), tijd.vandaag()));
    }
}
