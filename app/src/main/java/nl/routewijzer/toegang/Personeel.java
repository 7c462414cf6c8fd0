package nl.routewijzer.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Personeelsregels.Bezwaar;
import nl.routewijzer.toegang.Personeelsregels.Feiten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a beheerder changes of a colleague, with what it was before. Roles and the way in are looked at anew by every log-in,
 * so a change of them ends what runs.
 */
@Component
@Transactional
@ZonderInkijk("own accounts of the organisation, no jongeren")
class Personeel {

    /** What of a colleague was changed. */
    enum Wat {
        TOEGEVOEGD,
        NAAM,
        ROLLEN,
        VAKGEBIED,
        WERKGEBIED,
        INLOGNAAM,
        /** Where notices go: that it changed, never what it was. */
        POSTADRES,
        /** Recognised anew at the next log-in. */
        HERKENNING,
        /** From which day not any more; empty when he goes on. */
        DIENST
    }

    /** @param opnieuw at the next log-in the name counts again */
    record Gegevens(
            String roepnaam,
            String achternaam,
            Set<Rol> rollen,
            String vakgebied,
            String werkgebied,
            String inlognaam,
            String postadres,
            boolean opnieuw) {}

    /** @param door who changed it */
    record Wijziging(Wat wat, String was, String werd, Instant op, String door) {}

    /**
     * For whom somebody stands now or soon.
     *
     * @param vast as vaste consulent
     * @param vervangt as cover for a colleague
     */
    record Caseload(int vast, int vervangt) {}

    private record Verschil(Wat wat, String was, String werd) {

        boolean is() {
            return !was.equals(werd);
        }
    }

    private final JdbcClient db;
    private final Collegas collegas;
    private final Inlognamen namen;
    private final Postadressen post;
    private final Sessies sessies;
    private final Tijd tijd;

    Personeel(JdbcClient db, Collegas collegas, Inlognamen namen, Postadressen post, Sessies sessies, Tijd tijd) {
        this.db = db;
        this.collegas = collegas;
        this.namen = namen;
        this.post = post;
        this.sessies = sessies;
        this.tijd = tijd;
    }

    /** Adds a colleague, once. */
    void voegToe(GebruikerId wie, Gegevens nieuw, Zicht door) {
        if (collegas.voegToe(wie, nieuw.roepnaam(), nieuw.achternaam(), nieuw.rollen())) {
            namen.geef(wie, nieuw.inlognaam());
            post.geef(wie, nieuw.postadres());
            schrijf(wie, new Verschil(Wat.TOEGEVOEGD, "", codes(nieuw.rollen())), door);
        }
    }

    /** @return every reason why not; empty when it was done */
    List<Bezwaar> wijzig(GebruikerId wie, Gegevens wordt, Zicht door) {
        var was = grendel(wie);
        var bezwaren = beoordeel(was, wordt.rollen(), false, door);
        if (!bezwaren.isEmpty()) {
            return bezwaren;
        }
        var inlog = namen.van(wie);
        var verschillen = verschillen(was, wordt, inlog);
        verschillen.forEach(verschil -> schrijf(wie, verschil, door));
        bewaar(wie, wordt);
        verhuisPost(wie, wordt.postadres(), door);
        namen.geef(wie, wordt.inlognaam());
        if (wordt.opnieuw()) {
            namen.laatLos(wie);
        }
        if (verschillen.stream().anyMatch(verschil -> eindigtSessies(verschil.wat(), inlog.verbonden()))) {
            sessies.beeindigVan(door.organisatie(), wie);
        }
        return List.of();
    }

    /**
     * From that day on somebody does not work here any more; today is at once.
     *
     * @return every reason why not; empty when it was done
     */
    List<Bezwaar> uitDienst(GebruikerId wie, LocalDate vanaf, Zicht door) {
        var was = grendel(wie);
        var bezwaren = beoordeel(was, was.rollen(), true, door);
        if (bezwaren.isEmpty()) {
            zetDienst(was, Optional.of(vanaf), vanaf.isAfter(tijd.vandaag()), door);
        }
        return bezwaren;
    }

    /** He goes on working here after all, or works here again. */
    void inDienst(GebruikerId wie, Zicht door) {
        zetDienst(grendel(wie), Optional.empty(), true, door);
    }

