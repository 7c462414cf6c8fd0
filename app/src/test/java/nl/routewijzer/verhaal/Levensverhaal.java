package nl.routewijzer.verhaal;

import static nl.routewijzer.werklijst.Werklijst.Wanneer.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Beletsel;
import nl.routewijzer.traject.Besluit;
import nl.routewijzer.traject.Besluiten;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Melding;
import nl.routewijzer.traject.Route;
import nl.routewijzer.traject.TrajectId;
import nl.routewijzer.traject.Trajectdaden;
import nl.routewijzer.traject.Trajecten;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import nl.routewijzer.traject.Trajectstand.Stand;
import nl.routewijzer.traject.Uitkeringsvraag;
import nl.routewijzer.traject.Uitkomst;
import nl.routewijzer.werklijst.Werklijst;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** A life told day by day: what somebody does, and what each then sees on Vandaag, in the traject and on the route. */
abstract class Levensverhaal extends Huis {

    /** The kinds of signals these stories are about; what else Vandaag says is told elsewhere. */
    private static final Set<String> SOORTEN = Set.of(
            "NIEUW_VOOR_MIJ",
            "OVERDRACHT_OPEN",
            "DERDE_CONSULENT",
            "KWAM_NIET",
            "CONTACT_VOLGENS_AFSPRAAK",
            "GESPREK2_NIET_GEPLAND",
            "AFSPRAAK_ZONDER_UITKOMST",
            "AFSPRAAK_OPEN_IK",
            "AFSPRAAK_OPEN_JONGERE",
            "ZORGSIGNAAL",
            "VERTEL_AANVRAAG",
            "ZOEKPERIODE_LOOPT_AF",
            "ZOEKPERIODE_VOORBIJ",
            "ZOEKPERIODE_ZONDER_UITKOMST",
            "NAZORG_EINDIGT",
            "VERTEL_WAAR_TERECHT",
            "NABERICHT",
            "VOORLICHTING_PRESENTIE",
            "VOORLICHTING_GEMIST",
            "VOORLICHTING_KORT_GESPREK",
            "voorzichtig");

    private static final Pattern HALTE = Pattern.compile("<li class=\"rw-stuk\"><p><b>([^<]*)</b></p>");

    @Autowired
    protected Trajecten trajecten;

    @Autowired
    protected Trajectfeiten trajectfeiten;

    @Autowired
    protected Besluiten besluiten;

    @Autowired
    protected Werklijst werklijst;

    @Autowired
    protected Jongeren jongeren;

    @Autowired
    private Collegas collegas;

    @Autowired
    protected ApplicationContext huis;

    /** Whose life it is. */
    protected final JongereId wie = JongereId.nieuw();

    // ---- the day

    /** Goes on to this moment. */
    protected void op(String moment) {
        var duur = Duration.between(klok.instant(), Tijd.moment(LocalDateTime.parse(moment)));
        assertThat(duur).as("%s is later than now", moment).isPositive();
        klok.verder(duur);
    }

    protected LocalDate vandaag() {
        return Tijd.dag(klok.instant());
    }

    /** A little later: what is done after each other does not happen at one moment. */
    private void evenLater() {
        klok.verder(Duration.ofMinutes(1));
    }

    // ---- who does what

    protected Spreekuur spreekuur() {
        return new Spreekuur(huis, wie);
    }

    protected Trajectdaden daden() {
        return new Trajectdaden(huis);
    }

    protected void daden(Zicht door, Runnable werk) {
        Organisatiecontext.doeIn(door.organisatie(), werk);
        evenLater();
    }

    /** The assignment that holds, as it stood on the page of who assigns. */
    protected UUID toewijzing() {
        return Rijen.eigenaar()
                .sql(
                        "select id from traject.toewijzing where jongere = :wie and vervallen_op is null and upper_inf(periode)")
                .param("wie", wie.waarde())
                .query(UUID.class)
                .single();
    }

    protected Zicht nieuweConsulent(String organisatie, String roepnaam) {
        var nieuw = zicht(organisatie, roepnaam, Rol.CONSULENT);
        als(nieuw, () -> {
            collegas.voegToe(nieuw.gebruiker(), roepnaam, "Bakker", nieuw.rollen());
            return nieuw;
        });
        return nieuw;
    }

