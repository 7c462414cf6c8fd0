package nl.routewijzer.toegang.inlog;

import static nl.routewijzer.toegang.Rol.BEHEERDER;
import static nl.routewijzer.toegang.Rol.CONSULENT;
import static nl.routewijzer.toegang.Rol.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.toegang.Inlognamen;
import nl.routewijzer.toegang.Inlognamen.Bekende;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen.Huiswaarde;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen.Huizen;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen.Niveau;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen.Rollen;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen.Rolwaarde;
import nl.routewijzer.toegang.inlog.Inlogregels.Oordeel;
import nl.routewijzer.toegang.inlog.Inlogregels.Weigering;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is at the door, by what the provider says and what we know. */
class InlogregelsTest {

    private static final GebruikerId ANKE = new GebruikerId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final GebruikerId PETER = new GebruikerId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final Set<Rol> ALLE = EnumSet.allOf(Rol.class);

    private static Bewering wie(String naam) {
        return new Bewering("iss", "sub", "sid", naam, Set.of("g1", "g2"), Set.of("WD"), Set.of("hoog"));
    }

    private static Bekende bekende(GebruikerId wie, boolean actief, boolean zelf, boolean verbonden) {
        return new Bekende(wie, actief, zelf, verbonden, Set.of(CONSULENT));
    }

    private static Oordeel weg(Weigering waarom) {
        return new Oordeel.Weg(waarom);
    }

    @Nested
    class Iemand {

        @Test
        void die_er_nooit_was_wordt_aan_zijn_naam_herkend() {
            assertThat(Inlogregels.beoordeel(wie("anke"), ALLE, List.of(bekende(ANKE, true, false, false))))
                    .isEqualTo(new Oordeel.Binnen(ANKE, true));
        }

        @Test
        void die_er_was_wordt_aan_zijn_nummer_herkend_ook_als_een_ander_nu_zijn_naam_heeft() {
            assertThat(Inlogregels.beoordeel(
                            wie("anke"),
                            ALLE,
                            List.of(bekende(PETER, true, false, false), bekende(ANKE, true, true, true))))
                    .isEqualTo(new Oordeel.Binnen(ANKE, false));
        }

        @Test
        void met_de_naam_van_een_ander_die_er_was_blijft_buiten() {
            assertThat(Inlogregels.beoordeel(wie("anke"), ALLE, List.of(bekende(ANKE, true, false, true))))
                    .isEqualTo(weg(Weigering.ANDERE_PERSOON_MET_DIE_NAAM));
        }

        @Test
        void die_niemand_kent_blijft_buiten() {
            assertThat(Inlogregels.beoordeel(wie("anke"), ALLE, List.of())).isEqualTo(weg(Weigering.ONBEKEND));
            assertThat(Inlogregels.beoordeel(wie(""), ALLE, List.of())).isEqualTo(weg(Weigering.GEEN_NAAM));
        }

        @Test
        void uit_dienst_of_zonder_rol_blijft_buiten() {
            assertThat(Inlogregels.beoordeel(wie("anke"), ALLE, List.of(bekende(ANKE, false, true, true))))
                    .isEqualTo(weg(Weigering.UIT_DIENST));
            assertThat(Inlogregels.beoordeel(wie("anke"), Set.of(BEHEERDER), List.of(bekende(ANKE, true, true, true))))
                    .isEqualTo(weg(Weigering.ZONDER_ROL));
        }
    }

    @Nested
    class De_instellingen {

        @Test
        void zeggen_welke_rollen_een_aanbieder_hoogstens_geeft() {
            var lijst =
                    new Rollen("groepen", List.of(new Rolwaarde("g1", "CONSULENT"), new Rolwaarde("g3", "TEAMLEIDER")));
            assertThat(Inlogregels.hoogstens(wie("anke"), lijst))
                    .containsExactly(CONSULENT)
                    .doesNotContain(TEAMLEIDER);
            assertThat(Inlogregels.hoogstens(wie("anke"), new Rollen("", List.of())))
                    .isEqualTo(ALLE);
        }

        @Test
        void zeggen_voor_welke_organisaties_hij_spreekt() {
            assertThat(Inlogregels.huizen(wie("anke"), new Huizen(List.of("Wierdam"), "", List.of())))
                    .containsExactly("Wierdam");
            assertThat(Inlogregels.huizen(
                            wie("anke"),
                            new Huizen(
                                    List.of(),
                                    "org",
                                    List.of(new Huiswaarde("WD", "Wierdam"), new Huiswaarde("WK", "Waddenkring")))))
                    .containsExactly("Wierdam");
        }

        @Test
        void zeggen_hoe_sterk_het_moet() {
            assertThat(Inlogregels.sterkGenoeg(wie("anke"), new Niveau("acr", List.of(), "ACR_VALUES")))
                    .isTrue();
            assertThat(Inlogregels.sterkGenoeg(wie("anke"), new Niveau("acr", List.of("x", "hoog"), "ACR_VALUES")))
                    .isTrue();
            assertThat(Inlogregels.sterkGenoeg(wie("anke"), new Niveau("acr", List.of("hoogst"), "ACR_VALUES")))
                    .isFalse();
        }
    }

    @Nested
    class Een_claim {

        private static final Map<String, Object> CLAIMS = Map.of(
                "een",
                "x",
                "lijst",
                List.of("a", "b", 3),
                "getal",
                2,
                "leeg",
                " ",
                "diep",
                Map.of("er", List.of("c")),
                "met.punt",
                "p");

        @Test
        void is_een_waarde_een_lijst_of_niets() {
            assertThat(Bewering.waarden(CLAIMS, "een")).containsExactly("x");
            assertThat(Bewering.waarden(CLAIMS, "lijst")).containsExactlyInAnyOrder("a", "b");
            assertThat(Bewering.waarden(CLAIMS, "getal")).containsExactly("2");
            assertThat(Bewering.waarden(CLAIMS, "leeg")).isEmpty();
            assertThat(Bewering.waarden(CLAIMS, "weg")).isEmpty();
            assertThat(Bewering.waarden(CLAIMS, "")).isEmpty();
        }

        @Test
        void kan_dieper_liggen_en_een_punt_in_zijn_naam_hebben() {
            assertThat(Bewering.waarden(CLAIMS, "diep.er")).containsExactly("c");
            assertThat(Bewering.waarden(CLAIMS, "diep.er.niet")).isEmpty();
            assertThat(Bewering.waarden(CLAIMS, "met.punt")).containsExactly("p");
        }
    }

    @Test
    void een_inlognaam_wordt_klein_geschreven_maar_letters_die_er_op_lijken_blijven_anders() {
        assertThat(Inlognamen.schoon(" A.Dijkstra@Voorbeeld.NL ")).isEqualTo("a.dijkstra@voorbeeld.nl");
        assertThat(Inlognamen.schoon("an\u212Ae")).isNotEqualTo("anke");
    }

    @Test
    void van_meer_redenen_telt_de_zwaarste() {
        assertThat(Inlogregels.zwaarste(List.of(Weigering.ONBEKEND, Weigering.UIT_DIENST)))
                .isEqualTo(Weigering.UIT_DIENST);
        assertThat(Inlogregels.zwaarste(List.of())).isEqualTo(Weigering.GEEN_ORGANISATIE);
    }
}
