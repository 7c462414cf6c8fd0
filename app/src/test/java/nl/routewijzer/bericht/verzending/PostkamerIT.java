package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzending.Soort;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.toegang.Organisaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What leaves the house: the address of who it is for, one neutral sentence and a link, and in the log nothing of those. */
@ExtendWith(OutputCaptureExtension.class)
class PostkamerIT extends Huis {

    private static final String PAD = "/portaal/inloggen/met/geheim-van-de-test";

    @Autowired
    private List<Adresboek> adresboeken;

    @Autowired
    private Organisaties organisaties;

    private final List<Poststuk> bezorgd = new ArrayList<>();

    /** Who brings mail and nothing else. */
    private final Bezorger post = new Bezorger() {
        @Override
        public boolean kan(Verzendweg weg) {
            return weg == Verzendweg.MAIL;
        }

        @Override
        public void bezorg(Poststuk stuk) {
            bezorgd.add(stuk);
        }
    };

    private record Bron(Optional<String> waarheen) implements Verzendbron {
        @Override
        public Soort soort() {
            return Soort.INLOGLINK;
        }

        @Override
        public Optional<String> pad(Verzending verzending) {
            return waarheen;
        }
    }

    private void verstuur(JongereId aan, Verzendweg weg, Optional<String> waarheen, Bezorger... bezorgers) {
        var postkamer = new Postkamer(
                new StaticListableBeanFactory(Map.of("bron", new Bron(waarheen))).getBeanProvider(Verzendbron.class),
                adresboeken,
                new StaticListableBeanFactory(bezorgers.length == 0 ? Map.of() : Map.of("bezorger", bezorgers[0]))
                        .getBeanProvider(Bezorger.class),
                organisaties,
                "https://routewijzer.example/");
        Organisatiecontext.doeIn(
                organisatie(WIERDAM),
                () -> postkamer.verstuur(new Verzending(UUID.randomUUID(), aan, weg, Soort.INLOGLINK)));
    }

    @Test
    void draagt_een_link_en_geen_naam() {
        verstuur(sam(), Verzendweg.MAIL, Optional.of(PAD), post);
        assertThat(bezorgd).singleElement().satisfies(stuk -> {
            assertThat(stuk.adres()).isEqualTo("sam@voorbeeld.example");
            assertThat(stuk.tekst())
                    .contains("https://routewijzer.example" + PAD, WIERDAM)
                    .doesNotContain("Sam", "Boer");
        });
    }

    @Test
    void gaat_langs_een_andere_weg_als_de_gevraagde_er_niet_is() {
        verstuur(sam(), Verzendweg.SMS, Optional.of(PAD), post);
        assertThat(bezorgd).extracting(Poststuk::weg).containsExactly(Verzendweg.MAIL);
    }

    @Test
    void gaat_niet_als_het_geen_zin_meer_heeft() {
        verstuur(sam(), Verzendweg.MAIL, Optional.empty(), post);
        assertThat(bezorgd).isEmpty();
    }

    @Test
    void gaat_niet_naar_iemand_van_een_andere_organisatie(CapturedOutput log) {
        verstuur(jongere(WADDENKRING, "Femke Hiemstra"), Verzendweg.MAIL, Optional.of(PAD), post);
        assertThat(bezorgd).isEmpty();
        assertThat(log).contains("INLOGLINK has no way out");
    }

    @Test
    void zegt_in_het_logboek_alleen_wat_voor_bericht_niet_ging(CapturedOutput log) {
        verstuur(sam(), Verzendweg.MAIL, Optional.of(PAD));
        assertThat(log).contains("a notice of kind INLOGLINK has no way out");
        verstuur(sam(), Verzendweg.MAIL, Optional.of(PAD), new Bezorger() {
            @Override
            public boolean kan(Verzendweg weg) {
                return true;
            }

            @Override
            public void bezorg(Poststuk stuk) {
                throw new IllegalStateException("geweigerd: " + stuk.adres() + " " + stuk.tekst());
            }
        });
        assertThat(log)
                .contains("a notice of kind INLOGLINK was not sent: IllegalStateException")
                .doesNotContain("sam@voorbeeld.example", "geheim-van-de-test");
    }
}
