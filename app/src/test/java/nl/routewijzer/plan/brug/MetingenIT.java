package nl.routewijzer.plan.brug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.NietToegestaan;
import nl.routewijzer.plan.brug.Bezwaar.Soort;
import nl.routewijzer.privacy.RechtenVanJongere;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filling in from both sides, correcting, taking back, and what of it nobody else can do. */
class MetingenIT extends Huis {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Metingen metingen;

    @Autowired
    private RechtenVanJongere rechten;

    private static Meting meting(JongereId jongere, Invuller wie, String thuis) {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        antwoorden.put("thuis", Antwoord.lees(thuis).orElseThrow());
        antwoorden.put("geld", Antwoord.Zonder.WEET_NIET);
        return new Meting(
                UUID.randomUUID(), jongere, new Instrumentversie("brug", "1"), VANDAAG, wie, antwoorden, "rustiger nu");
    }

    private static IngelogdeJongere samZelf() {
        return zelf(sam());
    }

    private static IngelogdeJongere zelf(JongereId jongere) {
        return new IngelogdeJongere(
                organisatie(WIERDAM), jongere, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DEMO);
    }

    private List<Bezwaar> legVast(Meting meting) {
        return als(anke(), () -> metingen.legVast(meting, anke()));
    }

    private Brugblad blad() {
        return als(anke(), () -> metingen.bekijk(sam(), anke()));
    }

    @Test
    void beide_kanten_vullen_in_en_zien_hetzelfde() {
        var vanAnke = meting(sam(), Invuller.CONSULENT, "2");
        var vanSam = meting(sam(), Invuller.JONGERE, "4");
        assertThat(legVast(vanAnke)).isEmpty();
        assertThat(als(anke(), () -> metingen.legVast(vanSam, samZelf()))).isEmpty();
        var bijAnke = blad();
        assertThat(bijAnke.metingen()).extracting(een -> een.meting()).containsExactly(vanSam, vanAnke);
        assertThat(bijAnke.metingen().getFirst().door()).isEmpty();
        assertThat(bijAnke.metingen().getLast().door()).contains("Anke Dijkstra");
        assertThat(als(anke(), () -> metingen.bekijk(samZelf())).metingen()).isEqualTo(bijAnke.metingen());
    }

    @Test
    void twee_keer_versturen_geeft_een_meting_en_een_ander_id_een_tweede() {
        var meting = meting(sam(), Invuller.SAMEN, "3");
        assertThat(legVast(meting)).isEmpty();
        assertThat(legVast(meting)).isEmpty();
        assertThat(blad().metingen()).hasSize(1);
        var anders = new Meting(
                meting.id(),
                sam(),
                meting.instrument(),
                VANDAAG,
                Invuller.JONGERE,
                meting.antwoorden(),
                "iets anders onder hetzelfde id");
        assertThatThrownBy(() -> legVast(anders)).isInstanceOf(NietGevonden.class);
        assertThat(blad().metingen()).hasSize(1);
    }

    @Test
    void verbeteren_laat_staan_wat_er_stond_en_terugnemen_brengt_het_terug() {
        var eerst = meting(sam(), Invuller.SAMEN, "3");
        var beter = meting(sam(), Invuller.SAMEN, "4");
        var best = meting(sam(), Invuller.SAMEN, "5");
        legVast(eerst);
        assertThat(als(anke(), () -> metingen.verbeter(eerst.id(), beter, anke())))
                .isEmpty();
        assertThat(als(anke(), () -> metingen.verbeter(eerst.id(), beter, anke())))
                .as("again")
                .isEmpty();
        assertThat(als(anke(), () -> metingen.verbeter(eerst.id(), best, anke())))
                .containsExactly(Bezwaar.over(Soort.AL_VERBETERD));
        assertThat(als(anke(), () -> metingen.verbeter(beter.id(), best, anke())))
                .isEmpty();
        assertThat(blad().metingen()).singleElement().satisfies(een -> {
            assertThat(een.meting()).isEqualTo(best);
            assertThat(een.eerder()).containsExactly(beter, eerst);
        });
        assertThat(als(anke(), () -> metingen.neemTerug(best.id(), sam(), anke())))
                .isTrue();
        assertThat(blad().metingen()).singleElement().satisfies(een -> {
            assertThat(een.meting()).isEqualTo(beter);
            assertThat(een.eerder()).containsExactly(eerst);
        });
        assertThat(als(anke(), () -> metingen.verbeter(beter.id(), meting(sam(), Invuller.SAMEN, "2"), anke())))
                .as("once it was taken back, there is room again")
                .isEmpty();
    }

