package nl.routewijzer.jongere.web;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.jongere.Intake;
import nl.routewijzer.jongere.Intakes;
import nl.routewijzer.jongere.domain.Diagnosewoord;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Methodes;
import org.springframework.stereotype.Component;

/** Het verhaal: what the jongere told once, so that nobody asks again. */
@Component
class VerhaalDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Verhaal> verhalen) {

        Optional<Verhaal> nu() {
            return verhalen.stream().findFirst();
        }

        List<Verhaal> eerder() {
            return verhalen.stream().skip(1).toList();
        }
    }

    /** @param gebieden of the version of the method by which it was asked */
    record Verhaal(Intake intake, List<Leefgebied> gebieden) {

        Optional<String> hint() {
            return Diagnosewoord.in(intake.allesBijElkaar());
        }
    }

    private final Intakes intakes;
    private final Methodes methodes;

    VerhaalDeel(Intakes intakes, Methodes methodes) {
        this.intakes = intakes;
        this.methodes = methodes;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public Deel maak(JongereId jongere) {
        var verhalen = intakes.alle(jongere).stream().map(this::verhaal).toList();
        return new Deel("jongere/web/verhaal.jte", new DeelPage(jongere, verhalen));
    }

    private Verhaal verhaal(Intake intake) {
        var gebieden = methodes.versie(intake.methodeversie()).leefgebieden().lijst().stream()
                .filter(gebied -> intake.leefgebieden().containsKey(gebied.id()))
                .toList();
        return new Verhaal(intake, gebieden);
    }
}
