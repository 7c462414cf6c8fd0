package nl.routewijzer.toegang.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Kantoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation of this request is called, how it looks and where it is, with what that was before. */
@Component
@Transactional
@ZonderInkijk("the organisation, no people")
class Organisatiegegevens {

    /** What of an organisation was changed. */
    enum Wat {
        NAAM,
        WOORD,
        THEMA,
        KANTOOR,
        TELEFOON,
        OPENINGSTIJDEN
    }

    /** @param woord what a consulent is called here */
    record Gegevens(String naam, String woord, String thema, Kantoor kantoor) {}

    record Wijziging(Wat wat, String was, String werd, Instant op, String door) {}

    /** Where the organisation stands among others. */
    record Plek(String regio, String subregio) {}

    private record Verschil(Wat wat, String was, String werd) {}

    private final JdbcClient db;
    private final Tijd tijd;

    Organisatiegegevens(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    public Gegevens nu() {
        return lees("");
    }

    public void wijzig(Gegevens wordt, GebruikerId door) {
        var was = lees(" for no key update");
        Stream.of(
                        new Verschil(Wat.NAAM, was.naam(), wordt.naam()),
                        new Verschil(Wat.WOORD, was.woord(), wordt.woord()),
                        new Verschil(Wat.THEMA, was.thema(), wordt.thema()),
                        new Verschil(
                                Wat.KANTOOR,
                                was.kantoor().adres(),
                                wordt.kantoor().adres()),
                        new Verschil(
                                Wat.TELEFOON,
                                was.kantoor().telefoon(),
                                wordt.kantoor().telefoon()),
                        new Verschil(
                                Wat.OPENINGSTIJDEN,
                                was.kantoor().openingstijden(),
                                wordt.kantoor().openingstijden()))
                .filter(verschil -> !verschil.was().equals(verschil.werd()))
                .forEach(verschil -> schrijf(verschil, door));
        db.sql("""
                        update toegang.organisatie
                           set naam = :naam, woord_consulent = :woord, thema = :thema,
                               kantoor = :kantoor, telefoon = :telefoon, openingstijden = :openingstijden
                        """)
                .param("naam", wordt.naam())
                .param("woord", wordt.woord())
                .param("thema", wordt.thema())
                .param("kantoor", wordt.kantoor().adres())
                .param("telefoon", wordt.kantoor().telefoon())
                .param("openingstijden", wordt.kantoor().openingstijden())
                .update();
    }

    /** Empty when it is in no region. */
    public Optional<Plek> plek() {
        return db.sql("select regio, subregio from toegang.mijn_regio()")
                .query((rij, nummer) -> new Plek(Rij.tekst(rij, "regio"), Rij.tekst(rij, "subregio")))
                .optional();
    }

    /** Latest first. */
    public List<Wijziging> geschiedenis() {
        return db.sql("""
                        select w.wat, w.was, w.werd, w.op, c.naam as door
                          from toegang.organisatie_wijziging w join toegang.zicht_collega c on c.id = w.door
                         order by w.op desc, w.wat limit 50
                        """)
                .query((rij, nummer) -> new Wijziging(
                        Wat.valueOf(Rij.tekst(rij, "wat")),
                        Rij.tekst(rij, "was"),
                        Rij.tekst(rij, "werd"),
                        Rij.moment(rij, "op"),
                        Rij.tekst(rij, "door")))
                .list();
    }

    private Gegevens lees(String slot) {
        return db.sql("select naam, woord_consulent, thema, kantoor, telefoon, openingstijden from toegang.organisatie"
                        + slot)
                .query((rij, nummer) -> new Gegevens(
                        Rij.tekst(rij, "naam"),
                        Rij.tekst(rij, "woord_consulent"),
                        Rij.tekst(rij, "thema"),
                        new Kantoor(
                                Rij.tekst(rij, "kantoor"),
                                Rij.tekst(rij, "telefoon"),
                                Rij.tekst(rij, "openingstijden"))))
                .single();
    }

    private void schrijf(Verschil verschil, GebruikerId door) {
        db.sql("""
                        insert into toegang.organisatie_wijziging (id, wat, was, werd, op, door)
                        values (:id, :wat, :was, :werd, :op, :door)
                        """)
                .param("id", UUID.randomUUID())
                .param("wat", verschil.wat().name())
                .param("was", verschil.was())
                .param("werd", verschil.werd())
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("door", door.waarde())
                .update();
    }
}
