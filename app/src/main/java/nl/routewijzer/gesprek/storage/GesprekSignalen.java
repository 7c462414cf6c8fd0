package nl.routewijzer.gesprek.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.domain.Contactritme;
import nl.routewijzer.gesprek.domain.Gemist;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two signals: "kwam niet", until somebody is reached, and else "contact volgens afspraak": on which days somebody should
 * be in touch, and why.
 */
@Component
class GesprekSignalen implements Signaalbron {

    static final String CONTACT = "CONTACT_VOLGENS_AFSPRAAK";
    static final String KWAM_NIET = "KWAM_NIET";

    private static final String RITME = "P-F2F";
    private static final String LAATSTE = "laatste";
    private static final String NODIG = "nodig";
    private static final String AFGESPROKEN = "afgesproken";
    private static final String GESPREK = "gesprek";
    private static final String GESPREKSDAG = "gespreksdag";
    private static final String PAS_OP = "pasOp";
    private static final String POGINGEN = "pogingen";
    private static final String MELDING = "melding";
    private static final String PROBEER = "probeer";

    private static final String TRAJECT =
            "select melding, methodeversie from traject.zicht_traject where jongere = :jongere";
    private static final String GESPREKKEN = """
            select g.id, g.begin, g.uitkomst, g.contact_voor
              from gesprek.gesprek g
              join traject.zicht_traject t on t.id = g.traject
             where g.jongere = :jongere and g.vervallen_op is null
             order by g.begin desc
            """;
    private static final String POGINGEN_OM_CONTACT = """
            select p.op, p.gezegd, p.bereikt, p.contact_voor
              from gesprek.zicht_poging p
              join traject.zicht_traject t on t.id = p.traject
             where p.jongere = :jongere
            """;

    private record Lopend(LocalDate melding, String methodeversie) {}

    private record Regel(GesprekId id, Gemist.Gesprek gesprek) {

        LocalDate dag() {
            return Tijd.dag(gesprek.begin());
        }
    }

    private final JdbcClient db;
    private final Methodes methodes;

    GesprekSignalen(JdbcClient db, Methodes methodes) {
        this.db = db;
        this.methodes = methodes;
    }

    @Override
    public List<String> soorten() {
        return List.of(CONTACT, KWAM_NIET);
    }

