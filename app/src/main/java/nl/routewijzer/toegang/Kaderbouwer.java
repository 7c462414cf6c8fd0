package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.web.Kader;
import nl.routewijzer.gedeeld.web.Kaderbron;
import nl.routewijzer.gedeeld.web.Taalkeuze;
import nl.routewijzer.gedeeld.web.Taalkeuze.Taallink;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The frame of the page for who is logged in: only the menu items he has a right to. */
@Component
class Kaderbouwer implements Kaderbron {

    private static final String STANDAARDTHEMA = "routewijzer";
    private static final String INLOGGEN = "/portaal/inloggen";
    private static final Pattern INLOGFORMULIER = Pattern.compile(INLOGGEN + "/(link|toestel|vergeet|terug/.+)");

    /** A form of a page is sent below it. */
    private static final Pattern ALLEEN_DAAD =
            Pattern.compile("(/portaal/(?:afspraken/nieuw|aanbod/[^/]+))/(?:samen|lijktme|pastniet)");

    private final List<Menupunt> menu;
    private final Menugetallen getallen;

    Kaderbouwer(List<Menupunt> menu, Menugetallen getallen) {
        this.getallen = getallen;
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(Menupunt::volgorde))
                .toList();
    }

    @Override
    public Kader kader(HttpServletRequest verzoek) {
        var csrf = (CsrfToken) verzoek.getAttribute(CsrfToken.class.getName());
        var sleutel =
                csrf == null ? new Kader.Csrf("_csrf", "") : new Kader.Csrf(csrf.getParameterName(), csrf.getToken());
        return Ingelogd.huidig()
                .map(wie -> new Kader(
                        wie.organisatie(),
                        wie.thema(),
                        wie.woordConsulent(),
                        Optional.of(wie.naam()),
                        links(wie.zicht(), verzoek.getRequestURI()),
                        wie.zicht().mag(Recht.JONGERE_ZOEKEN),
                        sleutel,
                        Optional.empty(),
                        Kader.Deel.WERK,
                        talen(verzoek)))
                .or(() -> IngelogdeJongere.huidig().map(wie -> vanJongere(wie, sleutel, talen(verzoek))))
                .orElseGet(() -> new Kader(
                        "",
                        STANDAARDTHEMA,
                        Rol.CONSULENT.label(),
                        Optional.empty(),
                        List.of(),
                        false,
                        sleutel,
                        Optional.empty(),
                        Kader.Deel.van(verzoek.getRequestURI()),
                        talen(verzoek)));
    }

    /**
     * Some forms are sent to where no page is; who chooses a language then goes to where one is. So does who comes back from DigiD: what
     * stands in that address counts once, and in no link of ours.
     */
    private static List<Taallink> talen(HttpServletRequest verzoek) {
        var pad = verzoek.getRequestURI();
        if (INLOGFORMULIER.matcher(pad).matches()) {
            return Taalkeuze.van(verzoek, Optional.of(INLOGGEN));
        }
        var daad = ALLEEN_DAAD.matcher(pad);
        return Taalkeuze.van(verzoek, daad.matches() ? Optional.of(daad.group(1)) : Optional.empty());
    }

    /** No menu of who works here, and no name: it is his own page, and others may look over his shoulder. */
    private static Kader vanJongere(IngelogdeJongere wie, Kader.Csrf sleutel, List<Taallink> talen) {
        return new Kader(
                wie.organisatienaam(),
                wie.thema(),
                wie.woordConsulent(),
                Optional.of(""),
                List.of(),
                false,
                sleutel,
                Optional.empty(),
                Kader.Deel.PORTAAL,
                talen);
    }

    private List<Kader.Link> links(Zicht zicht, String pad) {
        return menu.stream()
                .filter(punt -> zicht.mag(punt.recht()) && punt.bestaat().getAsBoolean())
                .map(punt -> new Kader.Link(
                        punt.pad(), t(punt.sleutel()), pad.startsWith(punt.gebied()), aantal(punt, zicht)))
                .toList();
    }

    private Optional<Kader.Aantal> aantal(Menupunt punt, Zicht zicht) {
        var hoeveel = punt.heeftAantal() ? getallen.van(punt, zicht) : 0;
        return hoeveel == 0
                ? Optional.empty()
                : Optional.of(new Kader.Aantal(hoeveel, t(punt.aantal().sleutel(), hoeveel)));
    }
}
