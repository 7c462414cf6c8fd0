package nl.routewijzer.plan.brug.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Contactbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.plan.brug.domain.Brugsignaal;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Component;

/** Gathers what the signal of the brug rests on: one statement, and the stand of the traject when something was measured. */
@Component
class BrugSignalen implements Signaalbron {

    private static final String TUSSENTIJD = "P-BRUG";

    private final Metingarchief archief;
    private final Trajectfeiten trajecten;
    private final Methodes methodes;
    private final Contactbron contacten;

    BrugSignalen(Metingarchief archief, Trajectfeiten trajecten, Methodes methodes, Contactbron contacten) {
        this.archief = archief;
        this.trajecten = trajecten;
        this.methodes = methodes;
        this.contacten = contacten;
    }

    @Override
    public List<String> soorten() {
        return List.of(Brugsignaal.SOORT, Brugsignaal.ZELF);
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        var laatst = archief.laatste(jongere);
        return laatst.dag().stream()
                .flatMap(dag -> trajecten.standOmAfTeLeiden(jongere).stream()
                        .flatMap(stand -> Stream.concat(
                                Brugsignaal.van(feiten(stand, dag)).stream(),
                                laatst
                                        .zelf()
                                        .filter(zelf -> stand.geslotenOp().isEmpty() && !isGesprokenNa(zelf, jongere))
                                        .map(zelf -> Brugsignaal.vanHemzelf(jongere, Tijd.dag(zelf)))
                                        .stream())))
                .toList();
    }

    private boolean isGesprokenNa(Instant moment, JongereId jongere) {
        return contacten
                .laatst(jongere)
                .filter(laatst -> laatst.isAfter(moment))
                .isPresent();
    }

    private Brugsignaal.Feiten feiten(Trajectstand stand, LocalDate laatste) {
        var tussentijd =
                methodes.onder(stand.methodeversie()).parameter(TUSSENTIJD).termijn();
        return new Brugsignaal.Feiten(
                stand.jongere(),
                Optional.of(laatste),
                tussentijd,
                stand.geslotenOp().isEmpty() && stand.nazorg().isEmpty());
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        return Brugsignaal.verwoord(signaal, vandaag);
    }
}
