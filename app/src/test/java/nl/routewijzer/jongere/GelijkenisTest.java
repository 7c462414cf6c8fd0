package nl.routewijzer.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.jongere.Gelijkenis.Grond;
import nl.routewijzer.jongere.Gelijkenis.Sterkte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two may be one, and why: read by a consulent too. */
class GelijkenisTest {

    private static Naam naam(String tekst) {
        var delen = tekst.split(" ", -1);
        return new Naam(
                delen[0],
                Arrays.stream(delen).skip(1).limit(delen.length - 2L).collect(Collectors.joining(" ")),
                delen[delen.length - 1]);
    }

    private static Geboortedatum geboren(String tekst) {
        var delen = tekst.split("-", -1);
        return Geboortedatum.lees(delen[2], delen[1], delen[0]).orElseThrow();
    }

    private static Optional<Gelijkenis> tussen(String een, String geboren, String ander, String anderGeboren) {
        return tussen(een, geboren, ander, anderGeboren, false, false);
    }

    private static Optional<Gelijkenis> tussen(
            String een, String geboren, String ander, String anderGeboren, boolean bsn, boolean telefoon) {
        return Gelijkenis.beoordeel(
                new Gelijkenis.Feiten(naam(een), geboren(geboren), naam(ander), geboren(anderGeboren), bsn, telefoon));
    }

    @ParameterizedTest(name = "{0} ({1}) en {2} ({3}): {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # gemeld            | geboren    | bekend             | geboren    | hoe   | waarom
            Sam de Boer         | 2006-03-14 | Sam de Boer        | 2006-03-14 | STERK | ZELFDE_GEBOORTEDATUM ZELFDE_NAAM
            Sam Boer            | 2006-03-14 | Sam de Boer        | 2006-03-14 | STERK | ZELFDE_GEBOORTEDATUM ZELFDE_NAAM
            Zoë Meijer          | 2005-01-20 | Zoe Meyer          | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAAM_KLINKT_ALS
            Yusuf Aydin         | 2005-01-20 | Jusuf Aidin        | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAAM_KLINKT_ALS
            Samantha Kuipers    | 2005-01-20 | Samanta Kuijpers   | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAAM_KLINKT_ALS
            Lotte Prins         | 2005-01-20 | Lotte Priens       | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAAM_KLINKT_ALS
            Lotte Prinsen       | 2005-01-20 | Lotte Prinse       | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAAM_SCHEELT_LETTERS
            Bram Oudenrijn      | 2005-01-20 | Bram-Willem van den Oudenrijn-Terpstra | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAAM_KLINKT_ALS
            Karim Said          | 2005-01-20 | Said Karim         | 2005-01-20 | STERK | ZELFDE_GEBOORTEDATUM NAMEN_VERWISSELD
            Sam de Boer         | 2006-03-04 | Sam de Boer        | 2006-04-03 | STERK | DAG_EN_MAAND_VERWISSELD ZELFDE_NAAM
            # twins: shown, never forced
            Lisa Vos            | 2005-01-20 | Emma Vos           | 2005-01-20 | ZWAK  | ZELFDE_GEBOORTEDATUM ALLEEN_ACHTERNAAM
            # married, or another surname since
            Emma Vos            | 2005-01-20 | Emma de Wit        | 2005-01-20 | ZWAK  | ZELFDE_GEBOORTEDATUM ALLEEN_ROEPNAAM
            Sam de Boer         | 2006-03-14 | Sam de Boer        | 2006-03-15 | ZWAK  | GEBOORTEDATUM_SCHEELT ZELFDE_NAAM
            Sam de Boer         | 2006-03-14 | Sem de Boer        | 2007-03-14 | GEEN  |
            Zoë Meijer          | 2006-03-14 | Soe Meyer          | 2007-03-14 | ZWAK  | GEBOORTEDATUM_SCHEELT NAAM_KLINKT_ALS
            # fled without papers: a year, or a year and a month
            Karim Said          | 2006-00-00 | Karim Said         | 2006-03-14 | STERK | GEBOORTEDATUM_KAN_GELIJK ZELFDE_NAAM
            Karim Said          | 2006-03-00 | Kariem Saïd        | 2006-00-00 | STERK | GEBOORTEDATUM_KAN_GELIJK NAAM_KLINKT_ALS
            Karim Said          | 2006-04-00 | Karim Said         | 2006-03-14 | GEEN  |
            Karim Said          | 2006-00-00 | Omar Said          | 2006-03-14 | GEEN  |
            # a common name, or a birthday shared with a stranger
            Jan de Vries        | 2006-03-14 | Jan de Vries       | 2004-11-02 | GEEN  |
            Jan de Vries        | 2006-03-14 | Noor Haddad        | 2006-03-14 | GEEN  |
            Lisa Vos            | 2005-03-04 | Emma Vos           | 2005-04-03 | GEEN  |
            """)
    void de_tabel_van_het_team_klopt(
            String gemeld, String geboren, String bekend, String bekendGeboren, String hoe, String waarom) {
        var verwacht = hoe.equals("GEEN")
                ? Optional.<Gelijkenis>empty()
                : Optional.of(new Gelijkenis(
                        Arrays.stream(waarom.split(" ", -1)).map(Grond::valueOf).toList(), Sterkte.valueOf(hoe)));
        assertThat(tussen(gemeld, geboren, bekend, bekendGeboren)).isEqualTo(verwacht);
        assertThat(tussen(bekend, bekendGeboren, gemeld, geboren))
                .as("the other way around")
                .isEqualTo(verwacht);
    }

    @Test
    void een_gelijk_bsn_is_altijd_een_vraag_ook_bij_een_andere_naam() {
        assertThat(tussen("Lisa Vos", "2005-01-20", "Noor Haddad", "2004-06-02", true, false))
                .contains(new Gelijkenis(List.of(Grond.ZELFDE_BSN), Sterkte.STERK));
    }

    @Test
    void een_gezin_deelt_soms_een_telefoon() {
        assertThat(tussen("Lisa Vos", "2005-01-20", "Emma Vos", "2007-02-11", false, true))
                .contains(new Gelijkenis(List.of(Grond.ZELFDE_TELEFOON, Grond.ALLEEN_ACHTERNAAM), Sterkte.ZWAK));
        assertThat(tussen("Lisa Vos", "2005-01-20", "Liesa Vos", "2001-02-11", false, true))
                .map(Gelijkenis::sterkte)
                .contains(Sterkte.STERK);
    }

    @Test
    void twee_namen_in_een_ander_schrift_zijn_niet_vanzelf_gelijk() {
        assertThat(tussen("مرحبا سلام", "2005-01-20", "كريم سعيد", "2005-01-20"))
                .isEmpty();
        assertThat(tussen("مرحبا سلام", "2005-01-20", "مرحبا سلام", "2005-01-20"))
                .map(Gelijkenis::sterkte)
                .contains(Sterkte.STERK);
    }
}
