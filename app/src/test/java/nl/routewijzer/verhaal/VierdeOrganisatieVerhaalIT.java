package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Status;
import nl.routewijzer.methode.Variantkeuze;
import nl.routewijzer.methode.storage.Overlay;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Melding;
import nl.routewijzer.traject.TrajectId;
import nl.routewijzer.traject.Trajecten;
import nl.routewijzer.werklijst.Werklijst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A fourth organisation brings one file, an overlay, and nothing else: it is founded, chooses its variant, and works by
 * its own rhythm and its own way in, while the method and the other organisations stay as they were.
 */
class VierdeOrganisatieVerhaalIT extends Huis {

    private static final String NAAM = "Gemeente Veenmeer";
    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    private static final String OVERLAY = """
            variant: veenmeer
            versie: veenmeer-2026.1
            methode: handelingswijze-2020.1
            naam: "Gemeente Veenmeer"
            status: VARIANT
            soort: GEBRUIKER
            periode: "2026"
            toelichting: "Zo werken wij."
            parameters:
              - {id: P-F2F, waarde: 2, eenheid: keer per maand, toelichting: "Vaker dan de methode.", bron: "Werkafspraak 2026"}
            brieven: []
            instroom:
              toelichting: "Eerst een wandeling."
              vervangt: [K2]
              knopen:
                - {id: K-VM-1, naam: "Wandeling", soort: STAP, kolom: 2, zekerheid: AFGELEID, bron: "Werkafspraak 2026"}
              pijlen:
                - {van: K1, naar: K-VM-1, zekerheid: AFGELEID, bron: "Werkafspraak 2026"}
                - {van: K-VM-1, naar: K3, zekerheid: AFGELEID, bron: "Werkafspraak 2026"}
            formulieren: []
            intakevelden:
              - {id: vm-vervoer, vraag: "Hoe kom je hier?", soort: KEUZE, keuzes: ["fiets", "bus"], bron: "Werkafspraak 2026"}
              - {id: vm-dier, vraag: "Heb je een huisdier?", soort: REGEL, bron: "Werkafspraak 2026"}
            planvormen:
              - id: vm-plan
                naam: "Wandelplan"
                toelichting: "Zo deelt Veenmeer een plan in."
                delen:
                  - {deel: wandeling, soort: TEKST, kop: "Waar lopen we heen?", hulp: "Een plek die je kent."}
                  - {deel: doelen, soort: DOELEN, kop: "Doel"}
                  - {deel: stappen, soort: STAPPEN, kop: "Stappen"}
                  - {deel: instemming, soort: INSTEMMING, kop: "Ja of nee"}
                  - {deel: evaluatie, soort: EVALUATIE, kop: "Weer lopen"}
                bijlage:
                  kop: "Wat de wet zegt"
                  inleiding: "In de woorden van Veenmeer."
                  onderdelen:
                    - {onderdeel: ONDERSTEUNING, kop: "Wij", tekst: "Wij lopen mee."}
                    - {onderdeel: VERPLICHTINGEN, kop: "Jij", tekst: "Jij loopt mee."}
                    - {onderdeel: EVALUATIE, kop: "Samen", tekst: "We kijken om."}
                    - {onderdeel: GEVOLGEN, kop: "Anders", tekst: "Dan praten we."}
                bron: "Werkafspraak 2026"
            gebruiken: []
            kengetallen: []
            gaten: []
            bron: "Werkafspraak 2026"
            """;

    @Autowired
    private Overlay overlay;

    @Autowired
    private Variantkeuze keuze;

    @Autowired
    private Organisaties organisaties;

    @Autowired
    private Collegas collegas;

    @Autowired
    private Methodes methodes;

    @Autowired
    private Trajecten trajecten;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private Planwerk plannen;

    private final OrganisatieId veenmeer = organisatie(NAAM);
    private final Zicht nils = new Zicht(veenmeer, collega(NAAM, "Nils"), Set.of(Rol.CONSULENT));
    private final JongereId mo = new JongereId(UUID.randomUUID());

    @AfterEach
    void opgeruimd() {
        Rijen.eigenaar()
                .sql("delete from methode.variantversie where variant = 'veenmeer'")
                .update();
        methodes.herlaad();
    }

