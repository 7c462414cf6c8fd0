package nl.routewijzer.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.web.Belnummers.Stuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BelnummersTest {

    @ParameterizedTest
    @CsvSource({
        "Bel 112., 112",
        "Bel 113 of 0800-0113., 113 0800-0113",
        "Ons nummer is 0517 - 38 01 00., 0517 - 38 01 00",
        "app 06-12345678 of 06 12 34 56 78, 06-12345678 06 12 34 56 78",
        "الرقم \u20660800\u20110113\u2069 مجانًا, 0800\u20110113",
        "Bel 14 0517 of 0900 1234, 14 0517 0900 1234",
        "Uit het buitenland: +31 517 380100, +31 517 380100",
        "رقم الطوارئ 112. ورقمنا \u2066058 123 45 67\u2069, 112 058 123 45 67",
    })
    void een_nummer_wordt_gevonden_zoals_het_er_staat(String tekst, String nummers) {
        assertThat(gevonden(tekst)).isEqualTo(nummers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 44a, lid 4",
                "Je krijgt € 112 in de maand",
                "€112,50",
                "112 % van het loon",
                "op 24-11-2026 om 08:55",
                "in 2026 of 2027",
                "BSN 999990019",
                "rekening NL02ABNA0123456789",
                "1112 mensen",
                "A112",
                "0.112 en 1,113",
                "",
            })
    void wat_geen_nummer_is_blijft_tekst(String tekst) {
        assertThat(gevonden(tekst)).isEmpty();
    }

    @Test
    void samen_zijn_de_stukken_de_tekst() {
        String tekst = "Is er nu gevaar? Bel 112.\nOf bel 0800-0113 of 058 123 45 67";
        assertThat(Belnummers.in(tekst).stream().map(Stuk::tekst).collect(Collectors.joining()))
                .isEqualTo(tekst);
        assertThat(Belnummers.in("112")).isEqualTo(List.of(new Stuk("112", Optional.of("112"))));
    }

    @Test
    void de_telefoon_krijgt_alleen_cijfers() {
        assertThat(Belnummers.in("Bel 0517 - 38 01 00").getLast().nummer()).contains("0517380100");
        assertThat(Belnummers.adres("+31 (0)517-380100")).isEqualTo("tel:+310517380100");
    }

    private static String gevonden(String tekst) {
        return Belnummers.in(tekst).stream()
                .filter(s -> s.nummer().isPresent())
                .map(Stuk::tekst)
                .collect(Collectors.joining(" "));
    }
}
