package nl.routewijzer.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaamTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # roepnaam | tussenvoegsel | achternaam        | volledig                | initialen
            Sam        | de            | Boer              | Sam de Boer             | SB
            Noor       | ''            | Haddad            | Noor Haddad             | NH
            Zoë        | ''            | Meijer            | Zoë Meijer              | ZM
            élan       | van 't        | hoff              | élan van 't hoff        | ÉH
            😀mma      | ''            | 😀                | 😀mma 😀                 | 😀😀
            ''         | ''            | Boer              | Boer                    | B
            """)
    void een_naam_staat_er_volledig_en_in_twee_letters(
            String roepnaam, String tussenvoegsel, String achternaam, String volledig, String initialen) {
        var naam = new Naam(roepnaam, tussenvoegsel, achternaam);
        assertThat(naam.volledig()).isEqualTo(volledig);
        assertThat(naam.initialen()).isEqualTo(initialen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zoë                  | zoe
            ZOË                  | zoe
            Gonçalves Albuquerque | goncalves albuquerque
            N'Diaye              | n'diaye
            'Şahin  '            | sahin
            İpek                 | ipek
            """)
    void zoeken_ziet_geen_hoofdletters_en_accenten(String naam, String zoekvorm) {
        assertThat(Naam.zoekvorm(naam)).isEqualTo(zoekvorm);
    }

    @ParameterizedTest
    @CsvSource({"Zoë, '', Meijer, zoe meijer", "Ruben, van 't, Hoff, ruben van 't hoff"})
    void een_naam_wordt_gevonden_op_alles_wat_erin_staat(
            String roepnaam, String tussenvoegsel, String achternaam, String zoeknaam) {
        assertThat(new Naam(roepnaam, tussenvoegsel, achternaam).zoeknaam()).isEqualTo(zoeknaam);
    }
}
