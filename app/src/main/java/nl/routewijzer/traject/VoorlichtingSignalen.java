package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Contactbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Parameter;
import nl.routewijzer.traject.Voorlichtingvervolg.Soort;
import nl.routewijzer.traject.Voorlichtingvervolg.Stap;
import nl.routewijzer.traject.Voorlichtingvervolg.Taak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows a groepsvoorlichting, per jongere: say who came, find who did not, have the short talk. */
@Component
class VoorlichtingSignalen implements Signaalbron {

    private static final String TERMIJN = "P-NOSHOW-LWD";
    private static final String DAG = "dag";
    private static final String UITERLIJK = "uiterlijk";
    private static final String STAP = "stap";
    private static final String VOORLICHTING = "voorlichting";

    private static final String LAATSTE = """
            select v.id, v.begin, p.aanwezig, coalesce(p.kort_gesprek, false) as kort_gesprek, t.methodeversie
              from traject.uitnodiging u
              join traject.traject t on t.id = u.traject and t.gesloten_op is null
              join traject.voorlichting v on v.id = u.voorlichting and v.vervallen_op is null
              left join traject.presentie p on p.uitnodiging = u.id and p.vervallen_op is null
             where u.jongere = :jongere and u.vervallen_op is null
             order by v.begin desc, u.gemaakt_op desc limit 1
            """;

    private record Laatste(UUID voorlichting, Voorlichtingvervolg.Feiten feiten) {}

    private final JdbcClient db;
    private final Methodes methodes;
    private final Contactbron contacten;

    VoorlichtingSignalen(JdbcClient db, Methodes methodes, Contactbron contacten) {
        this.db = db;
        this.methodes = methodes;
        this.contacten = contacten;
    }

    @Override
    public List<String> soorten() {
        return Stream.of(Soort.values()).map(Enum::name).toList();
    }

    @Override
    @ZonderInkijk("facts for a derived row; shows nothing")
    public List<Signaal> signalen(JongereId jongere) {
        return db
                .sql(LAATSTE)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Laatste(
                        Rij.uuid(rij, "id"),
                        new Voorlichtingvervolg.Feiten(
                                Rij.moment(rij, "begin"),
                                Rij.misschienTekst(rij, "aanwezig").map("t"::equals),
                                rij.getBoolean("kort_gesprek"),
                                contacten.sinds(jongere, Rij.moment(rij, "begin")),
                                weken(methodes.onder(Rij.tekst(rij, "methodeversie"))
                                        .parameter(TERMIJN)))))
                .list()
                .stream()
                .flatMap(laatste -> Voorlichtingvervolg.taken(laatste.feiten()).stream()
                        .map(taak -> signaal(jongere, laatste.voorlichting(), taak)))
                .toList();
    }

    private static Signaal signaal(JongereId jongere, UUID voorlichting, Taak taak) {
        var feiten = new HashMap<String, String>();
        feiten.put(VOORLICHTING, voorlichting.toString());
        feiten.put(DAG, taak.dag().toString());
        feiten.put(UITERLIJK, taak.uiterlijk().toString());
        taak.stap().ifPresent(stap -> feiten.put(STAP, stap.name()));
        return new Signaal(taak.soort().name(), jongere, taak.vanaf(), Optional.empty(), Map.copyOf(feiten));
    }

    static Period weken(Parameter parameter) {
        if (!parameter.eenheid().equals("weken")) {
            throw new IllegalStateException(parameter.id() + " is geen aantal weken");
        }
        return Period.ofWeeks(Integer.parseInt(parameter.waarde()));
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var feiten = signaal.feiten();
        var dag = LocalDate.parse(feiten.getOrDefault(DAG, ""));
        var soort = Soort.valueOf(signaal.soort());
        var kop = t("signaal." + soort, dag, Datums.ver(dag, vandaag));
        if (soort != Soort.VOORLICHTING_GEMIST) {
            return new Zin(
                    kop,
                    t("signaal." + soort + ".reden"),
                    soort == Soort.VOORLICHTING_PRESENTIE ? "wacht" : "nu",
                    t("signaal.voorlichting.lijst"),
                    "/voorlichtingen/" + feiten.get(VOORLICHTING));
        }
        var stap = Stap.valueOf(feiten.getOrDefault(STAP, ""));
        var uiterlijk = LocalDate.parse(feiten.getOrDefault(UITERLIJK, ""));
        return new Zin(
                kop,
                t("signaal.voorlichting.reden." + stap, uiterlijk),
                "nu",
                t("signaal.voorlichting.actie." + stap),
                "/jongeren/" + signaal.jongere() + (stap == Stap.MAAK_AFSPRAAK ? "/gesprekken/nieuw" : "/contact"));
    }
}