    /** Takes out of service whose day has come. */
    void laatGaan(OrganisatieId huis) {
        var gegaan = db.sql(
                        "update toegang.gebruiker set actief = false where actief and uit_dienst_op <= :vandaag::date returning id")
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new GebruikerId(Rij.uuid(rij, "id")))
                .list();
        gegaan.forEach(wie -> sessies.beeindigVan(huis, wie));
    }

    /** Latest first. */
    List<Wijziging> geschiedenis(GebruikerId wie) {
        return db.sql("""
                        select w.wat, w.was, w.werd, w.op, c.naam as door
                          from toegang.gebruiker_wijziging w join toegang.zicht_collega c on c.id = w.door
                         where w.gebruiker = :wie order by w.op desc, w.wat limit 50
                        """)
                .param("wie", wie.waarde())
                .query((rij, nummer) -> new Wijziging(
                        Wat.valueOf(Rij.tekst(rij, "wat")),
                        Rij.tekst(rij, "was"),
                        Rij.tekst(rij, "werd"),
                        Rij.moment(rij, "op"),
                        Rij.tekst(rij, "door")))
                .list();
    }

    /** Only a number, for who has to see to it that somebody else takes over. */
    Caseload caseload(GebruikerId wie) {
        return db.sql("""
                        select count(distinct jongere) filter (where soort = 'VASTE_CONSULENT') as vast,
                               count(distinct jongere) filter (where soort = 'VERVANGER') as vervangt
                          from toegang.zicht_relatie
                         where gebruiker = :wie and coalesce(upper(periode) > :vandaag::date, true)
                        """)
                .param("wie", wie.waarde())
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new Caseload(rij.getInt("vast"), rij.getInt("vervangt")))
                .single();
    }

    /** One beheerder at a time: two who take each other's role at once must not both succeed. */
    private Collega grendel(GebruikerId wie) {
        db.sql("select id from toegang.organisatie for no key update")
                .query((rij, nummer) -> nummer)
                .list();
        return collegas.findOokWegGegaan(wie).orElseThrow(() -> new NietGevonden("collega"));
    }

    private List<Bezwaar> beoordeel(Collega was, Set<Rol> wordt, boolean vertrekt, Zicht door) {
        var anderen =
                db.sql("""
                        select count(*) from toegang.gebruiker_rol r join toegang.gebruiker g on g.id = r.gebruiker
                         where r.rol = 'BEHEERDER' and g.actief and g.uit_dienst_op is null and g.id <> :wie
                        """).param("wie", was.id().waarde()).query(Integer.class).single();
        var blijft = was.actief() && was.uitDienstOp().isEmpty();
        return Personeelsregels.beoordeel(new Feiten(
                was.id().equals(door.gebruiker()),
                blijft && was.is(Rol.BEHEERDER),
                vertrekt,
                wordt.contains(Rol.BEHEERDER),
                anderen));
    }

    private void zetDienst(Collega was, Optional<LocalDate> uitDienstOp, boolean actief, Zicht door) {
        var dag = uitDienstOp.orElse(null);
        var verschil = new Verschil(
                Wat.DIENST, was.uitDienstOp().map(LocalDate::toString).orElse(""), dag == null ? "" : dag.toString());
        if (!verschil.is() && was.actief() == actief) {
            return;
        }
        schrijf(was.id(), verschil, door);
        db.sql("update toegang.gebruiker set actief = :actief, uit_dienst_op = :dag::date where id = :wie")
                .param("wie", was.id().waarde())
                .param("actief", actief)
                .param("dag", dag)
                .update();
        if (!actief) {
            sessies.beeindigVan(door.organisatie(), was.id());
        }
    }

    private void bewaar(GebruikerId wie, Gegevens wordt) {
        db.sql("""
                        update toegang.gebruiker
                           set roepnaam = :roepnaam, achternaam = :achternaam, vakgebied = :vakgebied, werkgebied = :werkgebied
                         where id = :wie
                        """)
                .param("wie", wie.waarde())
                .param("roepnaam", wordt.roepnaam())
                .param("achternaam", wordt.achternaam())
                .param("vakgebied", wordt.vakgebied())
                .param("werkgebied", wordt.werkgebied())
                .update();
        var rollen = wordt.rollen().stream().map(Rol::name).toArray(String[]::new);
        db.sql("delete from toegang.gebruiker_rol where gebruiker = :wie and rol <> all(:rollen::text[])")
                .param("wie", wie.waarde())
                .param("rollen", rollen)
                .update();
        db.sql("""
                        insert into toegang.gebruiker_rol (gebruiker, rol) select :wie, unnest(:rollen::text[])
                        on conflict do nothing
                        """).param("wie", wie.waarde()).param("rollen", rollen).update();
    }

    private static List<Verschil> verschillen(Collega was, Gegevens wordt, Inlognamen.Inlognaam inlog) {
        var alle = new ArrayList<>(List.of(
                new Verschil(Wat.NAAM, was.naam(), wordt.roepnaam() + " " + wordt.achternaam()),
                new Verschil(Wat.ROLLEN, codes(was.rollen()), codes(wordt.rollen())),
                new Verschil(Wat.VAKGEBIED, was.vakgebied(), wordt.vakgebied()),
                new Verschil(Wat.WERKGEBIED, was.werkgebied(), wordt.werkgebied()),
                new Verschil(Wat.INLOGNAAM, inlog.naam(), Inlognamen.schoon(wordt.inlognaam()))));
        if (wordt.opnieuw() && inlog.verbonden()) {
            alle.add(new Verschil(Wat.HERKENNING, "", inlog.naam()));
        }
        return alle.stream().filter(Verschil::is).toList();
    }

    private void verhuisPost(GebruikerId wie, String adres, Zicht door) {
        if (!post.van(wie).orElse("").equals(adres)) {
            post.geef(wie, adres);
            schrijf(wie, new Verschil(Wat.POSTADRES, "", ""), door);
        }
    }

    /** Another role is another reach, another login name another way in. */
    private static boolean eindigtSessies(Wat wat, boolean verbonden) {
        return switch (wat) {
            case ROLLEN, HERKENNING -> true;
            case INLOGNAAM -> verbonden;
            case TOEGEVOEGD, NAAM, VAKGEBIED, WERKGEBIED, POSTADRES, DIENST -> false;
        };
    }

    private void schrijf(GebruikerId wie, Verschil verschil, Zicht door) {
        db.sql("""
                        insert into toegang.gebruiker_wijziging (id, gebruiker, wat, was, werd, op, door)
                        values (:id, :wie, :wat, :was, :werd, :op, :door)
                        """)
                .param("id", UUID.randomUUID())
                .param("wie", wie.waarde())
                .param("wat", verschil.wat().name())
                .param("was", verschil.was())
                .param("werd", verschil.werd())
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("door", door.gebruiker().waarde())
                .update();
    }

    private static String codes(Set<Rol> rollen) {
        return rollen.stream().sorted().map(Rol::name).collect(Collectors.joining(","));
    }
}
