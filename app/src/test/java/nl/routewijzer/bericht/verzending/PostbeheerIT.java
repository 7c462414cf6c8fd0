package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Opruimronde;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What did not go: shown without a name, tried again, let go of with a reason; and taken away when it is long ago. */
class PostbeheerIT extends Posthuis {

    @Autowired
    private Opruimronde opruimer;

    private Verzending mislukt() {
        var verzending = aanSam();
        post.weiger(Fout.GEWEIGERD);
        verstuur(verzending, kamer(Bron.naar("/portaal/wie-keek"), post));
        return verzending;
    }

    private Bezoeker tineke() {
        return Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
    }

    private static String pad(Verzending verzending) {
        return "/beheer/post/" + Post.id(verzending);
    }

    @Test
    void noemt_niemand() {
        mislukt();
        assertThat(tineke().haal("/beheer/post").tekst())
                .contains("Melding dat iemand keek", "geweigerd", "aan een jongere")
                .doesNotContain("Sam", "voorbeeld.example", sam().toString());
    }

    @Test
    void opnieuw_gaat_meteen_en_begint_weer_vooraan() {
        var verzending = mislukt();
        tineke().stuur(pad(verzending) + "/opnieuw", Velden.geen());
        assertThat(rij(verzending)).containsEntry("stand", "VERZONDEN").containsEntry("poging", "2");
    }

    @Test
    void opnieuw_zegt_wat_ervan_kwam() {
        var gegaan = mislukt();
        tineke().stuur(pad(gegaan) + "/opnieuw", Velden.geen());
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Tineke")
                        .haal("/beheer/post")
                        .tekst())
                .contains("Alles is verstuurd.");
        var niet = mislukt();
        Rijen.eigenaar()
                .sql(
                        "update jongere.jongere set telefoon = null, telefoon_zoek = null, email = null, email_zoek = null where id = :sam")
                .param("sam", sam().waarde())
                .update();
        var wie = tineke();
        assertThat(wie.volg(wie.stuur(pad(niet) + "/opnieuw", Velden.geen()).naar())
                        .tekst())
                .contains(Tekst.t("post.opnieuw.WEER_NIET"));
        assertThat(rij(niet)).containsEntry("fout", "GEEN_WEG");
    }

    @Test
    void laten_vallen_vraagt_een_reden_en_is_ongedaan_te_maken() {
        var verzending = mislukt();
        assertThat(tineke().stuur(pad(verzending) + "/vallen", Velden.geen().met("reden", " "))
                        .status())
                .isEqualTo(422);
        tineke().stuur(pad(verzending) + "/vallen", Velden.geen().met("reden", "Het is al verteld"));
        assertThat(stand(verzending)).isEqualTo("LATEN_VALLEN");
        tineke().stuur(pad(verzending) + "/opnieuw", Velden.geen());
        assertThat(stand(verzending)).isEqualTo("VERZONDEN");
    }

    @Test
    void een_andere_organisatie_en_een_andere_rol_bestaan_hier_niet() {
        var verzending = mislukt();
        var ilse = Bezoeker.ingelogd(poort, WADDENKRING, "Ilse");
        assertThat(ilse.haal("/beheer/post").tekst()).contains("Alles is verstuurd.");
        assertThat(ilse.haal(pad(verzending) + "/vallen").status()).isEqualTo(404);
        assertThat(ilse.stuur(pad(verzending) + "/opnieuw", Velden.geen()).status())
                .isEqualTo(404);
        assertThat(tineke().haal("/beheer/post/" + UUID.randomUUID() + "/vallen")
                        .status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/beheer/post")
                        .status())
                .isEqualTo(404);
        assertThat(stand(verzending)).isEqualTo("MISLUKT");
    }

    @Test
    void wat_verstuurd_is_is_na_negentig_dagen_weg_en_wat_niet_ging_blijft() {
        var blijft = mislukt();
        post.neemWeerAan();
        verstuur(aanSam(), kamer(Bron.naar("/portaal"), post));
        klok.verder(Duration.ofDays(89));
        assertThat(als(anke(), opruimer::ruimOp)).isZero();
        klok.verder(Duration.ofDays(2));
        assertThat(als(anke(), opruimer::ruimOp)).isOne();
        assertThat(stand(blijft)).isEqualTo("MISLUKT");
        assertThat(Rijen.in("bericht.uitgaand")).isOne();
    }
}
