package nl.routewijzer.meting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.Stap;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;
import nl.routewijzer.methode.Toolbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What it costs to ask the method something: {@code meting/methode}. The floor is one walk past all steps and tools, in the
 * same run.
 */
@Component
@ConditionalOnProperty(name = "meting.wat", havingValue = "methode")
class Methodemeting {

    private static final int OPWARMEN = 20_000;
    private static final int KEER = 2_000;
    private static final int RONDES = 9;
    private static final double MICRO = 1000.0;

    private final Methodes methodes;
    private long gezien;

    Methodemeting(Methodes methodes) {
        this.methodes = methodes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void meet() {
        Organisatiecontext.doeIn(new OrganisatieId(Demowereld.uuid("Gemeente Wierdam")), () -> {
            var vloer = duur(this::loopLangs);
            Uitslag.zeg("vloer, langs alle stappen en tools: %s µs".formatted(vloer));
            vragen().forEach((naam, vraag) -> {
                var duur = duur(vraag);
                Uitslag.zeg("%s: %s µs, %.1f keer de vloer".formatted(naam, duur, duur.mediaan() / vloer.mediaan()));
            });
            Uitslag.zeg("(" + gezien + " antwoorden gezien)");
        });
    }

    private Map<String, Supplier<Object>> vragen() {
        var werkwijze = methodes.huidige();
        var methode = werkwijze.methode();
        var verloop = methode.fase("verloop");
        var stap = methode.stap("VL-05").orElseThrow();
        var vragen = new LinkedHashMap<String, Supplier<Object>>();
        vragen.put("de werkwijze van de organisatie", methodes::huidige);
        vragen.put(
                "stappen van een fase met wat doorloopt",
                () -> methode.geldtIn(verloop).toList());
        vragen.put("toolbox voor drie behoeften", () -> methode.toolboxVoor(List.of("geld", "taal", "netwerk")));
        vragen.put("parameters van de organisatie", werkwijze::parameters);
        vragen.put("codes van een stap", () -> methode.codes(stap));
        vragen.put("pad op het stroomschema", () -> pad(werkwijze));
        return vragen;
    }

    private static Object pad(Organisatiemethode werkwijze) {
        return werkwijze
                .stroomschema()
                .pad(List.of(
                        Mijlpaal.MELDING,
                        Mijlpaal.GESPREK_1,
                        Mijlpaal.SOLLICITEREN,
                        Mijlpaal.GESPREK_2,
                        Mijlpaal.ZORG,
                        Mijlpaal.UITSTROOM));
    }

    private Object loopLangs() {
        var methode = methodes.huidige().methode();
        return List.of(
                methode.stappen().map(Stap::id).toList(),
                methode.toolbox().items().map(Toolbox.Item::id).toList());
    }

    /** Microseconds a question, over rounds. */
    private Reeks duur(Supplier<Object> vraag) {
        herhaal(vraag, OPWARMEN);
        var reeks = new Reeks();
        for (var ronde = 0; ronde < RONDES; ronde++) {
            var begin = System.nanoTime();
            herhaal(vraag, KEER);
            reeks.voegToe((System.nanoTime() - begin) / MICRO / KEER);
        }
        return reeks;
    }

    /** What was answered is looked at, so that nothing can be left out. */
    private void herhaal(Supplier<Object> vraag, int keer) {
        for (var i = 0; i < keer; i++) {
            gezien += vraag.get().hashCode() == 0 ? 0 : 1;
        }
    }
}
