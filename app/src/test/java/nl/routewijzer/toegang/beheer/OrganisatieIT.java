package nl.routewijzer.toegang.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.toegang.Huisopdrachten;
import nl.routewijzer.toegang.Kantoor;
import nl.routewijzer.toegang.Organisaties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation is called and where it is; and organisations that come, which no page can make. */
class OrganisatieIT extends Huis {

    private static final String PAD = "/beheer/organisatie";

    @Autowired
    private Organisaties organisaties;

    private static Velden gegevens() {
        return Velden.geen()
                .met("naam", WIERDAM)
                .met("woord", "consulent")
                .met("thema", "routewijzer")
                .met("adres", "Raadhuisplein 1\r\nIngang aan de gracht")
                .met("telefoon", "058 123 45 67")
                .met("openingstijden", "maandag tot en met vrijdag van 9 tot 5");
    }

    private Bezoeker tineke() {
        return Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
    }

    @Nested
    class De_gegevens {

        @Test
        void leest_een_jongere_zoals_ze_er_staan() {
            var tineke = tineke();
            assertThat(tineke.stuur(PAD, gegevens()).naar()).isEqualTo(PAD);
            assertThat(tineke.haal(PAD).tekst())
                    .contains("Raadhuisplein 1", "Ingang aan de gracht", "<dd>058 123 45 67</dd>");
            assertThat(inTransactie(WIERDAM, organisaties::kantoor))
                    .isEqualTo(new Kantoor(
                            "Raadhuisplein 1\nIngang aan de gracht",
                            "058 123 45 67",
                            "maandag tot en met vrijdag van 9 tot 5"));
            assertThat(inTransactie(WADDENKRING, organisaties::kantoor)).isEqualTo(new Kantoor("", "0518 555 020", ""));
        }

        @Test
        void staan_er_met_wat_ze_waren() {
            var tineke = tineke();
            tineke.stuur(
                    PAD, gegevens().met("naam", "Gemeente Wierdam en Omstreken").met("woord", "coach"));
            assertThat(tineke.haal(PAD).tekst())
                    .contains(
                            "Naam: Gemeente Wierdam en Omstreken. Was: Gemeente Wierdam.",
                            "Woord voor consulent: coach. Was: consulent.",
                            "Tineke Wolters");
            assertThat(Rijen.in("toegang.organisatie_wijziging")).isEqualTo(5);
            tineke.stuur(
                    PAD, gegevens().met("naam", "Gemeente Wierdam en Omstreken").met("woord", "coach"));
            assertThat(Rijen.in("toegang.organisatie_wijziging"))
                    .as("nothing changed")
                    .isEqualTo(5);
            var weer = tineke();
            assertThat(weer.haal("/beheer/rechten").tekst()).contains("Gemeente Wierdam en Omstreken", ">coach<");
        }

        @Test
        void met_een_fout_worden_niet_half_bewaard() {
            var antwoord = tineke().stuur(
                            PAD,
                            gegevens()
                                    .met("naam", " ")
                                    .met("woord", "x".repeat(61))
                                    .met("thema", "../geheim")
                                    .met("telefoon", "bel maar")
                                    .met("adres", "a".repeat(501)));
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.fouten()).containsOnlyKeys("naam", "woord", "thema", "telefoon", "adres");
            assertThat(Rijen.in("toegang.organisatie_wijziging")).isZero();
        }

        @Test
        void verandert_alleen_een_beheerder() {
            for (var naam : List.of("Anke", "Marijke", "Jorn")) {
                var wie = Bezoeker.ingelogd(poort, WIERDAM, naam);
                assertThat(wie.haal(PAD).status()).isEqualTo(404);
                assertThat(wie.stuur(PAD, gegevens()).status()).isEqualTo(404);
            }
        }
    }

    @Nested
    class Een_nieuwe_organisatie {

        private final List<String> gezegd = new ArrayList<>();
        private final Huisopdrachten opdrachten = new Huisopdrachten(Testdatabase.alsEigenaar(), gezegd::add);

        @Test
        void komt_er_met_een_beheerder_die_alleen_haar_ziet() {
            opdrachten.sticht("Gemeente Nieuwland", "Ada van der Nieuw", "A.Nieuw@voorbeeld.example");
            assertThat(gezegd).singleElement().asString().contains("Gemeente Nieuwland", "a.nieuw@voorbeeld.example");
            var huis = organisaties.alle().stream()
                    .filter(organisatie -> organisatie.naam().equals("Gemeente Nieuwland"))
                    .findFirst()
                    .orElseThrow();
            assertThat(
                            Rijen.in(
                                    "toegang.gebruiker where organisatie = '" + huis.id()
                                            + "' and roepnaam = 'Ada' and achternaam = 'van der Nieuw' and inlognaam = 'a.nieuw@voorbeeld.example'"))
                    .isEqualTo(1);
            assertThat(Rijen.in("toegang.gebruiker_rol where organisatie = '" + huis.id() + "' and rol = 'BEHEERDER'"))
                    .isEqualTo(1);
        }

        @Test
        void komt_er_geen_twee_keer_en_niet_zonder_beheerder() {
            var voor = Rijen.inAlle("toegang.organisatie", "toegang.gebruiker");
            assertThatThrownBy(() -> opdrachten.sticht(WIERDAM, "Ada Nieuw", "ada"))
                    .isInstanceOf(Opstartfout.class);
            assertThatThrownBy(() -> opdrachten.sticht("Gemeente Nieuwland", "Ada", "ada"))
                    .isInstanceOf(Opstartfout.class);
            assertThat(Rijen.inAlle("toegang.organisatie", "toegang.gebruiker")).isEqualTo(voor);
        }

        @Test
        void hoort_bij_hooguit_een_subregio_en_die_bij_een_regio() {
            opdrachten.deelIn(WIERDAM, "Noord", "Noordwest");
            opdrachten.deelIn(WIERDAM, "Noord", "Noordoost");
            assertThatThrownBy(() -> opdrachten.deelIn(WADDENKRING, "Zuid", "Noordoost"))
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("andere regio");
            assertThatThrownBy(() -> opdrachten.deelIn("Gemeente Nergens", "Noord", "Noordoost"))
                    .isInstanceOf(Opstartfout.class);
            assertThat(Rijen.inAlle("toegang.regio", "toegang.subregio", "toegang.indeling"))
                    .containsExactly(1, 2, 1);
            gezegd.clear();
            opdrachten.lijst();
            assertThat(gezegd).contains(WIERDAM + ": Noordoost, Noord", WADDENKRING + ": geen regio");
            assertThat(tineke().haal(PAD).tekst()).contains("Noordoost, Noord");
        }
    }
}
