package nl.routewijzer.privacy.sleutels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.privacy.Kluis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of an installation, step by step through a renewal, and the file they lie in. */
class SleutelsetTest {

    private static final byte[] PLEK = "plek".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path map;

    @Test
    void een_nieuwe_sleutel_leest_eerst_alleen_mee_en_schrijft_pas_daarna() throws GeneralSecurityException {
        var eerst = Sleutelset.nieuw();
        var mee = eerst.metNieuwe();
        assertThat(mee.isNieuwsteInGebruik()).isFalse();
        assertThat(mee.zoeknummer()).isEqualTo(1);
        assertThat(eerst.aead().decrypt(mee.aead().encrypt(PLEK, PLEK), PLEK)).isEqualTo(PLEK);

        var inGebruik = mee.metNieuwsteInGebruik();
        assertThat(inGebruik.isNieuwsteInGebruik()).isTrue();
        assertThat(inGebruik.zoeknummer()).isEqualTo(2);
        var zegel = inGebruik.aead().encrypt(PLEK, PLEK);
        assertThat(zegel).startsWith(inGebruik.veldmerk());
        assertThat(mee.aead().decrypt(zegel, PLEK)).isEqualTo(PLEK);
        assertThat(eerst.kent(zegel)).isFalse();
        assertThat(inGebruik.aead().decrypt(eerst.aead().encrypt(PLEK, PLEK), PLEK))
                .isEqualTo(PLEK);
    }

    @Test
    void zonder_de_oude_gaat_wat_die_verzegelde_niet_meer_open() throws GeneralSecurityException {
        var eerst = Sleutelset.nieuw();
        var over = eerst.metNieuwe().metNieuwsteInGebruik().zonderOude();
        assertThat(over.heeftOude()).isFalse();
        assertThat(over.zoekgeheimen()).containsOnlyKeys(2);
        var oudZegel = eerst.aead().encrypt(PLEK, PLEK);
        assertThat(over.kent(oudZegel)).isFalse();
        assertThatThrownBy(() -> over.aead().decrypt(oudZegel, PLEK)).isInstanceOf(GeneralSecurityException.class);
        assertThat(over.metNieuwe().metNieuwsteInGebruik().zoeknummer()).isEqualTo(3);
    }

    @Test
    void wat_geschreven_is_wordt_gelijk_teruggelezen_ook_zoals_het_bestand_vroeger_was() {
        var sleutels = Sleutelset.nieuw().metNieuwe().metNieuwsteInGebruik();
        assertThat(Sleutelset.uit(sleutels.regels()).regels()).isEqualTo(sleutels.regels());

        var nieuw = Sleutelset.nieuw();
        var vroeger = List.of(
                nieuw.regels().getFirst().replace("1:", ""), nieuw.regels().getLast());
        assertThat(Sleutelset.uit(vroeger).regels()).isEqualTo(nieuw.regels());
        assertThatThrownBy(() -> Sleutelset.uit(List.of("geen", "sleutels")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_sleutelbestand_is_alleen_van_de_eigenaar_en_wordt_anders_geweigerd() throws IOException {
        var pad = map.resolve("sleutels");
        var bestand = new Sleutelbestand(pad.toString(), true);
        var sleutels = bestand.lees();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pad)))
                .isEqualTo("rw-------");
        for (var teRuim : List.of("rw-r-----", "rw-----w-", "rw----r--")) {
            Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString(teRuim));
            assertThatThrownBy(bestand::lees).isInstanceOf(Opstartfout.class).hasMessageContaining("chmod 600");
        }
        Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString("r--------"));
        assertThat(bestand.lees().regels()).isEqualTo(sleutels.regels());
    }

    @Test
    void zonder_bestand_of_met_iets_anders_erin_komt_er_een_zin() throws IOException {
        var pad = map.resolve("sleutels");
        var bestand = new Sleutelbestand(pad.toString(), false);
        assertThatThrownBy(bestand::lees).isInstanceOf(Opstartfout.class).hasMessageContaining("niet te lezen");
        new Geheimbestand(pad).schrijf(List.of("boodschappen"));
        assertThatThrownBy(bestand::lees).isInstanceOf(Opstartfout.class).hasMessageContaining("geen sleutelbestand");
        assertThatThrownBy(() -> new Sleutelbestand("", false).lees()).isInstanceOf(Opstartfout.class);
    }

    @Test
    void wie_al_draait_neemt_nieuwe_sleutels_meteen_op_en_gaat_door_met_de_vorige_als_ze_onleesbaar_zijn()
            throws IOException {
        var pad = map.resolve("sleutels");
        var bestand = new Sleutelbestand(pad.toString(), true);
        var bos = new Sleutelbos(bestand);
        bestand.bewaar(bos.huidig().metNieuwe());
        assertThat(bos.huidig().zoekgeheimen()).hasSize(2);
        bestand.bewaar(bos.huidig().metNieuwsteInGebruik());
        assertThat(bos.huidig().zoeknummer()).isEqualTo(2);

        new Geheimbestand(pad).schrijf(List.of("half"));
        assertThat(bos.huidig().zoeknummer()).isEqualTo(2);
        Files.delete(pad);
        assertThat(bos.huidig().zoeknummer()).isEqualTo(2);
    }

    @Test
    void een_andere_bron_dan_een_bestand_is_een_klasse() {
        var kms = new Sleutelbron() {
            private Sleutelset nu = Sleutelset.nieuw();

            @Override
            public Sleutelset lees() {
                return nu;
            }

            @Override
            public Object versie() {
                return nu;
            }

            @Override
            public void bewaar(Sleutelset sleutels) {
                nu = sleutels;
            }

            @Override
            public String vervang(Sleutelset sleutels) {
                nu = sleutels;
                return "de kluis van de leverancier";
            }
        };
        var kluis = new Kluis(new Sleutelbos(kms));
        var rij = UUID.randomUUID();
        Organisatiecontext.doeIn(OrganisatieId.nieuw(), () -> {
            var zegel = kluis.verzegel("999931234", "jongere.bsn", rij);
            var oud = kluis.zoeksleutel("999931234", "jongere.bsn");
            var slot = kluis.slot("999931234", "jongere.bsn");
            kms.bewaar(kms.lees().metNieuwe().metNieuwsteInGebruik());
            assertThat(kluis.open(zegel, "jongere.bsn", rij)).isEqualTo("999931234");
            assertThat(kluis.heeftTweeSleutels()).isTrue();
            assertThat(List.of(kluis.zoeksleutels("999931234", "jongere.bsn")))
                    .hasSize(2)
                    .contains(oud);
            assertThat(kluis.zoeksleutel("999931234", "jongere.bsn")).isNotEqualTo(oud);
            assertThat(kluis.slot("999931234", "jongere.bsn")).isEqualTo(slot);
        });
    }
}
