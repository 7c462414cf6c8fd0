package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.Afspraken;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Contacten;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Groep;
import nl.routewijzer.gesprek.Groepen;
import nl.routewijzer.gesprek.Opvolgbesluit;
import nl.routewijzer.gesprek.Opvolgingen;
import nl.routewijzer.gesprek.Opvolgkeuze;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Overleggen;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verbeteringen;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.Wijkteamvraag;
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
        zoekt(door, Contact.Kanaal.WHATSAPP, bereikt);
    }

    void zoekt(Zicht door, Contact.Kanaal kanaal, boolean bereikt) {
        var contact = new Contact(UUID.randomUUID(), wie, kanaal, bereikt, "", Optional.empty());
        assertThat(als(door, () -> huis.getBean(Contacten.class).legVast(contact, door)))
                .isTrue();
    }

    /** Why he did not come to the last conversation that he missed, as he says it or as nobody knows. */
    void vraagtNaar(Zicht door, Gemistreden reden) {
        var vandaag = huis.getBean(Tijd.class).vandaag();
        assertThat(als(
                        door,
                        () -> huis.getBean(Opvolgingen.class)
                                .legRedenVast(UUID.randomUUID(), gemist(), reden, "", vandaag, door)))
                .isTrue();
    }

    Opvolgbesluit kiest(Zicht door, Opvolgstap stap) {
        return kiest(door, stap, "", Optional.empty(), Optional.empty());
    }

    /** Nothing is sent on purpose, until that day. */
    Opvolgbesluit laatMetRust(Zicht door, String waarom, LocalDate tot) {
        return kiest(door, Opvolgstap.NIETS_STUREN, waarom, Optional.of(tot), Optional.empty());
    }

    Opvolgbesluit vraagtWijkteam(Zicht door, String taak, LocalDate opnieuw) {
        var vandaag = huis.getBean(Tijd.class).vandaag();
        var vraag = new Wijkteamvraag(
                "wijkteam Noord",
                List.of(Wijkteamvraag.Onderdeel.NAAM, Wijkteamvraag.Onderdeel.CONTACT_KWIJT),
                Optional.empty(),
                taak,
                vandaag,
                Contact.Kanaal.BRIEF,
                "",
                Optional.empty());
        return kiest(door, Opvolgstap.WIJKTEAM, "", Optional.of(opnieuw), Optional.of(vraag));
    }

    private Opvolgbesluit kiest(
            Zicht door,
            Opvolgstap stap,
            String woorden,
            Optional<LocalDate> opnieuw,
            Optional<Wijkteamvraag> wijkteam) {
        var gezien = alle("select id from gesprek.opvolging where jongere = :wie and gesprek = '" + gemist()
                        + "' and soort <> 'REDEN' and vervallen_op is null order by nummer desc limit 1")
                .stream()
                .findFirst();
        var keuze = new Opvolgkeuze(UUID.randomUUID(), gemist(), gezien, stap, woorden, opnieuw, wijkteam);
        return als(door, () -> huis.getBean(Opvolgingen.class).kies(keuze, door));
    }

    private GesprekId gemist() {
        return new GesprekId(eerste("select id from gesprek.gesprek where jongere = :wie and uitkomst = 'KWAM_NIET'"
                + " and vervallen_op is null order by begin desc limit 1"));
    }

    /** Spoke with income about him, on a task of the law, and told him. */
    void overlegtMetInkomen(Zicht door, String waarover) {
        var tijd = huis.getBean(Tijd.class);
        var overleg = new Overleg(
                UUID.randomUUID(),
                wie,
                Overleg.Met.INKOMEN,
                "afdeling inkomen",
                tijd.nu(),
                Vorm.BELLEN,
                waarover,
                false,
                new Overleg.Grond.Taak("hulp bij de aanvraag"),
                Optional.empty());
        var afloop = new Overleg.Afloop(Overleg.Uitkomst.GEHOUDEN, "voorschot komt eraan", Optional.of(tijd.vandaag()));
        assertThat(als(door, () -> huis.getBean(Overleggen.class).legVast(overleg, door)))
                .isEmpty();
        assertThat(als(door, () -> huis.getBean(Overleggen.class).rondAf(overleg.id(), wie, afloop, door)))
                .isEmpty();
    }

    /** Corrects what was written together in the last conversation that was held. */
    void verbetert(Zicht door, String samen) {
        var gesprek = new GesprekId(eerste("select id from gesprek.gesprek where jongere = :wie and uitkomst = 'WAS_ER'"
                + " and vervallen_op is null order by begin desc limit 1"));
        var nieuw = new Verbeteringen.Tekst(Uitkomst.WAS_ER, samen, "", "", Optional.empty());
        var versie = Rijen.eigenaar()
                .sql("select versie from gesprek.gesprek where id = :id")
                .param("id", gesprek.waarde())
                .query(Integer.class)
                .single();
        assertThat(als(door, () -> huis.getBean(Verbeteringen.class).verbeter(gesprek, versie, nieuw, door)))
                .isEqualTo(Verbeteringen.Uitslag.GEDAAN);
    }

    /** Goes for a walk with him and somebody else. */
    void wandeltMetGroep(Zicht door, String begin, JongereId ander) {
        var groep = UUID.randomUUID();
        var planning = Planning.eenKeer(LocalDateTime.parse(begin), Plek.van(Vorm.WANDELING));
        assertThat(als(
                        door,
                        () -> huis.getBean(Groepen.class)
                                .plan(groep, "samen wandelen", planning, List.of(wie, ander), Optional.empty(), door)))
                .isEmpty();
        var leden =
                als(door, () -> huis.getBean(Groepen.class).bekijk(groep, door)).leden();
        assertThat(leden).hasSize(2);
        assertThat(als(
                        door,
                        () -> huis.getBean(Groepen.class)
                                .rondAf(
                                        groep,
                                        leden.stream()
                                                .collect(Collectors.toMap(Groep.Lid::gesprek, lid -> Uitkomst.WAS_ER)),
                                        door)))
                .isEqualTo(new Groepen.Uitslag(2, 0, List.of()));
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
