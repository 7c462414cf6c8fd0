package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.plan.Wijziging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** His appointments and what came of them, what was promised, and that others were spoken with about him. */
class MijnAfsprakenIT extends Portaalhuis {

    @Test
    void zijn_afspraken_en_wat_eruit_kwam() {
        var sam = als(sam());
        var pad = "/portaal/afspraken/" + gesprekMetSam();
        assertThat(sam.haal("/portaal/afspraken").tekst()).contains("di 24 november 09:30", "met Anke", pad);
        assertThat(sam.haal(pad).tekst())
                .contains("Afspraak op dinsdag 24 november", Tekst.t("portaal.verwacht.mee"), "op kantoor");
        Rijen.eigenaar().sql("""
                update gesprek.gesprek set plaats = 'Lokaal 3', veiligheid = 'neem de hond mee', collegas = 'ONDER ONS', samen = 'we schreven dit samen',
                       uitkomst = 'WAS_ER', afgerond_op = begin, afgerond_door = consulent where id = :id
                """).param("id", gesprekMetSam().waarde()).update();
        assertThat(sam.haal(pad).tekst())
                .contains("Lokaal 3", "we schreven dit samen", "jullie spraken elkaar")
                .doesNotContain("neem de hond mee", "ONDER ONS", Tekst.t("portaal.verwacht.mee"));
        assertThat(sam.haal("/portaal/afspraken").tekst()).contains(Tekst.t("portaal.afspraken.geweest"), pad);
        var noor = als(noor());
        assertThat(noor.haal(pad).status()).isEqualTo(404);
        assertThat(noor.haal("/portaal/afspraken/geen-id").status()).isEqualTo(404);
        assertThat(noor.haal("/portaal/afspraken").tekst()).contains(Tekst.t("portaal.afspraken.geweest"));
    }

    @Test
    void wat_hij_beloofde_vinkt_hij_en_wat_een_ander_beloofde_niet() {
        var noor = als(noor());
        var mijn = afgesproken("JONGERE", "De broer bellen");
        var anders = afgesproken("CONSULENT", "Het rooster vragen");
        assertThat(noor.haal("/portaal").tekst())
                .contains("De broer bellen", "Het rooster vragen", mijn + "/gelukt")
                .doesNotContain(anders + "/gelukt");
        var pad = "/portaal/afspraken/afgesproken/";
        goed(noor.stuur(pad + mijn + "/gelukt", Velden.geen()));
        goed(noor.stuur(pad + mijn + "/gelukt", Velden.geen()));
        assertThat(Rijen.in("gesprek.afspraak where id = '" + mijn + "' and gelukt_door = jongere"))
                .isEqualTo(1);
        assertThat(noor.haal("/portaal").tekst())
                .contains(pad + mijn + "/tochniet")
                .doesNotContain(mijn + "/gelukt");
        goed(noor.stuur(pad + mijn + "/tochniet", Velden.geen()));
        assertThat(noor.haal("/portaal").tekst()).contains(mijn + "/gelukt");
        for (var welke : List.of(anders, UUID.randomUUID().toString(), "geen-id")) {
            assertThat(noor.stuur(pad + welke + "/gelukt", Velden.geen()).status())
                    .as(welke)
                    .isEqualTo(404);
        }
        assertThat(als(sam()).stuur(pad + mijn + "/gelukt", Velden.geen()).status())
                .isEqualTo(404);
    }

    /** Put in the plan by hand it is one thing to him, until the step is stopped. */
    @Test
    void wat_als_stap_in_zijn_plan_staat_leest_hij_een_keer() {
        var noor = als(noor());
        assertThat(noor.haal("/portaal").tekst())
                .as("in the demo")
                .contains("Twee eetcafés kiezen om te vragen naar een leerplek")
                .doesNotContain(Tekst.t("portaal.afgesproken"));
        var zelfde = afgesproken("JONGERE", "twee eetcafés kiezen om te vragen naar een leerplek ");
        var vanEenAnder = afgesproken("CONSULENT", "Twee eetcafés kiezen om te vragen naar een leerplek");
        assertThat(noor.haal("/portaal").tekst()).doesNotContain(zelfde).contains(Tekst.t("portaal.afgesproken"));
        Rijen.eigenaar()
                .sql("delete from gesprek.afspraak where id = :id::uuid")
                .param("id", vanEenAnder)
                .update();
        assertThat(noor.haal("/portaal").tekst()).doesNotContain(Tekst.t("portaal.afgesproken"));
    }

