package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A beheerder changes what a colleague is, and everything that was stays to be read. */
class PersoneelIT extends Huis {

    private static final String IN_DIENST = "toegang.gebruiker where actief and roepnaam = 'Peter'";

    @Autowired
    private Vertrek vertrek;

    private Bezoeker tineke;

    @BeforeEach
    void deBeheerderIsBinnen() {
        tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
    }

    private static String pad(String roepnaam) {
        return "/beheer/mensen/" + collega(WIERDAM, roepnaam);
    }

    private static Velden peter() {
        return Velden.geen()
                .met("roepnaam", "Peter")
                .met("achternaam", "Vos")
                .met("rollen", "CONSULENT")
                .met("postadres", "peter@werk.example");
    }

    private static Velden zelf() {
        return Velden.geen()
                .met("roepnaam", "Tineke")
                .met("achternaam", "Wolters")
                .met("rollen", "BEHEERDER")
                .met("postadres", "tineke@werk.example");
    }

    private static Velden vanaf(String dag) {
        return Velden.geen().met("vanaf", dag);
    }

    @Nested
    class Een_wijziging {

        @Test
        void staat_er_met_wie_wanneer_en_wat_het_was() {
            tineke.stuur(
                    pad("Peter"),
                    peter().met("achternaam", "de Vos")
                            .met("rollen", "CONSULENT", "TEAMLEIDER")
                            .met("werkgebied", "Noord"));
            assertThat(tineke.haal(pad("Peter")).tekst())
                    .contains(
                            "Naam: Peter de Vos. Was: Peter Vos.",
                            "Rol: consulent, teamleider. Was: consulent.",
                            "Werkgebied: Noord. Was: niets.",
                            "di 24 november 08:55 · Tineke Wolters");
            assertThat(Rijen.in("toegang.gebruiker_wijziging")).isEqualTo(3);
        }

        @Test
        void van_niets_schrijft_niets() {
            tineke.stuur(pad("Peter"), peter());
            assertThat(Rijen.in("toegang.gebruiker_wijziging")).isZero();
        }

        @Test
        void van_de_rol_maakt_een_einde_aan_de_sessie_en_van_de_naam_niet() {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
            tineke.stuur(pad("Peter"), peter().met("achternaam", "de Vos"));
            assertThat(ander.haal("/vandaag").status()).isEqualTo(200);
            tineke.stuur(pad("Peter"), peter().met("rollen", "ONDERZOEKER"));
            assertThat(ander.haal("/vandaag").naar()).isEqualTo("/inloggen");
            ander.logIn(WIERDAM, "Peter");
            assertThat(ander.haal("/vandaag").status()).isEqualTo(404);
        }

        @Test
        void van_het_adres_voor_meldingen_staat_er_zonder_het_adres() {
            assertThat(tineke.stuur(pad("Peter"), peter().met("postadres", "peter@"))
                            .fouten())
                    .containsOnlyKeys("postadres");
            tineke.stuur(pad("Peter"), peter().met("postadres", "p.vos@werk.example"));
            var pagina = tineke.haal(pad("Peter")).tekst();
            assertThat(pagina).contains(Tekst.t("collega.wijziging.POSTADRES"), "value=\"p.vos@werk.example\"");
            assertThat(Rijen.in("toegang.gebruiker_wijziging where was || werd like '%@%'"))
                    .isZero();
            assertThat(Rijen.in("toegang.gebruiker where encode(mail, 'escape') like '%vos@werk%'"))
                    .isZero();
            tineke.stuur(pad("Peter"), peter().met("postadres", ""));
            assertThat(Rijen.in("toegang.gebruiker where mail is null")).isEqualTo(1);
        }

        @Test
        void met_een_fout_bewaart_niets() {
            var antwoord =
                    tineke.stuur(pad("Peter"), peter().met("roepnaam", "").met("rollen", "TEAMLEIDER"));
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.fouten()).containsOnlyKeys("roepnaam");
            assertThat(Rijen.in("toegang.gebruiker_rol where rol = 'TEAMLEIDER' and gebruiker = '"
                            + collega(WIERDAM, "Peter") + "'"))
                    .isZero();
        }

