package nl.routewijzer.toegang;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.springframework.stereotype.Component;

/** The demo's organisations and the people who work there. */
@Component
class ToegangDemo implements Demobron {

    private final Organisaties organisaties;
    private final Collegas collegas;
    private final Postadressen post;

    ToegangDemo(Organisaties organisaties, Collegas collegas, Postadressen post) {
        this.organisaties = organisaties;
        this.collegas = collegas;
        this.post = post;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        organisaties.sticht(huis.id(), huis.naam(), huis.thema(), huis.woordConsulent());
        organisaties.geefTelefoon(huis.telefoon());
        huis.medewerkers().forEach(wie -> {
            var collega = huis.medewerker(wie.roepnaam());
            collegas.voegToe(
                    collega,
                    wie.roepnaam(),
                    wie.achternaam(),
                    wie.rollen().stream().map(Rol::valueOf).collect(Collectors.toUnmodifiableSet()));
            post.geef(collega, wie.roepnaam().toLowerCase(Locale.ROOT) + "@werk.example");
        });
    }
}
