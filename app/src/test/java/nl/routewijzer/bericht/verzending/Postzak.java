package nl.routewijzer.bericht.verzending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Verzendweg;

/** Who brings mail and nothing else, and keeps what was brought; refuses as often as a test wants. */
final class Postzak implements Bezorger {

    private final List<Poststuk> bezorgd = new ArrayList<>();
    private Optional<Fout> weigert = Optional.empty();

    List<Poststuk> bezorgd() {
        return bezorgd;
    }

    void weiger(Fout fout) {
        weigert = Optional.of(fout);
    }

    void neemWeerAan() {
        weigert = Optional.empty();
    }

    @Override
    public String naam() {
        return "PROEF";
    }

    @Override
    public boolean kan(Verzendweg weg) {
        return weg == Verzendweg.MAIL;
    }

    @Override
    public String bezorg(Poststuk stuk) {
        weigert.ifPresent(fout -> {
            throw new Bezorgfout(fout);
        });
        bezorgd.add(stuk);
        return "";
    }
}