    @Test
    void van_een_bestand_tot_een_eigen_ritme() {
        assertThat(overlay.publiceer("veenmeer.yaml", OVERLAY)).isTrue();
        assertThat(overlay.publiceer("veenmeer.yaml", OVERLAY))
                .as("a second start")
                .isFalse();
        methodes.herlaad();
        Organisatiecontext.doeIn(veenmeer, () -> {
            organisaties.sticht(veenmeer, NAAM, "routewijzer", "consulent");
            collegas.voegToe(nils.gebruiker(), "Nils", "Bakker", Set.of(Rol.CONSULENT, Rol.BEHEERDER));
        });

        // Mo is met today and again in five months; under the method as it is contact is due in a month.
        ontmoetMo();
        assertThat(contactVanaf()).isEqualTo(DINSDAG.plusMonths(1));

        // Nils chooses the variant on the page: from now on it is twice a month, for Mo too.
        var browser = Bezoeker.ingelogd(poort, NAAM, "Nils");
        assertThat(browser.stuur("/beheer/methode", Velden.geen().met("variant", "veenmeer"))
                        .naar())
                .isEqualTo("/beheer/methode");
        assertThat(contactVanaf()).isEqualTo(DINSDAG.plusDays(15));
        assertThat(als(nils, methodes::huidige).parameter("P-F2F").status()).isEqualTo(Status.VARIANT);
        assertThat(browser.haal("/methode/stroomschema").tekst())
                .contains("Wandeling")
                .contains("Gemeente Veenmeer");
        assertThat(browser.haal("/methode/termijnen").tekst()).contains("Vaker dan de methode.");

        // Its intake asks what its overlay says, and keeps the question with the answer.
        var intake = browser.haal("/jongeren/" + mo + "/intake");
        assertThat(intake.tekst()).contains("Hoe kom je hier?", "Zingeving");
        browser.stuur(
                "/jongeren/" + mo + "/intake",
                Velden.geen()
                        .met("id", intake.waarde("id"))
                        .met("hulpvraag", "Ik wil buiten werken.")
                        .met("eigen-vm-vervoer", "bus")
                        .met("eigen-vm-dier", "een geit"));
        assertThat(browser.haal("/jongeren/" + mo).tekst())
                .contains("Ik wil buiten werken.", "Hoe kom je hier?", "bus", "een geit");

        // Its plan has the form that its overlay gives, on the page and on paper, with its own words of the law.
        als(
                nils,
                () -> plannen.wijzig(
                        mo,
                        Planvoorstel.van(
                                UUID.randomUUID(),
                                0,
                                DINSDAG,
                                new Wijziging.DoelGesteld(
                                        new DoelId(UUID.randomUUID()), "Boswachter worden", true, List.of())),
                        new Maker.Consulent(nils, Stem.SAMEN)));
        var deel = browser.haal("/jongeren/" + mo + "/plan/deel/wandeling");
        assertThat(deel.tekst()).contains("Waar lopen we heen?", "Een plek die je kent.");
        browser.stuur(
                "/jongeren/" + mo + "/plan/deel/wandeling",
                Velden.geen()
                        .met("id", deel.waarde("id"))
                        .met("basis", deel.waarde("basis"))
                        .met("stem", "SAMEN")
                        .met("tekst", "Naar het veen."));
        assertThat(browser.haal("/jongeren/" + mo + "/plan").tekst())
                .contains("Waar lopen we heen?", "Naar het veen.", "Wandelplan (PDF)", "In de woorden van Veenmeer.");
        assertThat(browser.haal("/jongeren/" + mo + "/plan/plan.pdf").tekst()).startsWith("%PDF-");

        // The others work as they did.
        assertThat(als(anke(), methodes::huidige).parameter("P-F2F").waarde()).isEqualTo("1");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/methode/stroomschema")
                        .tekst())
                .doesNotContain(">Wandeling<");

        // A new version of the overlay: at the next start everybody's signals are computed anew.
        assertThat(overlay.publiceer(
                        "veenmeer.yaml",
                        OVERLAY.replace("veenmeer-2026.1", "veenmeer-2026.2").replace("waarde: 2", "waarde: 4")))
                .isTrue();
        methodes.herlaad();
        Organisatiecontext.doeIn(veenmeer, keuze::berekenOpnieuw);
        assertThat(contactVanaf()).isEqualTo(DINSDAG.plusDays(7));

        // And back to the method without a variant.
        browser.stuur("/beheer/methode", Velden.geen().met("variant", "methode"));
        assertThat(contactVanaf()).isEqualTo(DINSDAG.plusMonths(1));
    }

    private void ontmoetMo() {
        var nieuw = new NieuweJongere(
                mo,
                new Naam("Mo", "", "Said"),
                Geboortedatum.op(LocalDate.of(2006, 1, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
        als(
                nils,
                () -> trajecten.meld(
                        new Melding(
                                new TrajectId(mo.waarde()),
                                mo,
                                Optional.of(nieuw),
                                DINSDAG,
                                Kanaal.ZELF,
                                nils.gebruiker()),
                        nils));
        var gesprek = new GesprekId(UUID.randomUUID());
        als(
                nils,
                () -> gesprekken.plan(
                        gesprek, mo, Planning.eenKeer(DINSDAG.atTime(9, 0), Plek.van(Vorm.WANDELING)), nils));
        als(
                nils,
                () -> gesprekken.rondAf(
                        gesprek,
                        new Verslag(
                                Uitkomst.WAS_ER,
                                Opzet.LEEG,
                                new Aanpak(Set.of("G1-03"), Set.of(), ""),
                                "Mo wil buiten werken.",
                                "",
                                Optional.empty(),
                                List.of(),
                                Optional.of(new Verslag.Volgende(
                                        Tijd.moment(DINSDAG.plusMonths(5).atTime(9, 0)), Plek.van(Vorm.WANDELING))),
                                Optional.empty()),
                        List.of(),
                        nils));
    }

    private LocalDate contactVanaf() {
        return Stream.of(Werklijst.Wanneer.values())
                .flatMap(deel -> als(nils, () -> werklijst.vandaag(deel, nils)).stapel().meldingen().stream())
                .filter(melding -> melding.jongere().equals(mo))
                .map(melding -> melding.signaal())
                .filter(signaal -> signaal.soort().equals("CONTACT_VOLGENS_AFSPRAAK"))
                .map(signaal -> signaal.vanaf())
                .findFirst()
                .orElseThrow();
    }
}
