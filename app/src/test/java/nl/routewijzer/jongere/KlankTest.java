package nl.routewijzer.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are heard over the phone. */
class KlankTest {

    @ParameterizedTest(name = "{0} klinkt als {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Meijer,       Meyer",
                "Meijer,       Meier",
                "Zoë,          Soe",
                "Zoë,          Zoe",
                "Youssef,      Joesef",
                "Philip,       Filip",
                "Sophie,       Sofie",
                "Dirk,         Dirck",
                "Carla,        Karla",
                "Cees,         Sees",
                "Brandt,       Brand",
                "Brandt,       Brant",
                "Evert,        Everd",
                "Gerrit,       Cherrit",
                "Visser,       Fisser",
                "Zijlstra,     Sijlstra",
                "Zijlstra,     Zeilstra",
                "Jansen,       Janssen",
                "Mohammed,     Mohamed",
                "Sarah,        Sara",
                "Max,          Macks",
                "Bosch,        Bos",
                "Gonçalves,    Gonsalves",
                "Łukasz,       Lukasz",
                "van den Berg, Berg",
                "'s Gravesande, Gravesande",
                "D'Angelo,     Angelo",
                "El Idrissi,   Idrisi",
                "N'Diaye,      Ndiaye",
                "Oudenrijn-Terpstra, Oudenrijn Terpstra",
                "Kellie,       Kelly",
                "Jacob,        Jacop",
            })
    void namen_die_hetzelfde_klinken(String een, String ander) {
        assertThat(Klank.van(een)).isNotEmpty().isEqualTo(Klank.van(ander));
    }

    @ParameterizedTest(name = "{0} klinkt anders dan {1}")
    @CsvSource({
        "Tim, Dim",
        "Bas, Pas",
        "Noor, Nora",
        "Jansen, Hansen",
        "Boer, Boersma",
        "Jan, Jon",
        "Sam, Samira",
        "van, de"
    })
    void namen_die_anders_klinken(String een, String ander) {
        assertThat(Klank.van(een)).isNotEqualTo(Klank.van(ander));
    }

    @Test
    void wie_zo_heet_houdt_een_naam_over() {
        assertThat(Klank.van("Van")).isNotEmpty();
        assertThat(Klank.van("de")).isNotEmpty();
    }

    @Test
    void een_naam_in_ander_schrift_klinkt_als_niets() {
        assertThat(Klank.van("مرحبا")).isEmpty();
        assertThat(Klank.van("😀")).isEmpty();
    }
}
