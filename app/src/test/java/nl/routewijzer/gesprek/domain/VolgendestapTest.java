package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.routewijzer.Eigenschap;
import nl.routewijzer.gesprek.Contact.Kanaal;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.domain.Volgendestap.Waarom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step is proposed to find somebody who did not come; three attempts, as the variant says. */
class VolgendestapTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                            | APPEN_OF_BELLEN | NOG_NIET_DIRECT
                    mail                          | APPEN_OF_BELLEN | NOG_NIET_DIRECT
                    app                           | MAILEN          | NOG_GEEN_MAIL
                    sms                           | MAILEN          | NOG_GEEN_MAIL
                    bel bel bel bel               | MAILEN          | NOG_GEEN_MAIL
                    bel mail                      | ANDERE_WEG      | NOG_GEEN_ANDERE_WEG
                    bel bel bel mail              | ANDERE_WEG      | NOG_GEEN_ANDERE_WEG
                    bel mail anders               | ANDERE_WEG      | NOG_POGINGEN
                    bel mail brief                | WIJKTEAM        | ALLES_GEPROBEERD
                    bel mail langs                | WIJKTEAM        | ALLES_GEPROBEERD
                    bel mail anders bel           | WIJKTEAM        | ALLES_GEPROBEERD
                    bel mail brief geenAntwoord   | WIJKTEAM        | ALLES_GEPROBEERD
                    spannend                      | ANDERE_WEG      | REDEN_WIJST
                    spannend langs                | APPEN_OF_BELLEN | NOG_NIET_DIRECT
                    vergeten                      | APPEN_OF_BELLEN | NOG_NIET_DIRECT
                    bel mail brief wijkteam       | VRAAG_WIJKTEAM  | WIJKTEAM_KIJKT
                    wijkteam                      | VRAAG_WIJKTEAM  | WIJKTEAM_KIJKT
                    bel mail brief wijkteamKlaar  | ANDERE_WEG      | WIJKTEAM_KLAAR
                    niets                         | APPEN_OF_BELLEN | NIETS_GESTUURD NOG_NIET_DIRECT
                    niets anders                  | APPEN_OF_BELLEN | NOG_NIET_DIRECT
                    """)
    void volgt_uit_wat_er_is_geprobeerd(String gedaan, Opvolgstap stap, String waarom) {
        var voorstel = Opvolgverhaal.van(gedaan).voorstel(false);
        assertThat(voorstel.stap()).isEqualTo(stap);
        assertThat(String.join(" ", voorstel.waarom().stream().map(Enum::name).toList()))
                .isEqualTo(waarom);
    }

    @Test
    void het_eigen_netwerk_staat_er_alleen_bij_als_het_mag_en_bij_een_andere_weg() {
        assertThat(Opvolgverhaal.van("bel mail").voorstel(true).waarom())
                .containsExactly(Waarom.NOG_GEEN_ANDERE_WEG, Waarom.NETWERK_MAG);
        assertThat(Opvolgverhaal.van("bel").voorstel(true).waarom()).doesNotContain(Waarom.NETWERK_MAG);
    }

    /** Over ten thousand invented stories. */
    @Nested
    class Altijd {

        private static final int RONDEN = 10;

        private final Eigenschap<List<String>> verhalen = new Eigenschap<>(this::verzin, this::kleiner);

        private List<String> verzin(Random toeval) {
            return IntStream.range(0, toeval.nextInt(8))
                    .mapToObj(i -> Opvolgverhaal.WOORDEN.get(toeval.nextInt(Opvolgverhaal.WOORDEN.size())))
                    .toList();
        }

        private List<List<String>> kleiner(List<String> woorden) {
            return IntStream.range(0, woorden.size())
                    .mapToObj(i -> {
                        var zonder = new ArrayList<>(woorden);
                        zonder.remove(i);
                        return List.copyOf(zonder);
                    })
                    .toList();
        }

        private void geldt(java.util.function.Predicate<Opvolgverhaal> eigenschap) {
            IntStream.range(0, RONDEN)
                    .forEach(ronde -> verhalen.geldtVoorAlle(woorden -> eigenschap.test(Opvolgverhaal.van(woorden))));
        }

        @Test
        void is_er_een_voorstel_met_een_reden_en_nooit_om_niets_te_sturen() {
            geldt(verhaal -> verhaal.voorstel(false).stap() != Opvolgstap.NIETS_STUREN
                    && !verhaal.voorstel(false).waarom().isEmpty());
        }

        @Test
        void komt_het_wijkteam_pas_na_bellen_mailen_en_een_andere_weg_en_vaak_genoeg() {
            geldt(verhaal -> verhaal.voorstel(false).stap() != Opvolgstap.WIJKTEAM || allesGeprobeerd(verhaal));
        }

        private boolean allesGeprobeerd(Opvolgverhaal verhaal) {
            var kanalen = verhaal.kanalen();
            var direct = kanalen.stream().anyMatch(EnumSet.of(Kanaal.WHATSAPP, Kanaal.SMS, Kanaal.BELLEN)::contains);
            var anders = kanalen.stream().anyMatch(EnumSet.of(Kanaal.BRIEF, Kanaal.LANGS)::contains);
            return direct
                    && kanalen.contains(Kanaal.MAIL)
                    && kanalen.size() >= Opvolgverhaal.POGINGEN
                    && (anders || verhaal.opvolging().gekozen(Opvolgstap.ANDERE_WEG));
        }

        @Test
        void verandert_wie_er_gevraagd_mag_worden_de_stap_niet() {
            geldt(verhaal ->
                    verhaal.voorstel(true).stap() == verhaal.voorstel(false).stap());
        }

        @Test
        void gaat_nog_een_poging_nooit_terug_naar_een_eerdere_stap() {
            geldt(verhaal -> {
                var meer = new ArrayList<>(verhaal.kanalen());
                meer.add(Kanaal.BELLEN);
                var erna = new Opvolgverhaal(meer, verhaal.keuzes(), verhaal.reden()).voorstel(false);
                return erna.stap().compareTo(verhaal.voorstel(false).stap()) >= 0;
            });
        }
    }
}