    @Test
    void terugnemen_kan_tien_minuten_en_alleen_door_wie_het_schreef() {
        var vanAnke = meting(sam(), Invuller.CONSULENT, "2");
        var vanSam = meting(sam(), Invuller.JONGERE, "4");
        legVast(vanAnke);
        als(anke(), () -> metingen.legVast(vanSam, samZelf()));
        var marijke = zicht(WIERDAM, "Marijke", Rol.TEAMLEIDER);
        assertThat(als(marijke, () -> metingen.neemTerug(vanAnke.id(), sam(), marijke)))
                .isFalse();
        assertThat(als(anke(), () -> metingen.neemTerug(vanSam.id(), sam(), anke())))
                .isFalse();
        assertThat(als(anke(), () -> metingen.neemTerug(vanAnke.id(), samZelf())))
                .isFalse();
        klok.verder(Duration.ofMinutes(10));
        assertThat(als(anke(), () -> metingen.neemTerug(vanAnke.id(), sam(), anke())))
                .isTrue();
        klok.verder(Duration.ofSeconds(1));
        assertThat(als(anke(), () -> metingen.neemTerug(vanSam.id(), samZelf())))
                .isFalse();
        assertThat(blad().metingen()).extracting(een -> een.meting()).containsExactly(vanSam);
    }

    @Test
    void wat_de_jongere_zelf_invulde_verbetert_niemand_anders_en_andersom() {
        var vanSam = meting(sam(), Invuller.JONGERE, "4");
        var vanAnke = meting(sam(), Invuller.SAMEN, "3");
        als(anke(), () -> metingen.legVast(vanSam, samZelf()));
        legVast(vanAnke);
        assertThat(blad().teVerbeteren(vanSam.id())).isEmpty();
        assertThat(blad().teVerbeteren(vanAnke.id())).contains(vanAnke);
        assertThat(als(anke(), () -> metingen.verbeter(vanSam.id(), meting(sam(), Invuller.JONGERE, "1"), anke())))
                .containsExactly(Bezwaar.over(Soort.AL_VERBETERD));
        assertThat(als(anke(), () -> metingen.verbeter(vanAnke.id(), meting(sam(), Invuller.JONGERE, "1"), samZelf())))
                .containsExactly(Bezwaar.over(Soort.AL_VERBETERD));
        assertThat(als(anke(), () -> metingen.verbeter(vanSam.id(), meting(sam(), Invuller.JONGERE, "5"), samZelf())))
                .isEmpty();
        assertThat(als(anke(), () -> metingen.legVast(meting(sam(), Invuller.CONSULENT, "1"), samZelf())))
                .containsExactly(Bezwaar.over(Soort.NIET_DOOR_JULLIE));
    }

