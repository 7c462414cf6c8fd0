package nl.routewijzer.toegang;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which organisations there are and in which region, for who keeps the house: by a command at the machine, as the owner of the
 * tables. No page can do it, so nobody who logs in can add an organisation or put his own in another region.
 */
@ZonderInkijk("organisations and their first beheerder, no jongeren")
public final class Huisopdrachten {

    private static final String THEMA = "routewijzer";
    private static final String WOORD = "consulent";

    private final JdbcClient db;
    private final TransactionTemplate transactie;
    private final Consumer<String> zeg;

    /** @param eigenaar row policies bind everybody but the owner of the tables */
    public Huisopdrachten(DataSource eigenaar, Consumer<String> zeg) {
        this.db = JdbcClient.create(eigenaar);
        this.transactie = new TransactionTemplate(new JdbcTransactionManager(eigenaar));
        this.zeg = zeg;
    }

    /** Every organisation with its sub-region and region. */
    public void lijst() {
        var regels = db.sql("""
                        select o.naam || coalesce(': ' || s.naam || ', ' || r.naam, ': geen regio') as regel
                          from toegang.organisatie o
                          left join toegang.indeling i on i.organisatie = o.id
                          left join toegang.subregio s on s.id = i.subregio
                          left join toegang.regio r on r.id = s.regio
                         order by o.naam
                        """).query((rij, nummer) -> Rij.tekst(rij, "regel")).list();
        regels.forEach(zeg);
        if (regels.isEmpty()) {
            zeg.accept("Er is nog geen organisatie.");
        }
    }

    /**
     * A new organisation with its first beheerder, who adds the others.
     *
     * @param beheerder roepnaam and achternaam, with a space between
     * @param inlognaam by which the beheerder logs in at the provider
     * @throws Opstartfout when there is one of that name, or a name is missing
     */
    public void sticht(String naam, String beheerder, String inlognaam) {
        var wie = beheerder.strip().split(" ", 2);
        if (naam.isBlank() || wie.length < 2 || inlognaam.isBlank()) {
            throw new Opstartfout(
                    "Geef de naam van de organisatie, roepnaam en achternaam van de beheerder, en de inlognaam.");
        }
        transactie.executeWithoutResult(status -> {
            if (!zoek(naam).isEmpty()) {
                throw new Opstartfout("Er is al een organisatie die " + naam.strip() + " heet.");
            }
            var huis = UUID.randomUUID();
            var gebruiker = UUID.randomUUID();
            db.sql(
                            "insert into toegang.organisatie (id, naam, thema, woord_consulent) values (:huis, :naam, :thema, :woord)")
                    .param("huis", huis)
                    .param("naam", naam.strip())
                    .param("thema", THEMA)
                    .param("woord", WOORD)
                    .update();
            db.sql("""
                            insert into toegang.gebruiker (organisatie, id, roepnaam, achternaam, inlognaam)
                            values (:huis, :wie, :roepnaam, :achternaam, :inlognaam)
                            """)
                    .param("huis", huis)
                    .param("wie", gebruiker)
                    .param("roepnaam", wie[0])
                    .param("achternaam", wie[1])
                    .param("inlognaam", Inlognamen.schoon(inlognaam))
                    .update();
            db.sql("insert into toegang.gebruiker_rol (organisatie, gebruiker, rol) values (:huis, :wie, :rol)")
                    .param("huis", huis)
                    .param("wie", gebruiker)
                    .param("rol", Rol.BEHEERDER.name())
                    .update();
            zeg.accept(naam.strip() + " staat erbij, met id " + huis + ". " + beheerder.strip()
                    + " is beheerder en kan inloggen als " + Inlognamen.schoon(inlognaam) + ".");
        });
    }

    /**
     * Puts an organisation in a sub-region, which is made when it is not there yet.
     *
     * @throws Opstartfout for an organisation that is not there, or a sub-region of another region
     */
    public void deelIn(String organisatie, String regio, String subregio) {
        if (regio.isBlank() || subregio.isBlank()) {
            throw new Opstartfout("Geef de naam van de organisatie, de regio en de subregio.");
        }
        transactie.executeWithoutResult(status -> {
            var huizen = zoek(organisatie);
            if (huizen.size() != 1) {
                throw new Opstartfout("Er is niet precies een organisatie die zo heet. Kijk met: organisatie lijst");
            }
            db.sql("insert into toegang.regio (id, naam) values (:id, :naam) on conflict do nothing")
                    .param("id", UUID.randomUUID())
                    .param("naam", regio.strip())
                    .update();
            db.sql("""
                            insert into toegang.subregio (id, regio, naam)
                            select :id, r.id, :naam from toegang.regio r where r.naam = :regio on conflict do nothing
                            """)
                    .param("id", UUID.randomUUID())
                    .param("naam", subregio.strip())
                    .param("regio", regio.strip())
                    .update();
            var geplaatst = db.sql("""
                            insert into toegang.indeling (organisatie, subregio)
                            select :huis, s.id from toegang.subregio s join toegang.regio r on r.id = s.regio
                             where s.naam = :subregio and r.naam = :regio
                            on conflict (organisatie) do update set subregio = excluded.subregio
                            """)
                    .param("huis", huizen.getFirst())
                    .param("subregio", subregio.strip())
                    .param("regio", regio.strip())
                    .update();
            if (geplaatst == 0) {
                throw new Opstartfout("De subregio " + subregio.strip() + " hoort bij een andere regio.");
            }
            zeg.accept(organisatie.strip() + " hoort nu bij " + subregio.strip() + ", " + regio.strip()
                    + ". Aantallen deelt ze pas als haar beheerder dat bij Instellingen kiest.");
        });
    }

    private List<UUID> zoek(String naam) {
        return db.sql("select id from toegang.organisatie where naam = :naam")
                .param("naam", naam.strip())
                .query((rij, nummer) -> Rij.uuid(rij, "id"))
                .list();
    }
}
