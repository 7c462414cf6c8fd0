package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.routewijzer.traject.Csvbestand.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come out of other systems. */
class CsvbestandTest {

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void het_teken_tussen_de_kolommen_volgt_uit_de_kop(String teken) {
        var bestand = Csvbestand.lees(utf8("Voornaam;Naam\r\nZoë;\"de \"\"B\"\" Boer\"\r\n".replace(";", teken)))
                .bestand()
                .orElseThrow();
        assertThat(bestand.koppen()).containsExactly("Voornaam", "Naam");
        assertThat(bestand.regels().getFirst().cellen()).containsExactly("Zoë", "de \"B\" Boer");
    }

    @Test
    void windows_en_utf8_met_en_zonder_merkteken_geven_dezelfde_namen() {
        var tekst = "naam\nZoë Gonçalves €\n";
        var verwacht = Csvbestand.lees(utf8(tekst)).bestand();
        assertThat(verwacht.orElseThrow().regels().getFirst().cellen()).containsExactly("Zoë Gonçalves €");
        assertThat(Csvbestand.lees(utf8("\uFEFF" + tekst)).bestand()).isEqualTo(verwacht);
        assertThat(Csvbestand.lees(tekst.getBytes(Charset.forName("windows-1252")))
                        .bestand())
                .isEqualTo(verwacht);
    }

    @Test
    void een_lege_regel_telt_niet_mee_maar_de_nummers_blijven_die_van_het_bestand() {
        var bestand = Csvbestand.lees(utf8("a;b\n1;2\n\n;\n3;4\n")).bestand().orElseThrow();
        assertThat(bestand.regels()).extracting(Csvbestand.Regel::nummer).containsExactly(2, 5);
    }

    @Test
    void wat_niet_te_lezen_is_zegt_waarom() {
        var fouten = Map.of(
                new String(new char[Csvbestand.GROOTST + 1]).replace('\0', 'a'),
                Fout.TE_GROOT,
                "PK\u0003\u0004\u0000\u0000",
                Fout.GEEN_TEKST,
                "",
                Fout.LEEG,
                "a;b\n",
                Fout.LEEG,
                "a;b\n" + "1;2\n".repeat(Csvbestand.MEESTE_REGELS + 1),
                Fout.TE_VEEL_REGELS,
                "a;b\n\"1;2\n",
                Fout.ONLEESBAAR);
        fouten.forEach((tekst, fout) ->
                assertThat(Csvbestand.lees(utf8(tekst)).fout()).as(fout.name()).contains(fout));
    }

    @ParameterizedTest
    @CsvSource({
        "Voornaam, ROEPNAAM", "Geslachtsnaam, ACHTERNAAM", "Gebdatum, GEBOORTEDATUM", "E-mail adres, EMAIL",
        "Datum melding, DAG", "06-nummer, TELEFOON", "Vaste consulent, CONSULENT", "Schoenmaat, -"
    })
    void de_kop_zegt_meestal_wat_het_is(String kop, String veld) {
        assertThat(Importveld.raad(kop).map(Enum::name).orElse("-")).isEqualTo(veld);
    }
}