    @Test
    void wie_er_niets_mee_te_maken_heeft_vindt_niets() {
        var meting = meting(sam(), Invuller.SAMEN, "3");
        legVast(meting);
        for (var ander : List.of(
                sietske(),
                zicht(WIERDAM, "Peter", Rol.CONSULENT),
                zicht(WIERDAM, "Tineke", Rol.BEHEERDER),
                zicht(WIERDAM, "Jorn", Rol.PRIVACY_OFFICER))) {
            vindtNiets(ander, meting);
        }
        var anderMens = zelf(jelle());
        assertThatThrownBy(() -> als(anke(), () -> metingen.legVast(meting(sam(), Invuller.JONGERE, "1"), anderMens)))
                .isInstanceOf(NietGevonden.class);
        assertThat(als(anke(), () -> metingen.neemTerug(meting.id(), anderMens)))
                .isFalse();
        assertThat(als(anke(), () -> metingen.bekijk(anderMens)).metingen()).isEmpty();
        assertThat(blad().metingen()).hasSize(1);
    }

    private void vindtNiets(Zicht ander, Meting meting) {
        assertThatThrownBy(() -> als(ander, () -> metingen.bekijk(sam(), ander)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(ander, () -> metingen.legVast(meting(sam(), Invuller.SAMEN, "1"), ander)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(ander, () -> metingen.neemTerug(meting.id(), sam(), ander)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() ->
                        als(ander, () -> metingen.verbeter(meting.id(), meting(sam(), Invuller.SAMEN, "1"), ander)))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void zonder_grondslag_wordt_er_niets_vastgelegd_ook_niet_door_de_jongere_zelf() {
        Rijen.eigenaar()
                .sql("update privacy.grondslag set vervallen_op = :nu::timestamptz where jongere = :sam")
                .param("nu", "2026-11-24T07:00:00Z")
                .param("sam", sam().waarde())
                .update();
        assertThatThrownBy(() -> legVast(meting(sam(), Invuller.SAMEN, "3"))).isInstanceOf(NietToegestaan.class);
        assertThatThrownBy(() -> als(anke(), () -> metingen.legVast(meting(sam(), Invuller.JONGERE, "3"), samZelf())))
                .isInstanceOf(NietToegestaan.class);
    }

    @Test
    void stress_uit_een_gesprek_staat_erbij_en_wordt_niet_overgeschreven() {
        Rijen.eigenaar().sql("""
                        update gesprek.gesprek set stress = 6
                         where id = (select id from gesprek.gesprek where jongere = :jelle and uitkomst = 'WAS_ER' order by begin limit 1)
                        """).param("jelle", jelle().waarde()).update();
        var blad = als(anke(), () -> metingen.bekijk(jelle(), anke()));
        assertThat(blad.metingen()).singleElement().satisfies(een -> {
            assertThat(een.gesprek()).isPresent();
            assertThat(een.meting().wie()).isEqualTo(Invuller.JONGERE);
            assertThat(een.meting().antwoord("stress")).contains(new Antwoord.Waarde(6));
        });
        assertThat(Rijen.in("plan.meting where jongere = '" + jelle() + "'")).isZero();
        assertThat(blad.momenten())
                .filteredOn(moment -> moment.soort() == Brugblad.Moment.Soort.GESPREK)
                .hasSize(3);
    }

    @Test
    void de_jongere_kan_alles_inzien_en_na_wissen_is_er_niets() {
        var eerst = meting(sam(), Invuller.SAMEN, "3");
        legVast(eerst);
        als(anke(), () -> metingen.verbeter(eerst.id(), meting(sam(), Invuller.SAMEN, "5"), anke()));
        assertThat(als(anke(), () -> rechten.inzage(sam(), anke())).stukken())
                .filteredOn(stuk -> stuk.soort().equals("meting"))
                .hasSize(2)
                .allSatisfy(stuk -> assertThat(stuk.velden()).containsEntry("opmerking", "rustiger nu"));
        inTransactie(WIERDAM, () -> {
            rechten.wis(sam());
            return true;
        });
        assertThat(Rijen.in("plan.meting where jongere = '" + sam() + "'")).isZero();
    }

    @Test
    void elke_blik_van_een_collega_staat_opgeschreven() {
        blad();
        assertThat(Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)"))
                .isEqualTo(1);
        als(anke(), () -> metingen.bekijk(samZelf()));
        assertThat(Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)"))
                .isEqualTo(1);
    }
}
