package nl.routewijzer.privacy.sleutels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Tweededatabase;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.privacy.Kluis;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was kept before a search key said which key made it, is found afterwards, with the key file as it was. */
class VroegerIT extends Huis {

    private static final int NUMMER = 4;

    @TempDir
    private Path map;

    @Autowired
    private Flyway flyway;

    @Test
    void een_rij_van_voor_de_nummers_wordt_na_het_bijwerken_gevonden_en_geopend() throws Exception {
        var kluis = new Kluis(new Sleutelbos(sleutelsVanVroeger()));
        var organisatie = OrganisatieId.nieuw();
        var jongere = UUID.randomUUID();
        try (var vroeger = Tweededatabase.maak("routewijzer_vroeger")) {
            vroeger.flyway(flyway, "202611221030").migrate();
            var daar = vroeger.eigenaar();
            daar.sql(
                            "insert into toegang.organisatie (id, naam, thema, woord_consulent) values (:id, 'Vroeger', 'routewijzer', 'consulent')")
                    .param("id", organisatie.waarde())
                    .update();
            Organisatiecontext.doeIn(
                    organisatie,
                    () -> daar.sql("""
                            insert into jongere.jongere (organisatie, id, roepnaam, tussenvoegsel, achternaam, zoeknaam, geboortedatum, bsn, bsn_zoek,
                                                         bereik, wat_helpt, gemaakt_op)
                            values (:organisatie, :id, 'Noa', '', 'Vroeger', 'noa vroeger', '2005-06-07', :bsn, :zoek, '', '', '2026-11-01 10:00+01')
                            """)
                            .param("organisatie", organisatie.waarde())
                            .param("id", jongere)
                            .param("bsn", kluis.verzegel("999931234", "jongere.bsn", jongere))
                            .param("zoek", zonderNummer(kluis.zoeksleutel("999931234", "jongere.bsn")))
                            .update());

            vroeger.flyway(flyway, "latest").migrate();
            Organisatiecontext.doeIn(organisatie, () -> {
                var zegel = daar.sql("select bsn from jongere.jongere where bsn_zoek = any(:zoek)")
                        .param("zoek", kluis.zoeksleutels("999931234", "jongere.bsn"))
                        .query((rij, nummer) -> rij.getBytes("bsn"))
                        .single();
                assertThat(kluis.open(zegel, "jongere.bsn", jongere)).isEqualTo("999931234");
            });
        }
    }

    /** One secret without a number on the first line. */
    private Sleutelbestand sleutelsVanVroeger() throws Exception {
        var pad = map.resolve("sleutels");
        var regels = Sleutelset.nieuw().regels();
        new Geheimbestand(pad).schrijf(List.of(regels.getFirst().replace("1:", ""), regels.getLast()));
        assertThat(Files.readString(pad)).doesNotStartWith("1:");
        return new Sleutelbestand(pad.toString(), false);
    }

    private static byte[] zonderNummer(byte[] zoeksleutel) {
        return Arrays.copyOfRange(zoeksleutel, NUMMER, zoeksleutel.length);
    }
}
