package nl.routewijzer.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which name somebody logs in at the provider of his organisation, and which number there he turned out to have. The
 * name counts until he was in once, then only the number.
 */
@Component
@Transactional
@ZonderInkijk("own accounts of the organisation, no jongeren")
public class Inlognamen {

    /**
     * @param naam may be empty
     * @param verbonden he was in at least once
     */
    record Inlognaam(String naam, boolean verbonden) {}

    /**
     * Somebody of this organisation who may be the one at the door.
     *
     * @param zelf bound to this very number at this provider
     * @param verbonden bound to some number
     */
    public record Bekende(GebruikerId gebruiker, boolean actief, boolean zelf, boolean verbonden, Set<Rol> rollen) {}

    private final JdbcClient db;

    Inlognamen(JdbcClient db) {
        this.db = db;
    }

    /**
     * As it is kept and compared: without spaces around it, and capitals of the plain alphabet made small. Other letters
     * stay as they are, so that no two names that look alike fall together.
     */
    public static String schoon(String naam) {
        var letters = new StringBuilder();
        naam.strip()
                .codePoints()
                .map(teken -> teken >= 'A' && teken <= 'Z' ? teken + ('a' - 'A') : teken)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    Inlognaam van(GebruikerId gebruiker) {
        return db.sql(
                        "select coalesce(inlognaam, '') as naam, inlog_bij is not null as verbonden from toegang.gebruiker where id = :id")
                .param("id", gebruiker.waarde())
                .query((rij, nummer) -> new Inlognaam(Rij.tekst(rij, "naam"), rij.getBoolean("verbonden")))
                .optional()
                .orElse(new Inlognaam("", false));
    }

    /** Gives somebody this name, or none. Another name than before lets go of the number he was bound to. */
    public void geef(GebruikerId gebruiker, String naam) {
        db.sql("""
                        update toegang.gebruiker set inlognaam = nullif(:naam, ''), inlog_bij = null, inlog_als = null
                         where id = :id and coalesce(inlognaam, '') <> :naam
                        """).param("id", gebruiker.waarde()).param("naam", schoon(naam)).update();
    }

    /** At the next log-in the name counts again: for who got another number at the provider. */
    void laatLos(GebruikerId gebruiker) {
        db.sql("update toegang.gebruiker set inlog_bij = null, inlog_als = null where id = :id")
                .param("id", gebruiker.waarde())
                .update();
    }

    /** Who has this number at this provider, and who has this name. */
    public List<Bekende> bekenden(String iss, String sub, String naam) {
        return db.sql("""
                        select g.id, g.actief, g.inlog_bij is not null as verbonden,
                               coalesce(g.inlog_bij = :iss and g.inlog_als = :sub, false) as zelf,
                               array(select r.rol from toegang.gebruiker_rol r where r.gebruiker = g.id) as rollen
                          from toegang.gebruiker g
                         where (g.inlog_bij = :iss and g.inlog_als = :sub) or g.inlognaam = :naam
                        """)
                .param("iss", iss)
                .param("sub", sub)
                .param("naam", schoon(naam))
                .query(Inlognamen::bekende)
                .list();
    }

    /**
     * Binds somebody to his number at the first log-in.
     *
     * @return false when he was bound meanwhile
     */
    public boolean verbind(GebruikerId gebruiker, String iss, String sub) {
        return db.sql(
                                "update toegang.gebruiker set inlog_bij = :iss, inlog_als = :sub where id = :id and inlog_bij is null")
                        .param("id", gebruiker.waarde())
                        .param("iss", iss)
                        .param("sub", sub)
                        .update()
                == 1;
    }

    /** Whether he is bound to this number. */
    public boolean isVerbonden(GebruikerId gebruiker, String iss, String sub) {
        return db.sql(
                        "select exists (select from toegang.gebruiker where id = :id and inlog_bij = :iss and inlog_als = :sub)")
                .param("id", gebruiker.waarde())
                .param("iss", iss)
                .param("sub", sub)
                .query(Boolean.class)
                .single();
    }

    /** Whether a colleague has this name. */
    boolean isVanEenAnder(String naam, GebruikerId dan) {
        return !naam.isBlank() && eigenaar(naam).filter(wie -> !wie.equals(dan)).isPresent();
    }

    private Optional<GebruikerId> eigenaar(String naam) {
        return db.sql("select id from toegang.gebruiker where inlognaam = :naam")
                .param("naam", schoon(naam))
                .query((rij, nummer) -> new GebruikerId(Rij.uuid(rij, "id")))
                .optional();
    }

    private static Bekende bekende(ResultSet rij, int nummer) throws SQLException {
        var rollen = (String[]) rij.getArray("rollen").getArray();
        return new Bekende(
                new GebruikerId(Rij.uuid(rij, "id")),
                rij.getBoolean("actief"),
                rij.getBoolean("zelf"),
                rij.getBoolean("verbonden"),
                Arrays.stream(rollen).map(Rol::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
