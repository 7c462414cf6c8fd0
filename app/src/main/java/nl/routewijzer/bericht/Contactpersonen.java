package nl.routewijzer.bericht;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads what a jongere writes, when, and where he goes when it cannot wait. */
@Component
@Transactional
@ZonderInkijk("who guides a jongere, told to himself or to who guides him")
public class Contactpersonen implements Instellingsbron {

    private static final Pattern ZIN = Pattern.compile("[^\\p{Cntrl}<>]{3,300}");

    private static final String WIE = """
            select r.soort, c.roepnaam, upper(r.periode) as tot
              from toegang.zicht_relatie r
              join toegang.zicht_collega c on c.id = r.gebruiker
             where r.jongere = :jongere and r.periode @> :vandaag::date
             order by lower(r.periode) desc, c.roepnaam
            """;

    private record Wie(String soort, String roepnaam, Optional<LocalDate> tot) {}

    private final JdbcClient db;
    private final Organisaties organisaties;
    private final Instellingen instellingen;
    private final Tijd tijd;

    Contactpersonen(JdbcClient db, Organisaties organisaties, Instellingen instellingen, Tijd tijd) {
        this.db = db;
        this.organisaties = organisaties;
        this.instellingen = instellingen;
        this.tijd = tijd;
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(
                instelling(
                        "BERICHT-LEESTIJD",
                        t("bericht.instelling.leestijd"),
                        t("bericht.instelling.leestijd.uitleg"),
                        t("bericht.leestijd")),
                instelling(
                        "BERICHT-NOOD",
                        t("bericht.instelling.nood"),
                        t("bericht.instelling.nood.uitleg"),
                        t("bericht.nood")));
    }

    private static Instelling instelling(String id, String naam, String betekenis, String standaard) {
        return new Instelling(
                id,
                Instelling.Groep.JONGEREN,
                naam,
                betekenis,
                new Instelling.Vorm(ZIN, standaard),
                "",
                standaard,
                t("bericht.instelling.bron"));
    }

    public Contactpersoon van(JongereId jongere) {
        var wie = db.sql(WIE)
                .param("jongere", jongere.waarde())
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) ->
                        new Wie(Rij.tekst(rij, "soort"), Rij.tekst(rij, "roepnaam"), Rij.misschienDag(rij, "tot")))
                .list();
        return new Contactpersoon(
                wie.stream()
                        .filter(een -> een.soort().equals("VASTE_CONSULENT"))
                        .map(Wie::roepnaam)
                        .findFirst(),
                wie.stream()
                        .filter(een -> een.soort().equals("VERVANGER"))
                        .flatMap(
                                een -> een
                                        .tot()
                                        .map(tot -> new Contactpersoon.Vervanger(een.roepnaam(), tot.minusDays(1)))
                                        .stream())
                        .findFirst(),
                instellingen.waarde(instellingen().getFirst()),
                instellingen.waarde(instellingen().getLast()),
                organisaties.kantoor().telefoon());
    }
}