        @Test
        void kan_alleen_een_beheerder_van_de_eigen_organisatie() {
            for (var wie : List.of(
                    Bezoeker.ingelogd(poort, WIERDAM, "Anke"),
                    Bezoeker.ingelogd(poort, WIERDAM, "Marijke"),
                    Bezoeker.ingelogd(poort, WADDENKRING, "Ilse"))) {
                wie.haal("/methode/toolbox");
                assertThat(wie.haal(pad("Peter")).status()).isEqualTo(404);
                assertThat(wie.haal(pad("Peter") + "/uit-dienst").status()).isEqualTo(404);
                for (var actie : List.of("", "/uit-dienst", "/in-dienst")) {
                    assertThat(wie.stuur(pad("Peter") + actie, peter().met("vanaf", "2026-11-24"))
                                    .status())
                            .as(actie)
                            .isEqualTo(404);
                }
            }
            assertThat(Rijen.in("toegang.gebruiker_wijziging")).isZero();
        }
    }

    @Nested
    class De_laatste_beheerder {

        @Test
        void houdt_de_rol() {
            var antwoord = tineke.stuur(pad("Tineke"), zelf().met("rollen", "ONDERZOEKER"));
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.foutBij("rollen")).contains(Tekst.t("collega.fout.laatste"));
            assertThat(tineke.haal("/beheer/mensen").status()).isEqualTo(200);
        }

        @Test
        void kan_weg_als_er_een_ander_is_die_blijft() {
            tineke.stuur(pad("Peter"), peter().met("rollen", "BEHEERDER"));
            tineke.stuur(pad("Peter") + "/uit-dienst", vanaf("2026-12-01"));
            assertThat(tineke.stuur(pad("Tineke"), zelf().met("rollen", "ONDERZOEKER"))
                            .status())
                    .as("Peter is on his way out")
                    .isEqualTo(422);
            tineke.stuur(pad("Peter") + "/in-dienst", Velden.geen());
            assertThat(tineke.stuur(pad("Tineke"), zelf().met("rollen", "ONDERZOEKER"))
                            .status())
                    .isEqualTo(303);
        }

        @Test
        void blijft_er_een_ook_als_twee_elkaar_tegelijk_de_rol_afnemen() {
            tineke.stuur(pad("Peter"), peter().met("rollen", "BEHEERDER"));
            var petersScherm = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
            petersScherm.haal("/beheer/mensen");
            var antwoorden = Rijen.terwijlVast(
                            "toegang.organisatie",
                            2,
                            () -> List.of(
                                    tineke.verstuur(pad("Peter"), List.of(peter()))
                                            .getFirst(),
                                    petersScherm
                                            .verstuur(pad("Tineke"), List.of(zelf().met("rollen", "ONDERZOEKER")))
                                            .getFirst()))
                    .stream()
                    .map(antwoord -> antwoord.join())
                    .toList();
            assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(303, 422);
            assertThat(Rijen.in("toegang.gebruiker_rol where rol = 'BEHEERDER' and organisatie = '"
                            + organisatie(WIERDAM) + "'"))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Uit_dienst {

        @Test
        void zegt_voor_hoeveel_jongeren_iemand_anders_nodig_is() {
            var pagina = tineke.haal(pad("Anke") + "/uit-dienst").tekst();
            var vast = Rijen.in(
                    "toegang.relatie where soort = 'VASTE_CONSULENT' and vervallen_op is null and gebruiker = '"
                            + collega(WIERDAM, "Anke") + "' and (upper_inf(periode) or upper(periode) > '2026-11-24')");
            assertThat(vast).isPositive();
            assertThat(pagina).contains(Tekst.t("uitdienst.vast", vast)).doesNotContain("Boer", "Haddad");
            assertThat(tineke.haal(pad("Jorn") + "/uit-dienst").tekst())
                    .contains(Tekst.t("uitdienst.vast", 0))
                    .doesNotContain(Tekst.t("uitdienst.verdelen"));
        }

        @Test
        void vandaag_is_meteen_en_kan_ongedaan() {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
            assertThat(tineke.stuur(pad("Peter") + "/uit-dienst", vanaf("2026-11-24"))
                            .status())
                    .isEqualTo(303);
            assertThat(ander.haal("/vandaag").naar()).isEqualTo("/inloggen");
            assertThat(ander.logIn(WIERDAM, "Peter").status()).isEqualTo(404);
            assertThat(tineke.haal("/beheer/mensen").tekst()).contains(pad("Peter") + "/in-dienst");
            tineke.stuur(pad("Peter") + "/in-dienst", Velden.geen());
            assertThat(ander.logIn(WIERDAM, "Peter").status()).isEqualTo(303);
        }

        @Test
        void op_een_dag_later_gaat_vanzelf() {
            tineke.stuur(pad("Peter") + "/uit-dienst", vanaf("2026-11-26"));
            assertThat(tineke.haal("/beheer/mensen").tekst()).contains("werkt hier tot do 26 november");
            vertrek.werkBij();
            assertThat(Rijen.in(IN_DIENST)).isEqualTo(1);
            klok.dagenVerder(1);
            var ander = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
            assertThat(ander.haal("/vandaag").status()).isEqualTo(200);
            klok.dagenVerder(1);
            assertThat(Bezoeker.onbekend(poort).logIn(WIERDAM, "Peter").status())
                    .as("also before the job came")
                    .isEqualTo(404);
            vertrek.werkBij();
            assertThat(Rijen.in(IN_DIENST)).isZero();
            assertThat(Rijen.in(
                            "techniek.spring_session where principal_name like '%" + collega(WIERDAM, "Peter") + "'"))
                    .isZero();
        }

        @Test
        void kan_niet_op_een_dag_die_was_en_niet_van_jezelf() {
            for (var dag : List.of("2026-11-23", "2027-11-25", "gisteren", "")) {
                assertThat(tineke.stuur(pad("Peter") + "/uit-dienst", vanaf(dag))
                                .fouten())
                        .as(dag)
                        .containsOnlyKeys("vanaf");
            }
            assertThat(tineke.stuur(pad("Tineke") + "/uit-dienst", vanaf("2026-11-24"))
                            .foutBij("vanaf"))
                    .contains(Tekst.t("collega.bezwaar.LAATSTE_BEHEERDER"));
            assertThat(Rijen.in("toegang.gebruiker_wijziging")).isZero();
        }
    }
}
