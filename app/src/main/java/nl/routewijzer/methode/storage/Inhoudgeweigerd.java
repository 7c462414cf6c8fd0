package nl.routewijzer.methode.storage;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Opstartfout;

/** Content that is not taken in: one fault refuses the whole file, and nothing of it is kept. */
final class Inhoudgeweigerd extends Opstartfout {

    private static final int TE_LEZEN = 12;

    private final transient List<Inhoudsfout> fouten;

    Inhoudgeweigerd(List<Inhoudsfout> fouten) {
        super("De methode is niet ingelezen en er is niets veranderd:\n"
                + fouten.stream().limit(TE_LEZEN).map(fout -> "  - " + fout).collect(Collectors.joining("\n"))
                + (fouten.size() > TE_LEZEN ? "\n  en nog " + (fouten.size() - TE_LEZEN) + "." : ""));
        this.fouten = List.copyOf(fouten);
    }

    List<Inhoudsfout> fouten() {
        return fouten;
    }
}
