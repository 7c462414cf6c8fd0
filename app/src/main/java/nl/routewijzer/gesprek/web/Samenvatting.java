package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Planbron;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.storage.Gespreksarchief;

/**
 * What was said and agreed, in plain words for the jongere: only what was written together. What is for colleagues, the stress
 * he named and what was left undone stay out of it.
 */
final class Samenvatting {

    /** The steps that come first; the others stand in the plan. */
    private static final int MEESTE_STAPPEN = 6;

    /** @param van first name of who writes */
    static String van(Gespreksinzage.Blad blad, String van) {
        var gesprek = blad.gesprek();
        var alineas = new ArrayList<String>();
        alineas.add(t("samenvatting.hoi", gesprek.naam().roepnaam()));
        alineas.add(t("samenvatting.spraken", Datums.voluit(gesprek.dag())));
        if (!gesprek.samen().isEmpty()) {
            alineas.add(gesprek.samen());
        }
        var afspraken = blad.afspraken().stream()
                .filter(afspraak -> !blad.plan().isStap(afspraak.id()))
                .map(Gespreksarchief.Afspraak::toezegging)
                .toList();
        if (!afspraken.isEmpty()) {
            alineas.add(t("samenvatting.afspraken") + "\n" + String.join("\n", regels(afspraken)));
        }
        var gelukt = blad.plan().gedaanOp(gesprek.dag());
        if (!gelukt.isEmpty()) {
            alineas.add(t("samenvatting.gelukt") + "\n"
                    + gelukt.stream().map(stap -> "- " + stap.tekst()).collect(Collectors.joining("\n")));
        }
        var stappen = blad.plan().open().stream().limit(MEESTE_STAPPEN).toList();
        if (!stappen.isEmpty()) {
            alineas.add(t("samenvatting.stappen") + "\n"
                    + stappen.stream().map(Samenvatting::regel).collect(Collectors.joining("\n")));
        }
        alineas.add(volgende(blad));
        alineas.add(t("samenvatting.kloptniet"));
        alineas.add(t("samenvatting.groet", van));
        return String.join("\n\n", alineas);
    }

    private static List<String> regels(List<Verslag.Toezegging> afspraken) {
        return afspraken.stream()
                .map(afspraak -> "- " + t("samenvatting.wie." + afspraak.wie()) + " " + afspraak.wat()
                        + voor(afspraak.wanneer()))
                .toList();
    }

    private static String regel(Planbron.Stap stap) {
        var wie = stap.wie().map(een -> t("samenvatting.wie." + een)).orElseGet(() -> stap.naam() + ":");
        return "- " + wie + " " + stap.tekst() + voor(stap.voor());
    }

    private static String voor(Optional<LocalDate> wanneer) {
        return wanneer.map(dag -> " (" + t("gesprek.voordag", Datums.voluit(dag)) + ")")
                .orElse("");
    }

    private static String volgende(Gespreksinzage.Blad blad) {
        return blad.vervolg()
                .volgende()
                .map(Gespreksarchief.Volgende::afgesproken)
                .map(Samenvatting::weer)
                .or(() -> blad.vervolg().contactVoor().map(dag -> t("samenvatting.contactvoor", Datums.voluit(dag))))
                .orElseGet(() -> t("samenvatting.geenvolgende"));
    }

    private static String weer(Verslag.Volgende volgende) {
        var plek = volgende.plek();
        var waar = plek.plaats().isEmpty() ? plek.vorm().label() : plek.vorm().label() + ", " + plek.plaats();
        return t(
                "samenvatting.volgende", Datums.voluit(Tijd.dag(volgende.begin())), Datums.uur(volgende.begin()), waar);
    }

    /** Whether there is something to sum up: they spoke. */
    static boolean kan(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case WAS_ER, ANDERS_CONTACT -> true;
            case KWAM_NIET, AFGEZEGD_JONGERE, AFGEZEGD_WIJ, VERZET -> false;
        };
    }

    static boolean kan(GesprekView gesprek) {
        return gesprek.uitkomst().filter(Samenvatting::kan).isPresent();
    }

    private Samenvatting() {}
}
