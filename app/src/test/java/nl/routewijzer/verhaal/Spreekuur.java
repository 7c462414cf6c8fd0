package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.Afspraken;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Contacten;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.Zorgsignaal;
import nl.routewijzer.gesprek.Zorgsignalen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationContext;

/** What is said with one jongere, and by whom. */
record Spreekuur(ApplicationContext huis, JongereId wie) {

    GesprekId plant(Zicht door, String begin, Vorm vorm) {
        var id = new GesprekId(UUID.randomUUID());
        var besluit = als(
                door,
                () -> huis.getBean(Gesprekken.class)
                        .plan(id, wie, Planning.eenKeer(LocalDateTime.parse(begin), Plek.van(vorm)), door));
        assertThat(besluit).isEqualTo(new Besluit.Gedaan(id, wie));
        return id;
    }

    /** They spoke, and meet again. */
    void houdt(Zicht door, String volgende) {
        rondtAf(door, open(), Uitkomst.WAS_ER, Optional.of(volgende), List.of());
    }

    void rondtAf(Zicht door, GesprekId gesprek, Uitkomst uitkomst) {
        rondtAf(door, gesprek, uitkomst, Optional.empty(), List.of());
    }

    /** @param volgende when they meet again, at the office */
    void rondtAf(
            Zicht door,
            GesprekId gesprek,
            Uitkomst uitkomst,
            Optional<String> volgende,
            List<Verslag.Toezegging> afspraken) {
        var verslag = new Verslag(
                uitkomst,
                Opzet.LEEG,
                Aanpak.GEEN,
                "",
                "",
                Optional.empty(),
                afspraken,
                volgende.map(
                        begin -> new Verslag.Volgende(Tijd.moment(LocalDateTime.parse(begin)), Plek.van(Vorm.KANTOOR))),
                Optional.empty());
        var besluit = als(door, () -> huis.getBean(Gesprekken.class).rondAf(gesprek, verslag, nagekomen(), door));
        assertThat(besluit).isEqualTo(new Besluit.Gedaan(gesprek, wie));
    }

    void zoekt(Zicht door, boolean bereikt) {
        var contact = new Contact(UUID.randomUUID(), wie, Contact.Kanaal.WHATSAPP, bereikt, "", Optional.empty());
        assertThat(als(door, () -> huis.getBean(Contacten.class).legVast(contact, door)))
                .isTrue();
    }

    UUID maaktZichZorgen(Zicht door, Zorgsignaal.Van van, String regel) {
        var vandaag = huis.getBean(Tijd.class).vandaag();
        var zorg = new Zorgsignaal(UUID.randomUUID(), wie, van, vandaag, regel);
        assertThat(als(door, () -> huis.getBean(Zorgsignalen.class).meld(zorg, door)))
                .isTrue();
        return zorg.id();
    }

    void zorgtVoor(Zicht door, UUID zorg, String gedaan) {
        assertThat(als(door, () -> huis.getBean(Zorgsignalen.class).sluit(zorg, wie, gedaan, door)))
                .isTrue();
    }

    /** The first conversation that is still open. */
    GesprekId open() {
        return new GesprekId(eerste(
                "select id from gesprek.gesprek where jongere = :wie and uitkomst is null and vervallen_op is null"
                        + " order by begin limit 1"));
    }

    /** The worry that is open. */
    UUID zorg() {
        return eerste("select id from gesprek.zorgsignaal where jongere = :wie and gesloten_op is null");
    }

    /** Keeps the agreement that is open. */
    void komtNa(Zicht door) {
        var afspraak = eerste("select id from gesprek.afspraak where jongere = :wie and gelukt_op is null limit 1");
        als(door, () -> {
            huis.getBean(Afspraken.class).vinkAf(afspraak, wie, door);
            return afspraak;
        });
    }

    /** What stands ticked in the form: agreements that were kept. */
    private List<UUID> nagekomen() {
        return alle("select id from gesprek.afspraak where jongere = :wie and gelukt_op is not null");
    }

    private UUID eerste(String sql) {
        return alle(sql).getFirst();
    }

    private List<UUID> alle(String sql) {
        return Rijen.eigenaar()
                .sql(sql)
                .param("wie", wie.waarde())
                .query(UUID.class)
                .list();
    }

    private static <T> T als(Zicht zicht, Supplier<T> werk) {
        return Organisatiecontext.in(zicht.organisatie(), werk::get);
    }
}
