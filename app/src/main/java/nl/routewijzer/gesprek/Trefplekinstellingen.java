package nl.routewijzer.gesprek;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import org.springframework.stereotype.Component;

/** Where one is seen while talking, for an organisation that has a place for it. */
@Component
class Trefplekinstellingen implements Instellingsbron {

    private static final Instelling.Vorm ADRES = new Instelling.Vorm(
            Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~%=&/?+-]*)?"),
            "https://beeldbellen.example/kamer");

    private final Instellingen instellingen;

    Trefplekinstellingen(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(new Instelling(
                "BEELDBEL-LINK",
                Instelling.Groep.JONGEREN,
                t("trefplek.instelling.beeldbellen"),
                t("trefplek.instelling.beeldbellen.uitleg"),
                ADRES,
                "",
                "",
                t("rooster.instelling.bron")));
    }

    /** Empty where an organisation set none. */
    Optional<String> beeldbellen() {
        return Optional.of(instellingen.waarde(instellingen().getFirst())).filter(adres -> !adres.isEmpty());
    }
}
