package nl.routewijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.PlanView.Doel;
import nl.routewijzer.plan.PlanView.Stap;
import nl.routewijzer.plan.storage.Planarchief;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans on the real database: who may, what is kept, and that the rows say what the versions say. */
class PlanwerkIT extends Huis {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Planwerk werk;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Planarchief archief;

    private final DoelId doel = new DoelId(UUID.randomUUID());
    private final StapId stap = new StapId(UUID.randomUUID());

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private static IngelogdeJongere ingelogd(JongereId wie) {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DEMO);
    }

    private static Maker ik(Zicht zicht) {
        return new Maker.Consulent(zicht, Stem.SAMEN);
    }

    private Planuitkomst wijzig(JongereId wie, Maker maker, UUID id, int basis, Wijziging... wijzigingen) {
        return Organisatiecontext.in(
                maker instanceof Maker.Consulent consulent ? consulent.zicht().organisatie() : organisatie(WIERDAM),
                () -> werk.wijzig(wie, Planvoorstel.van(id, basis, VANDAAG, wijzigingen), maker));
    }

    private Planuitkomst wijzig(JongereId wie, Zicht zicht, Wijziging... wijzigingen) {
        var basis = als(zicht, () -> plannen.bekijk(wie, zicht))
                .map(PlanView::nummer)
                .orElse(0);
        return wijzig(wie, ik(zicht), UUID.randomUUID(), basis, wijzigingen);
    }

    private Wijziging.DoelGesteld gesteld() {
        return new Wijziging.DoelGesteld(doel, "Ik wil <b>tekenen</b>", true, List.of("zingeving"));
    }

    private Wijziging.StapGezet gezet() {
        return new Wijziging.StapGezet(
                stap, doel, "Een schetsboek kopen", Uitvoerder.ander("oma"), Optional.of(VANDAAG), Herkomst.ZELF);
    }

    private Optional<PlanView> vanSam() {
        return als(anke(), () -> plannen.bekijk(sam(), anke()));
    }

    @Test
    void een_plan_begint_met_het_eerste_doel_en_komt_terug_zoals_het_is() {
        assertThat(vanSam()).isEmpty();
        assertThat(wijzig(sam(), anke(), gesteld(), gezet())).isInstanceOf(Planuitkomst.Gedaan.class);
        var plan = vanSam().orElseThrow();
        assertThat(plan.nummer()).isEqualTo(3);
        assertThat(plan.begonnenOp()).isEqualTo(VANDAAG);
        assertThat(plan.doelen()).singleElement().satisfies(een -> {
            assertThat(een.tekst()).isEqualTo("Ik wil <b>tekenen</b>");
            assertThat(een.leefgebieden()).containsExactly("zingeving");
            assertThat(een.stappen()).extracting(Stap::door).containsExactly(Uitvoerder.ander("oma"));
            assertThat(een.stappen()).extracting(Stap::voor).containsExactly(Optional.of(VANDAAG));
        });
    }

    @Test
    void een_sleutel_die_van_een_stap_van_een_ander_is_bestaat_hier_niet() {
        assertThat(wijzig(sam(), anke(), gesteld(), gezet())).isInstanceOf(Planuitkomst.Gedaan.class);
        var eigen = new DoelId(UUID.randomUUID());
        var doelVanNoor = new Wijziging.DoelGesteld(eigen, "Ik wil koken", false, List.of());
        var stapVanSam = new Wijziging.StapGezet(
                stap, eigen, "Overschreven", Uitvoerder.JONGERE, Optional.empty(), Herkomst.ZELF);
        assertThatThrownBy(() -> wijzig(noor(), anke(), doelVanNoor, stapVanSam))
                .isInstanceOf(NietGevonden.class);
        assertThat(Rijen.in("plan.stap where tekst = 'Een schetsboek kopen' and jongere = '" + sam() + "'"))
                .isOne();
        assertThat(Rijen.in("plan.wijziging where id = '" + eigen + "'")).isZero();
    }

    @Test
    void wie_een_vinkje_terughaalt_hoeft_niet_opnieuw_te_zeggen_wat_hij_ervan_vindt() {
        wijzig(sam(), anke(), gesteld(), gezet());
        wijzig(sam(), anke(), new Wijziging.StapAfgevinkt(stap));
        var ervoor = vanSam().orElseThrow().inhoud();
        wijzig(sam(), anke(), new Wijziging.StapHeropend(stap, ""));
        assertThat(vanSam().orElseThrow().inhoud()).isEqualTo(ervoor);
        wijzig(sam(), anke(), new Wijziging.StapGestopt(stap, "niet nodig"));
        wijzig(sam(), anke(), new Wijziging.StapHeropend(stap, "toch wel"));
        assertThat(vanSam().orElseThrow().inhoud()).isGreaterThan(ervoor);
    }

    @Test
    void hetzelfde_formulier_twee_keer_is_een_keer_ook_tegelijk() {
        var id = UUID.randomUUID();
        var tegelijk = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> wijzig(sam(), ik(anke()), id, 0, gesteld())))
                .toList();
        assertThat(tegelijk).allSatisfy(een -> assertThat(een.join()).isInstanceOf(Planuitkomst.Gedaan.class));
        assertThat(Rijen.in("plan.wijziging where jongere = '" + sam() + "'")).isEqualTo(2);
        assertThat(Rijen.in("plan.plan where jongere = '" + sam() + "'")).isOne();
    }

    @Test
    void wie_teruggaat_en_hetzelfde_formulier_anders_bewaart_heeft_het_verbeterd() {
        var id = UUID.randomUUID();
        wijzig(sam(), ik(anke()), id, 0, gesteld(), gezet());
        var anders = new Wijziging.DoelGesteld(doel, "Ik wil schilderen", false, List.of());
        for (var keer = 0; keer < 2; keer++) {
            assertThat(wijzig(sam(), ik(anke()), id, 0, anders, gezet())).isInstanceOf(Planuitkomst.Gedaan.class);
        }
        var plan = vanSam().orElseThrow();
        assertThat(plan.doelen()).singleElement().satisfies(een -> {
            assertThat(een.tekst()).isEqualTo("Ik wil schilderen");
            assertThat(een.leefgebieden()).isEmpty();
            assertThat(een.stappen()).hasSize(1);
        });
        assertThat(plan.nummer()).isEqualTo(5);
    }

    @Test
    void twee_die_tegelijk_het_plan_beginnen_beginnen_er_een() {
        var tegelijk = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> wijzig(
                        sam(),
                        ik(anke()),
                        UUID.randomUUID(),
                        0,
                        new Wijziging.DoelGesteld(new DoelId(UUID.randomUUID()), "doel " + n, false, List.of()))))
                .toList();
        assertThat(tegelijk).allSatisfy(een -> assertThat(een.join()).isInstanceOf(Planuitkomst.Gedaan.class));
        assertThat(vanSam().orElseThrow().doelen()).hasSize(4);
        assertThat(vanSam().orElseThrow().nummer()).isEqualTo(5);
    }

    @Test
    void de_jongere_werkt_aan_zijn_eigen_plan_en_aan_dat_van_niemand_anders() {
        wijzig(sam(), anke(), gesteld(), gezet());
        var zelf = new Maker.Jongere(ingelogd(sam()));
        assertThat(wijzig(sam(), zelf, UUID.randomUUID(), 3, new Wijziging.StapAfgevinkt(stap)))
                .isInstanceOf(Planuitkomst.Gedaan.class);
        var gedaan = vanSam().orElseThrow().stap(stap).orElseThrow().gedaan().orElseThrow();
        assertThat(gedaan.door().jongereZelf()).isTrue();
        assertThat(gedaan.door().wie()).isEqualTo(sam().waarde());
        var eigen = als(anke(), () -> plannen.eigen(ingelogd(sam())));
        assertThat(eigen.orElseThrow().plan()).isEqualTo(vanSam().orElseThrow());
        assertThatThrownBy(() -> wijzig(noor(), zelf, UUID.randomUUID(), 0, gesteld()))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void wat_tegelijk_van_twee_kanten_komt_blijft_allebei_of_wordt_getoond() {
        wijzig(sam(), anke(), gesteld(), gezet());
        var zelf = new Maker.Jongere(ingelogd(sam()));
        wijzig(sam(), zelf, UUID.randomUUID(), 3, new Wijziging.DoelVerwoord(doel, "Ik wil schilderen"));
        assertThat(wijzig(sam(), ik(anke()), UUID.randomUUID(), 3, new Wijziging.StapAfgevinkt(stap)))
                .isInstanceOf(Planuitkomst.Gedaan.class);
        assertThat(wijzig(sam(), ik(anke()), UUID.randomUUID(), 3, new Wijziging.DoelVerwoord(doel, "Ik wil werken")))
                .isInstanceOfSatisfying(Planuitkomst.Botsing.class, botsing -> {
                    assertThat(botsing.nummer()).isEqualTo(5);
                    assertThat(botsing.geschillen()).singleElement().satisfies(geschil -> {
                        assertThat(geschil.staat()).isEqualTo("Ik wil schilderen");
                        assertThat(geschil.wilde()).isEqualTo("Ik wil werken");
                    });
                });
        assertThat(vanSam().orElseThrow().nummer()).isEqualTo(5);
    }

    @Test
    void een_andere_organisatie_een_andere_rol_en_een_andere_consulent_zien_en_doen_niets() {
        wijzig(sam(), anke(), gesteld(), gezet());
        var onderzoeker = zicht(WIERDAM, "Roos", Rol.ONDERZOEKER);
        var peter = zicht(WIERDAM, "Peter", Rol.CONSULENT);
        for (var vreemd : List.of(sietske(), onderzoeker, peter)) {
            assertThat(als(vreemd, () -> plannen.bekijk(sam(), vreemd)))
                    .as("%s", vreemd)
                    .isEmpty();
            assertThatThrownBy(() -> wijzig(sam(), ik(vreemd), UUID.randomUUID(), 3, new Wijziging.StapAfgevinkt(stap)))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThat(vanSam().orElseThrow().stap(stap).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void een_doel_of_stap_van_een_ander_plan_bestaat_hier_niet() {
        wijzig(sam(), anke(), gesteld());
        var vanNoor = als(anke(), () -> plannen.bekijk(noor(), anke())).orElseThrow();
        var haarStap = vanNoor.openStappen().findFirst().orElseThrow().id();
        var haarDoel = vanNoor.doelen().getFirst().id();
        assertThatThrownBy(() -> wijzig(sam(), anke(), new Wijziging.StapAfgevinkt(haarStap)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> wijzig(sam(), anke(), new Wijziging.DoelVerwoord(haarDoel, "van mij")))
                .isInstanceOf(NietGevonden.class);
        assertThat(als(anke(), () -> plannen.bekijk(noor(), anke()))).contains(vanNoor);
    }

    @Test
    void de_versies_zijn_niet_te_wijzigen_ook_niet_per_ongeluk() {
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM,
                        () -> db.sql("update plan.wijziging set ingang = ingang")
                                .update()))
                .hasMessageContaining("plan.wijziging");
    }

    @Test
    void wie_kijkt_staat_in_het_logboek() {
        var ervoor = Rijen.in("privacy.inkijk");
        als(anke(), () -> plannen.bekijk(noor(), anke()));
        assertThat(Rijen.in("privacy.inkijk")).isEqualTo(ervoor + 1);
    }

    @Test
    void wat_in_de_lijsten_staat_is_voor_de_hele_demo_wat_de_versies_zeggen() {
        klopt();
        wijzig(sam(), anke(), gesteld(), gezet());
        wijzig(sam(), anke(), new Wijziging.StapAfgevinkt(stap), new Wijziging.DoelGestopt(doel, "toch niet"));
        klopt();
        var eigenaar = Rijen.eigenaar();
        eigenaar.sql("update plan.stap set stand = 'OPEN', gedaan_op = null where id = :id")
                .param("id", stap.waarde())
                .update();
        assertThatThrownBy(this::klopt).isInstanceOf(AssertionError.class);
    }

    private void klopt() {
        for (var huis : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            inTransactie(huis, () -> {
                var jongeren = db.sql("select jongere from plan.plan")
                        .query((rij, nummer) -> new JongereId(rij.getObject("jongere", UUID.class)))
                        .list();
                assertThat(jongeren).isNotEmpty();
                jongeren.forEach(this::klopt);
                return true;
            });
        }
    }

    private void klopt(JongereId wie) {
        var plan = archief.vind(wie).orElseThrow().plan();
        assertThat(rijen("doel", wie))
                .containsExactlyInAnyOrderElementsOf(
                        plan.doelen().stream().map(een -> doelrij(plan, een)).toList());
        assertThat(rijen("stap", wie))
                .containsExactlyInAnyOrderElementsOf(
                        plan.stappen().map(een -> staprij(plan, een)).toList());
        assertThat(db.sql("select nummer from plan.plan where jongere = :wie")
                        .param("wie", wie.waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(plan.nummer());
    }

    private List<String> rijen(String tabel, JongereId wie) {
        var kolommen = tabel.equals("doel")
                ? "concat_ws('|', id, tekst, plaats, stand, sinds, coalesce(terug_op::text, ''))"
                : "concat_ws('|', id, doel, tekst, wie, naam, coalesce(voor::text, ''), stand, coalesce(gedaan_op::text, ''))";
        return db.sql("select " + kolommen + " as rij from plan." + tabel + " where jongere = :wie")
                .param("wie", wie.waarde())
                .query((rij, nummer) -> Rij.tekst(rij, "rij"))
                .list();
    }

    private static String doelrij(PlanView plan, Doel doel) {
        return String.join(
                "|",
                doel.id().toString(),
                doel.tekst(),
                String.valueOf(plan.doelen().indexOf(doel)),
                doel.stand().name(),
                doel.sinds().toString(),
                doel.pauze().map(pauze -> pauze.terugOp().toString()).orElse(""));
    }

    private static String staprij(PlanView plan, Stap stap) {
        return String.join(
                "|",
                stap.id().toString(),
                plan.doelVan(stap.id()).orElseThrow().id().toString(),
                stap.tekst(),
                stap.door().wie().name(),
                stap.door().naam(),
                stap.voor().map(LocalDate::toString).orElse(""),
                stap.stand().name(),
                stap.gedaan().map(gedaan -> gedaan.op().toString()).orElse(""));
    }
}
