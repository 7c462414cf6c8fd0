package nl.routewijzer.app;

import nl.routewijzer.methode.Methodebron;
import nl.routewijzer.methode.Variantkeuze;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a start published a version of a variant, every organisation's signals are computed anew before the first request. */
@Component
@Order(1)
class Vernieuwing implements ApplicationRunner {

    private final Methodebron bron;
    private final Variantkeuze keuze;
    private final Organisaties organisaties;

    Vernieuwing(Methodebron bron, Variantkeuze keuze, Organisaties organisaties) {
        this.bron = bron;
        this.keuze = keuze;
        this.organisaties = organisaties;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (bron.isVernieuwd()) {
            organisaties.voorElke(huis -> keuze.berekenOpnieuw());
        }
    }
}
