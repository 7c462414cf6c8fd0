package nl.routewijzer.app;

import java.util.List;
import java.util.Random;
import nl.routewijzer.gedeeld.Demowereld.Uitkering;

/** Where an invented jongere stands on the day of loading. Days count from there, negative in the past. */
enum Stand {
    /** On benefit for more than half a year. */
    LANG,
    /** On benefit, not that long. */
    KORT,
    /** Just reported: the zoekperiode is on its way. */
    NIEUW,
    /** Guided, and asked for no benefit. */
    ZONDER_VRAAG,
    NAZORG,
    VERTROKKEN;

    int dagenGeleden(Random toeval) {
        return switch (this) {
            case LANG -> toeval.nextInt(235, 540);
            case KORT -> toeval.nextInt(45, 200);
            case NIEUW -> toeval.nextInt(0, 30);
            case ZONDER_VRAAG -> toeval.nextInt(20, 400);
            case NAZORG -> toeval.nextInt(160, 500);
            case VERTROKKEN -> toeval.nextInt(300, 540);
        };
    }

    /** @return 0 for who is not out of guidance */
    int uitstroom(int melding, Random toeval) {
        return switch (this) {
            case NAZORG -> -toeval.nextInt(5, 85);
            case VERTROKKEN -> toeval.nextInt(melding + 75, -100);
            case LANG, KORT, NIEUW, ZONDER_VRAAG -> 0;
        };
    }

    List<Uitkering> uitkeringen(int melding, int uitstroom, Random toeval) {
        var vanaf = melding + toeval.nextInt(30, 41);
        return switch (this) {
            case LANG, KORT -> List.of(new Uitkering(true, vanaf));
            case NIEUW, ZONDER_VRAAG -> List.of(new Uitkering(false, melding));
            case NAZORG, VERTROKKEN -> List.of(new Uitkering(true, vanaf), new Uitkering(false, uitstroom));
        };
    }
}
