package nl.routewijzer.aanbod.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation says itself, and stories with consent, from the page of the beheerder to the page of the jongere. */
class InformatieFormulierIT extends Huis {

    private static final String PAD = "/beheer/informatie";
    private static final String ERVARINGEN = "/beheer/ervaringen";
    private static final String WETEN = "/portaal/weten";

    private Bezoeker tineke = Bezoeker.onbekend(0);
    private Bezoeker sam = Bezoeker.onbekend(0);

    @BeforeEach
    void beidenZijnIngelogd() {
        tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        tineke.haal(PAD);
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private static Velden stuk(String bij, String manier) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("bij", bij)
                .met("manier", manier)
                .met("titel", "Zo doen we dat hier")
                .met("tekst", "Kom op woensdag langs <aan de balie>.")
                .met("nagekeken", "2026-11-20");
    }

    private static Velden ervaring(String id) {
        return Velden.geen()
                .met("id", id)
                .met("naam", "Bo")
                .met("titel", "Toch naar school")
                .met("tekst", "Ik ging toch.")
                .met("toestemming", "2026-11-01")
                .met("vanaf", "2026-11-24")
                .met("totenmet", "2026-12-24");
    }

    @Test
    void onder_de_tekst_en_dan_in_de_plaats_ervan() {
        var erbij = stuk("formulieren", "ERBIJ");
        tineke.stuur(PAD, erbij);
        assertThat(sam.haal(WETEN + "/formulieren").tekst())
                .contains("Samen invullen", "Zo doen we dat hier", "&lt;aan de balie&gt;", "20 november 2026");
        assertThat(tineke.stuur(PAD, stuk("formulieren", "ERBIJ")).foutBij("titel"))
                .contains(Tekst.t("informatie.fout.staatal"));
        tineke.stuur(PAD, erbij.met("manier", "INPLAATS"));
        assertThat(sam.haal(WETEN + "/formulieren").tekst())
                .contains("Zo doen we dat hier")
                .doesNotContain("Samen invullen");
        assertThat(sam.haal(WETEN).tekst()).contains("Zo doen we dat hier").doesNotContain("Hulp met formulieren");
        assertThat(tineke.haal(PAD).tekst()).contains("Jullie tekst staat in de plaats");
    }

    @Test
    void weghalen_en_terugzetten() {
        var erbij = stuk("", "ERBIJ");
        var pad = tineke.stuur(PAD, erbij).naar();
        var eigen = WETEN + pad.substring(pad.lastIndexOf('/'));
        assertThat(sam.haal(eigen).tekst()).contains("Zo doen we dat hier");
        tineke.stuur(pad + "/weg", Velden.geen());
        assertThat(sam.haal(eigen).status()).isEqualTo(404);
        tineke.stuur(pad + "/herstel", Velden.geen());
        assertThat(sam.haal(eigen).status()).isEqualTo(200);
    }

    @Test
    void fouten_staan_bij_hun_veld() {
        var fout = tineke.stuur(PAD, stuk("", "ERBIJ").met("titel", "").met("nagekeken", "2027-01-01"));
        assertThat(fout.fouten()).containsOnlyKeys("titel", "nagekeken");
        assertThat(tineke.stuur(PAD, stuk("bestaat-niet", "ERBIJ")).status()).isEqualTo(404);
        var verkeerd = tineke.stuur(
                ERVARINGEN,
                ervaring(UUID.randomUUID().toString())
                        .met("vanaf", "2026-10-01")
                        .met("totenmet", "2026-09-01"));
        assertThat(verkeerd.fouten()).containsOnlyKeys("vanaf", "totenmet");
    }

    @Test
    void een_verhaal_is_er_tussen_twee_dagen_en_zolang_de_toestemming_staat() {
        var id = UUID.randomUUID().toString();
        tineke.stuur(ERVARINGEN, ervaring(id));
        var pad = WETEN + "/ervaringen/" + id;
        assertThat(sam.haal(WETEN).tekst()).contains("Toch naar school");
        assertThat(sam.haal(pad).tekst()).contains("Ik ging toch.");
        tineke.stuur(ERVARINGEN, ervaring(id).met("vanaf", "2026-11-25"));
        assertThat(sam.haal(pad).status()).as("not yet").isEqualTo(404);
        tineke.stuur(ERVARINGEN, ervaring(id).met("vanaf", "2026-11-02").met("totenmet", "2026-11-23"));
        assertThat(sam.haal(pad).status()).as("over").isEqualTo(404);
        tineke.stuur(ERVARINGEN, ervaring(id));
        assertThat(sam.haal(pad).status()).isEqualTo(200);
        tineke.stuur(ERVARINGEN + "/" + id + "/stop", Velden.geen());
        assertThat(sam.haal(pad).status()).isEqualTo(404);
        assertThat(Rijen.in("aanbod.ervaring where tekst like '%Ik ging toch%' or naam = 'Bo'"))
                .as("the words are gone")
                .isZero();
        tineke.stuur(ERVARINGEN, ervaring(id));
        assertThat(sam.haal(pad).status()).as("taken back is taken back").isEqualTo(404);
        assertThat(tineke.haal(PAD).tekst()).contains("wilde de verteller het niet meer");
    }

    @Test
    void een_andere_organisatie_leest_en_wijzigt_het_niet() {
        var froukje = Bezoeker.ingelogd(poort, WADDENKRING, "Froukje");
        var erbij = stuk("", "ERBIJ");
        var pad = tineke.stuur(PAD, erbij).naar();
        froukje.haal(PAD);
        assertThat(froukje.haal(pad).status()).isEqualTo(404);
        assertThat(froukje.stuur(pad + "/weg", Velden.geen()).status()).isEqualTo(404);
        assertThat(Bezoeker.jongere(poort, WADDENKRING, jongere(WADDENKRING, "Ruben Hoff"))
                        .haal(WETEN)
                        .tekst())
                .doesNotContain("Zo doen we dat hier");
    }
}
