package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Mailadres;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.jongere.Telefoon;
import nl.routewijzer.toegang.Collega;

/** One line of an import as a melding, or everything that is wrong with it. Looks nothing up. */
final class Importlezer {

    private static final int LANGSTE_NAAM = 200;
    private static final Pattern JAAR_VOOROP = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");
    private static final Pattern DAG_VOOROP = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern JAAR = Pattern.compile("()()(\\d{4})");

    /** What is wrong with a line, and what to do about it. */
    record Fout(Importveld veld, String zin) {}

    /**
     * @param melding empty when there are faults
     * @param uitkering since when he has a benefit; empty when the line does not say so
     */
    record Gelezen(Optional<Melding> melding, Optional<LocalDate> uitkering, List<Fout> fouten) {}

    private final Map<Importveld, String> regel;
    private final List<Fout> fouten = new ArrayList<>();

    private Importlezer(Map<Importveld, String> regel) {
        this.regel = regel;
    }

    /**
     * @param id of the line: the traject gets it, and the jongere
     * @param consulenten who can be vaste consulent
     */
    static Gelezen lees(Map<Importveld, String> regel, UUID id, List<Collega> consulenten, LocalDate vandaag) {
        var lezer = new Importlezer(regel);
        var melding = lezer.melding(id, consulenten, vandaag);
        var uitkering = lezer.lees(Importveld.UITKERING, false, Importlezer::dag);
        uitkering
                .filter(dag -> dag.isAfter(vandaag))
                .ifPresent(dag -> lezer.fouten.add(new Fout(Importveld.UITKERING, t("import.fout.UITKERING"))));
        return new Gelezen(lezer.fouten.isEmpty() ? melding : Optional.empty(), uitkering, List.copyOf(lezer.fouten));
    }

    private Optional<Melding> melding(UUID id, List<Collega> consulenten, LocalDate vandaag) {
        var naam = new Naam(
                verplicht(Importveld.ROEPNAAM), waarde(Importveld.TUSSENVOEGSEL), verplicht(Importveld.ACHTERNAAM));
        var geboren = lees(Importveld.GEBOORTEDATUM, true, Importlezer::geboren);
        var bsn = lees(Importveld.BSN, false, Bsn::lees);
        var telefoon = lees(Importveld.TELEFOON, false, Telefoon::lees);
        var email = lees(Importveld.EMAIL, false, Mailadres::lees);
        var dag = lees(Importveld.DAG, true, Importlezer::dag);
        var kanaal = lees(Importveld.KANAAL, false, Importlezer::kanaal).orElse(Kanaal.GEMEENTE);
        var consulent = consulent(consulenten);
        if (geboren.isEmpty() || dag.isEmpty() || consulent.isEmpty()) {
            return Optional.empty();
        }
        Meldregels.beoordeel(new Meldregels.Feiten(geboren, dag.get(), vandaag, false, false, true))
                .forEach(beletsel -> fouten.add(new Fout(
                        beletsel.veld().equals("dag") ? Importveld.DAG : Importveld.GEBOORTEDATUM,
                        t("beletsel." + beletsel))));
        var jongere = new JongereId(id);
        var nieuw = new NieuweJongere(jongere, naam, geboren.get(), bsn, telefoon, email, "", "");
        return Optional.of(new Melding(
                new TrajectId(id),
                jongere,
                Optional.of(nieuw),
                dag.get(),
                kanaal,
                consulent.get().id()));
    }

    private String waarde(Importveld veld) {
        var tekst = regel.getOrDefault(veld, "");
        if (tekst.length() > LANGSTE_NAAM) {
            fouten.add(new Fout(veld, t("import.fout.telang", LANGSTE_NAAM)));
        }
        return tekst;
    }

    private String verplicht(Importveld veld) {
        var tekst = waarde(veld);
        if (tekst.isEmpty()) {
            fouten.add(new Fout(veld, t("formulier.verplicht")));
        }
        return tekst;
    }

    private <T> Optional<T> lees(Importveld veld, boolean verplicht, Function<String, Optional<T>> lezer) {
        var tekst = verplicht ? verplicht(veld) : waarde(veld);
        var gelezen = tekst.isEmpty() ? Optional.<T>empty() : lezer.apply(tekst);
        if (gelezen.isEmpty() && !tekst.isEmpty()) {
            fouten.add(new Fout(veld, t("import.fout." + veld)));
        }
        return gelezen;
    }

    private Optional<Collega> consulent(List<Collega> consulenten) {
        var gezocht = Importveld.kaal(verplicht(Importveld.CONSULENT));
        var gevonden = consulenten.stream()
                .filter(collega -> namen(collega).contains(gezocht))
                .toList();
        if (!gezocht.isEmpty() && gevonden.size() != 1) {
            fouten.add(new Fout(
                    Importveld.CONSULENT,
                    t(gevonden.isEmpty() ? "import.fout.CONSULENT" : "import.fout.meerconsulenten")));
        }
        return gevonden.size() == 1 ? Optional.of(gevonden.getFirst()) : Optional.empty();
    }

    /** "Anke Dijkstra", "Dijkstra, Anke" or "Anke". */
    private static List<String> namen(Collega collega) {
        return List.of(
                Importveld.kaal(collega.naam()),
                Importveld.kaal(collega.achternaam() + collega.roepnaam()),
                Importveld.kaal(collega.roepnaam()));
    }

    /** As systems write it; with zeros or only a year where it is not known. */
    private static Optional<Geboortedatum> geboren(String tekst) {
        var jaarVoorop = JAAR_VOOROP.matcher(tekst);
        if (jaarVoorop.matches()) {
            return Geboortedatum.lees(jaarVoorop.group(3), jaarVoorop.group(2), jaarVoorop.group(1));
        }
        return List.of(DAG_VOOROP, JAAR).stream()
                .map(vorm -> vorm.matcher(tekst))
                .filter(gelezen -> gelezen.matches())
                .findFirst()
                .flatMap(gelezen -> Geboortedatum.lees(gelezen.group(1), gelezen.group(2), gelezen.group(3)));
    }

    private static Optional<LocalDate> dag(String tekst) {
        return geboren(tekst)
                .filter(datum -> datum.precisie() == Geboortedatum.Precisie.DAG)
                .map(Geboortedatum::vroegst);
    }

    private static Optional<Kanaal> kanaal(String tekst) {
        var gezocht = tekst.toUpperCase(Locale.ROOT);
        return Arrays.stream(Kanaal.values())
                .filter(kanaal -> gezocht.equals(kanaal.name()) || tekst.equalsIgnoreCase(kanaal.label()))
                .findFirst();
    }
}
