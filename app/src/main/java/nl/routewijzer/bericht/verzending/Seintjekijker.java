package nl.routewijzer.bericht.verzending;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Seintje;
import nl.routewijzer.bericht.Seintje.Stand;
import nl.routewijzer.bericht.Seintje.Weg;
import nl.routewijzer.bericht.Seintjes;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks along the same ways as who sends, and sends nothing. */
@Component
@Transactional
@ZonderInkijk("told to himself, or within the look of who guides him; addresses are veiled")
class Seintjekijker implements Seintjes {

    private final Inpakker inpakker;
    private final Wijzen wijzen;
    private final Wensen wensen;

    Seintjekijker(Inpakker inpakker, Wijzen wijzen, Wensen wensen) {
        this.inpakker = inpakker;
        this.wijzen = wijzen;
        this.wensen = wensen;
    }

    @Override
    public Seintje van(JongereId jongere) {
        var wens = wensen.van(jongere);
        var bereik = wijzen.bereik(jongere);
        var adressen = Stream.of(Verzendweg.values())
                .flatMap(weg -> bereik.adres(weg).map(adres -> Weg.naar(weg, adres)).stream())
                .toList();
        var wegen = adressen.stream()
                .filter(weg -> inpakker.kan(weg.weg()))
                .sorted(Comparator.comparing(weg -> !Optional.of(weg.weg()).equals(wens.weg())))
                .toList();
        return new Seintje(
                stand(wens, adressen, wegen),
                wegen,
                wens.taal().orElseGet(() -> Taal.uit(bereik.taal())),
                wijzen.stilteHier(),
                wens);
    }

    private static Stand stand(Wens wens, List<Weg> adressen, List<Weg> wegen) {
        if (!wens.seintjes()) {
            return Stand.WIL_NIET;
        }
        if (!wegen.isEmpty()) {
            return Stand.KOMT;
        }
        return adressen.isEmpty() ? Stand.GEEN_ADRES : Stand.GEEN_WEG;
    }
}
