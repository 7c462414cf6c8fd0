package nl.routewijzer.plan.brug.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Brugblad.Ingevuld;
import nl.routewijzer.plan.brug.Brugblad.Moment.Soort;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrument.Domein;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Metingen;
import nl.routewijzer.plan.brug.domain.Verloop;
import nl.routewijzer.plan.brug.domain.Verschillen;
import nl.routewijzer.plan.brug.domain.Verschillen.Verschil;
import nl.routewijzer.plan.brug.storage.Bruglezer;
import org.springframework.stereotype.Component;

/** The tab Brug: where somebody stands now, how it went, where two see it differently, and what was filled in when. */
@Component
class BrugDeel implements Paginadeel {

    static final String PAGINA = "brug";

    /**
     * @param ingevuld apart, not in a conversation; newest first
     * @param momenten kinds of which the pictures show one
     */
    record DeelPage(
            JongereId jongere,
            List<Instrument> instrumenten,
            List<Verschil> verschillen,
            List<Blok> blokken,
            List<Regel> ingevuld,
            List<Soort> momenten) {}

    /**
     * The pictures of one instrument.
     *
     * @param invullers whose views there are
     */
    record Blok(Instrument instrument, List<Plaatje> plaatjes, List<Invuller> invullers, boolean nieuweVersie) {}

    /** @param nummer on the page, to point at */
    record Plaatje(int nummer, Verloop verloop, Brugtekening tekening, List<Tabelregel> tabel) {}

    /** The same as the picture, with what has no place on the scale. */
    record Tabelregel(LocalDate dag, Invuller wie, String antwoord, String versie, boolean uitGesprek) {}

    /** @param instrument empty when it is not known any more */
    record Regel(Ingevuld ingevuld, Optional<Instrument> instrument, boolean kanTerug) {}

    private final Bruglezer lezer;
    private final Tijd tijd;

    BrugDeel(Bruglezer lezer, Tijd tijd) {
        this.lezer = lezer;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return PAGINA;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Deel maak(JongereId jongere) {
        var blad = lezer.lees(jongere);
        var ingevuld = ingevuld(blad, een -> een.door().isPresent());
        var blokken = blokken(blad);
        return new Deel(
                "plan/brug/web/brugdeel.jte",
                new DeelPage(
                        jongere,
                        blad.instrumenten(),
                        Verschillen.van(blad),
                        blokken,
                        ingevuld,
                        blokken.stream()
                                .flatMap(blok -> blok.plaatjes().stream())
                                .flatMap(plaatje -> plaatje.tekening().momenten().stream())
                                .map(Brugtekening.Moment::soort)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    /**
     * What was filled in apart, newest first.
     *
     * @param vanWieKijkt whether who looks may take it back
     */
    List<Regel> ingevuld(Brugblad blad, Predicate<Ingevuld> vanWieKijkt) {
        var sinds = tijd.nu().minus(Metingen.BEDENKTIJD);
        return blad.metingen().stream()
                .filter(een -> een.gesprek().isEmpty())
                .map(een -> new Regel(
                        een,
                        blad.instrument(een.meting().instrument()),
                        vanWieKijkt.test(een) && !een.op().isBefore(sinds)))
                .toList();
    }

    List<Blok> blokken(Brugblad blad) {
        var verlopen = Verloop.van(blad);
        var as = Brugtekening.As.van(verlopen, tijd.vandaag());
        var plaatjes = IntStream.range(0, verlopen.size())
                .mapToObj(nummer -> plaatje(nummer, verlopen.get(nummer), as, blad))
                .toList();
        var blokken = new ArrayList<Blok>();
        plaatjes.stream()
                .map(plaatje -> plaatje.verloop().instrument().id())
                .distinct()
                .forEach(id -> blokken.add(blok(plaatjes.stream()
                        .filter(plaatje -> plaatje.verloop().instrument().id().equals(id))
                        .toList())));
        return blokken;
    }

    private static Blok blok(List<Plaatje> plaatjes) {
        return new Blok(
                plaatjes.getFirst().verloop().instrument(),
                plaatjes,
                plaatjes.stream()
                        .flatMap(plaatje -> plaatje.verloop().lijnen().stream())
                        .map(Verloop.Lijn::wie)
                        .distinct()
                        .sorted()
                        .toList(),
                plaatjes.stream()
                        .anyMatch(plaatje -> !plaatje.verloop().breuken().isEmpty()));
    }

    private static Plaatje plaatje(int nummer, Verloop verloop, Brugtekening.As as, Brugblad blad) {
        return new Plaatje(nummer, verloop, Brugtekening.van(verloop, as, blad.momenten()), tabel(verloop, blad));
    }

    private static List<Tabelregel> tabel(Verloop verloop, Brugblad blad) {
        var domein = verloop.domein();
        return blad.metingen().stream()
                .filter(een -> een.meting()
                        .instrument()
                        .instrument()
                        .equals(verloop.instrument().id()))
                .flatMap(een -> blad
                        .instrument(een.meting().instrument())
                        .flatMap(toen -> toen.domein(domein.id()))
                        .filter(domein::meetAls)
                        .flatMap(toen -> een.meting().antwoord(toen.id()).map(antwoord -> regel(een, toen, antwoord)))
                        .stream())
                .toList();
    }

    /** @param toen the domain as it was asked then: an answer keeps the words it was given in */
    private static Tabelregel regel(Ingevuld een, Domein toen, Antwoord antwoord) {
        return new Tabelregel(
                een.meting().dag(),
                een.meting().wie(),
                antwoord.inWoorden(toen),
                een.meting().instrument().versie(),
                een.gesprek().isPresent());
    }
}
