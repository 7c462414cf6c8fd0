package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;

/** The agenda by week and by day, wide, on a phone, on paper and without JavaScript. */
class AgendaSchermIT extends Scherm {

    @Test
    void een_week_en_een_dag() {
        Rijen.eigenaar()
                .sql("""
                        insert into gesprek.gesprek (organisatie, id, jongere, traject, consulent, begin, vorm, fase, methodeversie, gemaakt_op, gemaakt_door)
                        select organisatie, gen_random_uuid(), jongere, id, gemaakt_door, '2026-11-24 10:00+01', 'BELLEN', 'verloop', methodeversie, gemaakt_op, gemaakt_door
                          from traject.traject where jongere = :wie
                        """)
                .param("wie", jongere(WIERDAM, "Bram-Willem Oudenrijn-Terpstra").waarde())
                .update();
        logIn("Anke Dijkstra");
        link("Agenda").click();
        assertThat(kop("Agenda")).isVisible();
        assertThat(pagina().getByText("Past dat?")).isVisible();
        keur("agenda-week");
        link("di 24 november").click();
        assertThat(pagina().getByText("dinsdag 24 november 2026")).isVisible();
        keur("agenda-dag");
        link("Bereid voor – Sam de Boer").click();
        assertThat(kop("Gesprek met Sam de Boer")).isVisible();
        ga("/agenda?dag=2026-11-23");
        assertThat(pagina().getByText("kwam niet")).isVisible();
        keur("agenda-dag-met-uitkomst");
    }

    @Test
    void leeg_en_een_dag_die_niet_bestaat() {
        logIn("Sietske Hoekstra");
        ga("/agenda?week=2030-W10");
        assertThat(pagina().getByText("Geen afspraken in deze week.")).isVisible();
        keur("agenda-leeg");
        ga("/agenda?dag=2026-02-30");
        assertThat(pagina().getByText("Die dag of week kennen we niet.")).isVisible();
        keur("agenda-onbekend");
    }

    @Test
    void op_papier_staan_alleen_de_afspraken() {
        logIn("Anke Dijkstra");
        ga("/agenda");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(link("Vorige week")).isHidden();
        assertThat(link("Sam de Boer")).isVisible();
        Keuring.foto(pagina(), "agenda-op-papier");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void bladeren_met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/agenda");
        link("Volgende week").focus();
        pagina().keyboard().press("Enter");
        assertThat(pagina().getByText("week 49,")).isVisible();
        link("Per dag").focus();
        pagina().keyboard().press("Enter");
        assertThat(pagina().getByText("maandag 30 november 2026")).isVisible();
        link("Vandaag").last().focus();
        pagina().keyboard().press("Enter");
        assertThat(pagina().getByText("dinsdag 24 november 2026")).isVisible();
    }
}