    protected NieuweJongere nieuw(String roepnaam, String achternaam, String geboren, Optional<Bsn> bsn) {
        return new NieuweJongere(
                wie,
                new Naam(roepnaam, "", achternaam),
                Geboortedatum.op(LocalDate.parse(geboren)),
                bsn,
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    protected static Melding melding(
            JongereId wie,
            Optional<NieuweJongere> nieuw,
            LocalDate dag,
            Kanaal kanaal,
            Uitkeringsvraag vraag,
            GebruikerId consulent) {
        return new Melding(new TrajectId(UUID.randomUUID()), wie, nieuw, dag, kanaal, vraag, Optional.of(consulent));
    }

    protected void meldt(Zicht door, Melding melding) {
        assertThat(als(door, () -> trajecten.meld(melding, door)))
                .isEqualTo(new Uitkomst.Gedaan(melding.jongere(), melding.id()));
        evenLater();
    }

    /** @return id of what was established */
    protected UUID legtVast(Zicht door, Feitsoort soort, LocalDate dag, String tekst) {
        var id = UUID.randomUUID();
        assertThat(als(door, () -> trajectfeiten.legVast(id, wie, soort, dag, tekst, door)))
                .as(soort.name())
                .isInstanceOf(Uitkomst.Gedaan.class);
        evenLater();
        return id;
    }

    protected UUID legtVast(Zicht door, Feitsoort soort) {
        return legtVast(door, soort, vandaag(), "omdat het zo is");
    }

    protected void kanNiet(Zicht door, Feitsoort soort, LocalDate dag, String tekst, Beletsel... beletsels) {
        assertThat(als(door, () -> trajectfeiten.legVast(UUID.randomUUID(), wie, soort, dag, tekst, door)))
                .as(soort.name())
                .isEqualTo(new Uitkomst.Geweigerd(List.of(beletsels)));
    }

    protected void kiestRoute(Zicht door, Route route, String toelichting) {
        var besluit = new Besluit.Nieuw(
                UUID.randomUUID(),
                Route.MOMENT,
                List.of(Route.values()).indexOf(route) + 1,
                Set.of(1),
                toelichting,
                Besluit.Wie.SAMEN,
                vandaag());
        assertThat(als(door, () -> besluiten.neem(besluit, wie, door))).isInstanceOf(Uitkomst.Gedaan.class);
        assertThat(traject(door).route()).contains(new Trajectstand.GekozenRoute(route, vandaag()));
        evenLater();
    }

    // ---- what one sees

    /** Exactly these signals of this life stand on Vandaag today. */
    protected void vandaagVraagt(Zicht wieKijkt, String... soorten) {
        assertThat(als(wieKijkt, () -> werklijst.vandaag(NU, wieKijkt)).stapel().meldingen().stream()
                        .filter(melding -> melding.jongere().equals(wie))
                        .map(Werklijst.Melding::signaal)
                        .map(signaal -> signaal.soort())
                        .filter(SOORTEN::contains))
                .as("on Vandaag on %s", vandaag())
                .containsExactlyInAnyOrder(soorten);
    }

    /** The step that Vandaag proposes after a conversation that he missed. */
    protected void steltVoor(Zicht wieKijkt, Opvolgstap stap) {
        assertThat(als(wieKijkt, () -> werklijst.vandaag(NU, wieKijkt)).stapel().meldingen().stream()
                        .filter(melding -> melding.jongere().equals(wie))
                        .map(Werklijst.Melding::signaal)
                        .filter(signaal -> signaal.soort().equals("KWAM_NIET"))
                        .map(signaal -> signaal.feiten().getOrDefault("stap", "")))
                .as("on Vandaag on %s", vandaag())
                .containsExactly(stap.name());
    }

    /** What a substitute reads, newest first; every word stands somewhere on it. */
    protected void tijdlijnZegt(String organisatie, String roepnaam, String... woorden) {
        var pagina = Bezoeker.ingelogd(poort, organisatie, roepnaam).haal("/jongeren/" + wie + "/tijdlijn");
        assertThat(HtmlUtils.htmlUnescape(pagina.tekst())).contains(woorden);
    }

    protected Trajectstand traject(Zicht wieKijkt) {
        return als(wieKijkt, () -> trajectfeiten.stand(wie, wieKijkt)).orElseThrow();
    }

    protected void staatIn(Zicht wieKijkt, Stand stand) {
        assertThat(traject(wieKijkt).op(vandaag())).as("on %s", vandaag()).isEqualTo(stand);
    }

    /** The points of the way so far, by the words of the stroomschema, as this colleague reads them. */
    protected void wegIs(String organisatie, String roepnaam, String... haltes) {
        var pagina = Bezoeker.ingelogd(poort, organisatie, roepnaam).haal("/jongeren/" + wie + "/route");
        assertThat(pagina.status()).isEqualTo(200);
        var lijst = pagina.tekst().substring(pagina.tekst().indexOf("id=\"weg-kop\""));
        assertThat(HALTE.matcher(lijst.substring(0, lijst.indexOf("</ol>")))
                        .results()
                        .map(halte -> HtmlUtils.htmlUnescape(halte.group(1))))
                .containsExactly(haltes);
    }

    protected void heeftInCaseload(Zicht... collega) {
        assertThat(collega).allSatisfy(ander -> {
            assertThat(opDeLijst(ander)).as("%s on %s", ander, vandaag()).isTrue();
            assertThat(kanOpenen(ander)).isTrue();
        });
    }

    /** Sees him, as a teamleider or of former days, without guiding him. */
    protected void kanZien(Zicht... collega) {
        assertThat(collega).allSatisfy(ander -> {
            assertThat(opDeLijst(ander)).as("%s on %s", ander, vandaag()).isFalse();
            assertThat(kanOpenen(ander)).isTrue();
        });
    }

    /** Neither on a list, nor the page, nor where he stands, nor to change anything. */
    protected void zietNiets(Zicht... collega) {
        assertThat(collega).allSatisfy(ander -> {
            assertThat(opDeLijst(ander)).as("%s on %s", ander, vandaag()).isFalse();
            assertThat(kanOpenen(ander)).isFalse();
            assertThat(vindt(() -> als(ander, () -> trajectfeiten.stand(wie, ander))))
                    .isEmpty();
            assertThat(vindt(() -> als(
                            ander,
                            () -> trajectfeiten.legVast(
                                    UUID.randomUUID(), wie, Feitsoort.VERTELD, vandaag(), "", ander))))
                    .isEmpty();
            vandaagVraagt(ander);
        });
    }

    private boolean opDeLijst(Zicht collega) {
        return als(collega, () -> werklijst.caseload(collega)).stream()
                .anyMatch(regel -> regel.jongere().equals(wie));
    }

    private boolean kanOpenen(Zicht collega) {
        return vindt(() -> als(collega, () -> jongeren.bekijk(wie, collega))).isPresent();
    }

    /** What there is for this person; empty when there is nothing by that name. */
    protected static <T> Optional<T> vindt(Supplier<T> zoek) {
        try {
            return Optional.of(zoek.get());
        } catch (NietGevonden niet) {
            return Optional.empty();
        }
    }
}
