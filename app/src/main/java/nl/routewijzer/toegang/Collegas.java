package nl.routewijzer.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the organisation who log in. */
@Component
@Transactional
@ZonderInkijk("own accounts of the organisation, no jongeren")
public class Collegas implements Inlogpoort {

    private static final String KIES = """
            select g.id, g.roepnaam, g.achternaam, g.vakgebied, g.werkgebied, g.actief, g.uit_dienst_op, array_agg(r.rol) as rollen
              from toegang.gebruiker g join toegang.gebruiker_rol r on r.gebruiker = g.id
             where
            """;
    private static final String VOLGORDE =
            " group by g.organisatie, g.id order by g.actief desc, g.roepnaam, g.achternaam";

    /** The job that takes somebody out of service may come a little after the day did. */
    private static final String WERKT_HIER = "g.actief and coalesce(g.uit_dienst_op > :vandaag::date, true)";

    private final JdbcClient db;
    private final Organisaties organisaties;
    private final Tijd tijd;

    Collegas(JdbcClient db, Organisaties organisaties, Tijd tijd) {
        this.db = db;
        this.organisaties = organisaties;
        this.tijd = tijd;
    }

    public List<Collega> alle() {
        return db.sql(KIES + WERKT_HIER + VOLGORDE)
                .param("vandaag", tijd.vandaag())
                .query(Collegas::collega)
                .list();
    }

    /** Also who left. */
    List<Collega> ooitHier() {
        return db.sql(KIES + "true" + VOLGORDE).query(Collegas::collega).list();
    }

    Optional<Collega> findOokWegGegaan(GebruikerId id) {
        return db.sql(KIES + "g.id = :id" + VOLGORDE)
                .param("id", id.waarde())
                .query(Collegas::collega)
                .optional();
    }

    /** Who can be vaste consulent. */
    public List<Collega> consulenten() {
        return alle().stream().filter(collega -> collega.is(Rol.CONSULENT)).toList();
    }

    public Optional<Collega> find(GebruikerId id) {
        return db.sql(KIES + WERKT_HIER + " and g.id = :id" + VOLGORDE)
                .param("vandaag", tijd.vandaag())
                .param("id", id.waarde())
                .query(Collegas::collega)
                .optional();
    }

    /** @return false when he was there already: nothing changed */
    public boolean voegToe(GebruikerId id, String roepnaam, String achternaam, Set<Rol> rollen) {
        var nieuw = db.sql(
                        "insert into toegang.gebruiker (id, roepnaam, achternaam) values (:id, :roepnaam, :achternaam) on conflict do nothing")
                .param("id", id.waarde())
                .param("roepnaam", roepnaam)
                .param("achternaam", achternaam)
                .update();
        if (nieuw == 1) {
            rollen.forEach(rol -> db.sql("insert into toegang.gebruiker_rol (gebruiker, rol) values (:gebruiker, :rol)")
                    .param("gebruiker", id.waarde())
                    .param("rol", rol.name())
                    .update());
        }
        return nieuw == 1;
    }

    @Override
    public Optional<Ingelogd> laatBinnen(
            OrganisatieId organisatie, GebruikerId gebruiker, Set<Rol> hoogstens, Inlog inlog) {
        if (!Organisatiecontext.vereist().equals(organisatie)) {
            throw new IllegalStateException("inloggen gebeurt in de eigen organisatie");
        }
        return organisaties
                .huidige()
                .flatMap(huis -> find(gebruiker)
                        .map(collega -> new Ingelogd(
                                new Zicht(organisatie, gebruiker, beide(collega.rollen(), hoogstens)),
                                collega.naam(),
                                collega.roepnaam(),
                                huis.naam(),
                                huis.thema(),
                                huis.woordConsulent(),
                                inlog))
                        .filter(wie -> !wie.zicht().rollen().isEmpty()));
    }

    private static Set<Rol> beide(Set<Rol> ene, Set<Rol> andere) {
        return ene.stream().filter(andere::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Collega collega(ResultSet rij, int nummer) throws SQLException {
        var rollen = (String[]) rij.getArray("rollen").getArray();
        return new Collega(
                new GebruikerId(Rij.uuid(rij, "id")),
                Rij.tekst(rij, "roepnaam"),
                Rij.tekst(rij, "achternaam"),
                Arrays.stream(rollen).map(Rol::valueOf).collect(Collectors.toUnmodifiableSet()),
                Rij.tekst(rij, "vakgebied"),
                Rij.tekst(rij, "werkgebied"),
                rij.getBoolean("actief"),
                Rij.misschienDag(rij, "uit_dienst_op"));
    }
}