    /** What was done before it was agreed does not hide that it was agreed anew. */
    @Test
    void wat_eerder_gedaan_was_en_opnieuw_is_afgesproken_leest_hij() {
        var stap = stap(noor(), doel(noor(), "Durven bellen"), "Zijn tante bellen", Optional.empty());
        wijzig(noor(), new Wijziging.StapAfgevinkt(stap));
        var afspraak = afgesproken("JONGERE", "Zijn tante bellen");
        var noor = als(noor());
        assertThat(noor.haal("/portaal").tekst()).as("done since").doesNotContain(afspraak);
        Rijen.eigenaar().sql("""
                        update gesprek.gesprek set begin = '2026-11-25 10:00+01'
                         where id = (select gesprek from gesprek.afspraak where id = :id::uuid)
                        """).param("id", afspraak).update();
        assertThat(noor.haal("/portaal").tekst()).as("agreed since").contains(afspraak);
    }

    /** In the last conversation that was held. */
    private static String afgesproken(String wie, String wat) {
        var id = UUID.randomUUID();
        Rijen.eigenaar()
                .sql("""
                insert into gesprek.afspraak (organisatie, id, gesprek, jongere, wie, wat, wanneer)
                select organisatie, :id, id, jongere, :wie, :wat, '2026-12-01' from gesprek.gesprek
                 where jongere = :noor and uitkomst = 'WAS_ER' order by begin desc limit 1
                """)
                .param("id", id)
                .param("wie", wie)
                .param("wat", wat)
                .param("noor", noor().waarde())
                .update();
        return id.toString();
    }

    @Test
    void dat_iemand_niet_kwam_is_geen_woord_voor_hem() {
        Rijen.eigenaar().sql("""
                update gesprek.gesprek set uitkomst = 'KWAM_NIET', afgerond_op = begin, afgerond_door = consulent where id = :id
                """).param("id", gesprekMetSam().waarde()).update();
        assertThat(als(sam()).haal("/portaal/afspraken").tekst())
                .contains("jullie spraken elkaar niet")
                .doesNotContain("kwam niet");
    }

    /** That others were spoken with about him, he sees; with whom by name only when he was there himself. */
    @Test
    void met_wie_er_over_hem_is_gesproken() {
        overleg("11111111-1111-1111-1111-111111111111", "HANDHAVING", "Karel de Vries", false, "GEHOUDEN");
        overleg("22222222-2222-2222-2222-222222222222", "PARTNER", "Els van de school", true, "GEHOUDEN");
        overleg("33333333-3333-3333-3333-333333333333", "INKOMEN", "Nog niets", false, null);
        overleg("44444444-4444-4444-4444-444444444444", "INKOMEN", "Ging niet", false, "NIET_DOORGEGAAN");
        var sam = als(sam());
        assertThat(sam.haal("/portaal/afspraken").tekst())
                .contains(Tekst.t("portaal.overlegmet.HANDHAVING"), "/overleg/11111111", "/overleg/22222222")
                .doesNotContain("Karel", "/overleg/33333333", "/overleg/44444444");
        assertThat(sam.haal("/portaal/afspraken/overleg/11111111-1111-1111-1111-111111111111")
                        .tekst())
                .as("what was said he hears first")
                .contains("over de regels", Tekst.t("portaal.overleg.zonder"))
                .doesNotContain("Karel", "dit is gezegd");
        Rijen.eigenaar()
                .sql("update gesprek.overleg set verteld_op = date '2026-11-23' where met = 'HANDHAVING'")
                .update();
        assertThat(sam.haal("/portaal/afspraken/overleg/11111111-1111-1111-1111-111111111111")
                        .tekst())
                .contains("dit is gezegd");
        assertThat(sam.haal("/portaal/afspraken/overleg/22222222-2222-2222-2222-222222222222")
                        .tekst())
                .contains("Els van de school", Tekst.t("portaal.overleg.erbij"));
        assertThat(sam.haal("/portaal/afspraken/overleg/33333333-3333-3333-3333-333333333333")
                        .status())
                .isEqualTo(404);
        assertThat(als(noor())
                        .haal("/portaal/afspraken/overleg/22222222-2222-2222-2222-222222222222")
                        .status())
                .isEqualTo(404);
    }

    private static void overleg(String id, String met, String naam, boolean erbij, @Nullable String uitkomst) {
        Rijen.eigenaar()
                .sql("""
                insert into gesprek.overleg (organisatie, id, jongere, traject, met, naam, begin, vorm, onderwerp, erbij, taak, uitkomst, verslag,
                                             afgerond_op, afgerond_door, gemaakt_op, gemaakt_door)
                select t.organisatie, :id::uuid, t.jongere, t.id, :met, :naam, t.gemaakt_op, 'BELLEN', 'over de regels', :erbij, 'een taak', :uitkomst,
                       'dit is gezegd', case when :uitkomst::text is null then null else t.gemaakt_op end,
                       case when :uitkomst::text is null then null else t.gemaakt_door end, t.gemaakt_op, t.gemaakt_door
                  from traject.traject t where t.jongere = :sam
                """)
                .param("id", id)
                .param("met", met)
                .param("naam", naam)
                .param("erbij", erbij)
                .param("uitkomst", uitkomst)
                .param("sam", sam().waarde())
                .update();
    }
}
