package nl.routewijzer.aanbod.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

    /** From the form as it stands now. */
    private void wijzig(Velden ervaring) {
        var versie = tineke.haal(ERVARINGEN + "/"
                        + ervaring.waarden().getOrDefault("id", List.of("")).getFirst())
                .waarde("versie");
        assertThat(tineke.stuur(ERVARINGEN, ervaring.met("versie", versie)).status())
                .isEqualTo(303);
    }

    @Test
    void onder_de_tekst_en_dan_in_de_plaats_ervan() {
        var erbij = stuk("formulieren", "ERBIJ");
        tineke.stuur(PAD, erbij);
        assertThat(sam.haal(WETEN + "/formulieren").tekst())
                .contains("Samen invullen", "Zo doen we dat hier", "&lt;aan de balie&gt;", "20 november 2026");
        assertThat(tineke.stuur(PAD, stuk("formulieren", "ERBIJ")).foutBij("titel"))
                .contains(Tekst.t("informatie.fout.staatal"));
        tineke.stuur(PAD, erbij.met("manier", "INPLAATS").met("versie", "1"));
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
        wijzig(ervaring(id).met("vanaf", "2026-11-25"));
        assertThat(sam.haal(pad).status()).as("not yet").isEqualTo(404);
        wijzig(ervaring(id).met("vanaf", "2026-11-02").met("totenmet", "2026-11-23"));
        assertThat(sam.haal(pad).status()).as("over").isEqualTo(404);
        wijzig(ervaring(id));
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
    void twee_die_hetzelfde_stuk_wijzigen_verliezen_geen_van_beiden_iets() {
        var erbij = stuk("formulieren", "ERBIJ");
        var pad = tineke.stuur(PAD, erbij).naar();
        var toen = erbij.met("versie", tineke.haal(pad).waarde("versie"));
        tineke.stuur(PAD, toen.met("tekst", "Kom op donderdag langs."));
        var botst = tineke.stuur(PAD, toen.met("tekst", "Bel ons even.").met("manier", "INPLAATS"));
        assertThat(botst.status()).isEqualTo(422);
        assertThat(botst.foutBij("titel")).contains(Tekst.t("formulier.intussen"));
        assertThat(botst.tekst())
                .contains(Tekst.t("formulier.staatnu"), "Kom op donderdag langs.", "Bel ons even.")
                .contains(Tekst.t("informatie.haalweg"));
        assertThat(sam.haal(WETEN + "/formulieren").tekst()).contains("Kom op donderdag langs.");
        var verder = toen.met("tekst", "Bel ons even.").met("versie", botst.waarde("versie"));
        assertThat(tineke.stuur(PAD, verder).status()).isEqualTo(303);
        assertThat(tineke.stuur(PAD, verder).status()).as("twice is once").isEqualTo(303);
        assertThat(sam.haal(WETEN + "/formulieren").tekst()).contains("Bel ons even.");
    }

    @Test
    void ook_bij_een_verhaal() {
        var id = UUID.randomUUID().toString();
        tineke.stuur(ERVARINGEN, ervaring(id));
        assertThat(tineke.stuur(ERVARINGEN, ervaring(id)).status())
                .as("twice is once")
                .isEqualTo(303);
        wijzig(ervaring(id).met("tekst", "Ik ging toch, met mijn zus."));
        var botst = tineke.stuur(
                ERVARINGEN,
                ervaring(id).met("versie", "1").met("tekst", "Ik durfde.").met("totenmet", "2027-01-10"));
        assertThat(botst.status()).isEqualTo(422);
        assertThat(botst.tekst())
                .contains("Ik ging toch, met mijn zus.", "24 december 2026", "Ik durfde.")
                .contains(Tekst.t("informatie.ervaring.stop"));
        wijzig(ervaring(id).met("tekst", "Ik durfde."));
        assertThat(sam.haal(WETEN + "/ervaringen/" + id).tekst()).contains("Ik durfde.");
    }

    @Test
    void wat_getypt_is_van_een_stuk_of_een_verhaal_staat_er_later_nog() {
        var bij = PAD + "/nieuw?bij=formulieren";
        tineke.stuur(PAD + "/concept/formulieren", stuk("formulieren", "INPLAATS"));
        assertThat(tineke.haal(bij).waarde("titel")).isEqualTo("Zo doen we dat hier");
        assertThat(tineke.haal(PAD + "/nieuw").waarde("titel")).isEmpty();
        assertThat(tineke.stuur(PAD + "/concept/formulieren/weg", Velden.geen()).naar())
                .isEqualTo(bij);
        assertThat(tineke.haal(bij).waarde("titel")).isEmpty();
        var id = UUID.randomUUID().toString();
        tineke.stuur(ERVARINGEN + "/concept/nieuw", ervaring(id));
        assertThat(tineke.haal(ERVARINGEN + "/nieuw").waarde("naam")).isEqualTo("Bo");
        tineke.stuur(ERVARINGEN, ervaring(id).met("waarvan", "nieuw"));
        assertThat(tineke.haal(ERVARINGEN + "/nieuw").waarde("naam")).isEmpty();
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }

    /** Whoever typed them, and also when a page is still open somewhere. */
    @Test
    void wat_nog_getypt_werd_van_een_verhaal_gaat_mee_als_de_verteller_het_niet_meer_wil() {
        var id = UUID.randomUUID().toString();
        var concept = ERVARINGEN + "/concept/" + id;
        var froukje = Bezoeker.ingelogd(poort, WADDENKRING, "Froukje");
        froukje.haal(PAD);
        assertThat(tineke.stuur(concept, ervaring(id)).status())
                .as("of what is not there")
                .isEqualTo(404);
        tineke.stuur(ERVARINGEN, ervaring(id));
        assertThat(froukje.stuur(concept, ervaring(id)).status()).isEqualTo(404);
        tineke.stuur(concept, ervaring(id).met("tekst", "Ik ging toch, zei Bo."));
        voegConceptVanEenCollegaToe(id);
        assertThat(tineke.haal(ERVARINGEN + "/" + id).tekstvak("tekst")).isEqualTo("Ik ging toch, zei Bo.");
        assertThat(Rijen.in("gedeeld.concept")).isEqualTo(2);
        tineke.stuur(ERVARINGEN + "/" + id + "/stop", Velden.geen());
        assertThat(Rijen.in("gedeeld.concept")).isZero();
        assertThat(tineke.stuur(concept, ervaring(id)).status())
                .as("a page that was still open")
                .isEqualTo(404);
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }

    /** As one of them has the form of its own: who typed it makes no difference. */
    private static void voegConceptVanEenCollegaToe(String id) {
        Rijen.eigenaar().sql("""
                        insert into gedeeld.concept
                        select organisatie, gen_random_uuid(), formulier, onderwerp, jongere, basisversie, volgnummer, velden, bewaard_op
                          from gedeeld.concept where onderwerp = :id::uuid
                        """).param("id", id).update();
    }

    /** He takes it back while a colleague is typing: whichever comes first, no word stays. */
    @Test
    void ook_als_beide_tegelijk_komen() {
        var id = UUID.randomUUID().toString();
        tineke.stuur(ERVARINGEN, ervaring(id));
        var ander = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        ander.haal(PAD);
        var onderweg = Rijen.terwijlVast("aanbod.ervaring", 1, () -> {
            var stop = CompletableFuture.supplyAsync(
                    () -> tineke.stuur(ERVARINGEN + "/" + id + "/stop", Velden.geen()), Thread::startVirtualThread);
            await().until(() -> Rijen.in("pg_locks where not granted") > 0);
            var typt = CompletableFuture.supplyAsync(
                    () -> ander.stuur(ERVARINGEN + "/concept/" + id, ervaring(id)), Thread::startVirtualThread);
            await().until(() -> typt.isDone() || Rijen.in("pg_locks where not granted") > 1);
            return List.of(stop, typt);
        });
        assertThat(onderweg).extracting(een -> een.join().status()).containsExactly(303, 404);
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }

    /** Else a fault while changing would make the page that of a new piece, without a way to take the old one away. */
    @Test
    void na_een_fout_is_het_nog_dezelfde_pagina() {
        var erbij = stuk("", "ERBIJ");
        var pad = tineke.stuur(PAD, erbij).naar();
        var fout = tineke.stuur(PAD, erbij.met("versie", "1").met("titel", ""));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("action=\"" + pad + "/weg\"");
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
