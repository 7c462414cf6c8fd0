package nl.routewijzer.toegang;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.toegang.IngelogdeJongere.Manier;
import org.springframework.stereotype.Component;

/** Where every way in for a jongere ends: whoever is known in the organisation of this context comes in as himself. */
@Component
public class Jongerenpoort {

    private final Organisaties organisaties;
    private final Portaalbron jongeren;

    Jongerenpoort(Organisaties organisaties, Portaalbron jongeren) {
        this.organisaties = organisaties;
        this.jongeren = jongeren;
    }

    /** Empty when there is no such jongere here (any more). */
    public Optional<IngelogdeJongere> laatBinnen(JongereId jongere, Manier manier) {
        return jongeren.aanspreken(jongere)
                .flatMap(naam -> organisaties.huidige())
                .map(huis -> new IngelogdeJongere(
                        Organisatiecontext.vereist(),
                        jongere,
                        huis.naam(),
                        huis.thema(),
                        huis.woordConsulent(),
                        manier));
    }
}