    @Override
    @ZonderInkijk("facts for a derived row; shows nothing")
    public List<Signaal> signalen(JongereId jongere) {
        return db
                .sql(TRAJECT)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Lopend(Rij.dag(rij, "melding"), Rij.tekst(rij, "methodeversie")))
                .list()
                .stream()
                .flatMap(traject -> signalen(jongere, traject, gesprekken(jongere), pogingen(jongere)))
                .toList();
    }

    @ZonderInkijk("facts for a derived row; shows nothing")
    private List<Regel> gesprekken(JongereId jongere) {
        return db.sql(GESPREKKEN)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Regel(
                        new GesprekId(Rij.uuid(rij, "id")),
                        new Gemist.Gesprek(
                                Rij.moment(rij, "begin"),
                                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                                Rij.misschienDag(rij, "contact_voor"))))
                .list();
    }

    @ZonderInkijk("facts for a derived row; shows nothing")
    private List<Contactritme.Poging> pogingen(JongereId jongere) {
        return db.sql(POGINGEN_OM_CONTACT)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Contactritme.Poging(
                        Rij.moment(rij, "op"),
                        Rij.moment(rij, "gezegd"),
                        rij.getBoolean("bereikt"),
                        Rij.misschienDag(rij, "contact_voor")))
                .list();
    }

    private Stream<Signaal> signalen(
            JongereId jongere, Lopend traject, List<Regel> gesprekken, List<Contactritme.Poging> pogingen) {
        return Gemist.zoek(gesprekken.stream().map(Regel::gesprek).toList(), pogingen)
                .map(gemist -> Stream.of(kwamNiet(jongere, gemist)))
                .orElseGet(() -> contact(jongere, traject, gesprekken, pogingen).stream());
    }

    private static Signaal kwamNiet(JongereId jongere, Gemist gemist) {
        return new Signaal(
                KWAM_NIET,
                jongere,
                gemist.vanaf(),
                Optional.empty(),
                Map.of(GESPREKSDAG, gemist.dag().toString(), POGINGEN, String.valueOf(gemist.pogingen())));
    }

    private List<Signaal> contact(
            JongereId jongere, Lopend traject, List<Regel> gesprekken, List<Contactritme.Poging> pogingen) {
        var afgesproken = Contactritme.afgesproken(pogingen);
        var vergeefs = afgesproken.filter(poging -> !poging.bereikt()).isPresent();
        var open = gesprekken.stream()
                .filter(regel -> regel.gesprek().uitkomst().isEmpty())
                .toList();
        var feiten = new Contactritme.Feiten(
                traject.melding(),
                Contactritme.laatste(pogingen),
                afgesproken.flatMap(Contactritme.Poging::contactVoor),
                open.stream().map(Regel::dag).toList());
        var ritme =
                new Contactritme(ritme(methodes.onder(traject.methodeversie()).parameter(RITME)));
        return ritme.signaal(feiten).stream()
                .map(periode -> new Signaal(
                        CONTACT,
                        jongere,
                        periode.vanaf(),
                        periode.tot(),
                        woorden(feiten, ritme, vergeefs, open, periode)))
                .toList();
    }

    /** What the sentence needs: the planned conversation that passed without an outcome, or the one that is far off. */
    private static Map<String, String> woorden(
            Contactritme.Feiten feiten, Contactritme ritme, boolean vergeefs, List<Regel> open, Periode periode) {
        var woorden = new HashMap<String, String>();
        woorden.put(NODIG, ritme.nodigOp(feiten).toString());
        feiten.laatste().ifPresent(dag -> woorden.put(LAATSTE, dag.toString()));
        woorden.put(MELDING, feiten.melding().toString());
        feiten.afgesproken().ifPresent(dag -> woorden.put(vergeefs ? PROBEER : AFGESPROKEN, dag.toString()));
        open.stream()
                .filter(regel -> regel.dag().isBefore(periode.vanaf()))
                .findFirst()
                .ifPresent(regel -> {
                    woorden.put(GESPREK, regel.id().toString());
                    woorden.put(GESPREKSDAG, regel.dag().toString());
                });
        periode.tot()
                .ifPresent(tot ->
                        woorden.put(PAS_OP, tot.plus(Contactritme.SPELING).toString()));
        return Map.copyOf(woorden);
    }

    /** A parameter "n keer per maand" as the time between two contacts. */
    static Period ritme(Parameter parameter) {
        if (!parameter.eenheid().equals("keer per maand")) {
            throw new IllegalStateException(parameter.id() + " is geen aantal keren per maand");
        }
        var keer = Integer.parseInt(parameter.waarde());
        return keer == 1 ? Period.ofMonths(1) : Period.ofDays(30 / keer);
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var feiten = signaal.feiten();
        if (signaal.soort().equals(KWAM_NIET)) {
            return new Zin(
                    t(
                            "signaal.kwamniet",
                            Datums.dag(dag(feiten, GESPREKSDAG)),
                            Datums.afstand(dag(feiten, GESPREKSDAG), vandaag)),
                    t("signaal.kwamniet.reden", Integer.parseInt(feiten.getOrDefault(POGINGEN, "0"))),
                    "nu",
                    t("signaal.kwamniet.actie"),
                    "/jongeren/" + signaal.jongere() + "/contact");
        }
        if (feiten.containsKey(GESPREK)) {
            return overGesprek(feiten, vandaag);
        }
        return new Zin(
                kop(feiten, vandaag),
                reden(feiten),
                feiten.containsKey(LAATSTE) ? "termijn" : "nu",
                t("signaal.contact.plan"),
                "/jongeren/" + signaal.jongere() + "/gesprekken/nieuw");
    }

    /** A planned conversation passed without an outcome, or will bring the signal back when it does. */
    private static Zin overGesprek(Map<String, String> feiten, LocalDate vandaag) {
        var dag = dag(feiten, GESPREKSDAG);
        var pad = "/gesprekken/" + feiten.get(GESPREK);
        return dag.isBefore(vandaag)
                ? new Zin(
                        t("signaal.contact.nietafgerond", Datums.dag(dag)),
                        t("signaal.contact.nietafgerond.reden"),
                        "nu",
                        t("signaal.contact.rondaf"),
                        pad)
                : new Zin(
                        t("signaal.contact.gepland", Datums.dag(dag)),
                        t("signaal.contact.gepland.reden"),
                        "termijn",
                        t("signaal.contact.bekijk"),
                        pad);
    }

    private static String kop(Map<String, String> feiten, LocalDate vandaag) {
        return feiten.containsKey(LAATSTE)
                ? t("signaal.contact.stil", ChronoUnit.DAYS.between(dag(feiten, LAATSTE), vandaag))
                : t("signaal.contact.nieuw", Datums.dag(dag(feiten, MELDING)));
    }

    private static String reden(Map<String, String> feiten) {
        if (feiten.containsKey(PAS_OP)) {
            return t("signaal.contact.pasop", Datums.dag(dag(feiten, PAS_OP)));
        }
        if (feiten.containsKey(PROBEER)) {
            return t("signaal.contact.probeer", Datums.dag(dag(feiten, PROBEER)));
        }
        if (feiten.containsKey(AFGESPROKEN)) {
            return t("signaal.contact.afgesproken", Datums.dag(dag(feiten, AFGESPROKEN)));
        }
        return feiten.containsKey(LAATSTE)
                ? t("signaal.contact.gewoon", Datums.dag(dag(feiten, NODIG)))
                : t("signaal.contact.nieuw.reden");
    }

    private static LocalDate dag(Map<String, String> feiten, String naam) {
        return LocalDate.parse(feiten.getOrDefault(naam, ""));
    }
}
