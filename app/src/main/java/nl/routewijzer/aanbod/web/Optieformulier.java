package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.aanbod.Optie;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.Optie.Looptijd;
import nl.routewijzer.aanbod.Optie.Voor;
import nl.routewijzer.aanbod.Optie.Waar;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Toolbox.Behoefte;

/** The fields of an option: filled in, read, and in words to lay two versions beside each other. */
final class Optieformulier {

    private static final int PLAATS = 200;
    private static final int LINK = 300;
    private static final Pattern ADRES = Pattern.compile("|https?://[^\\s<>\"']+\\.[^\\s<>\"']+");
    private static final Pattern NUMMER = Pattern.compile("|\\+?[0-9][0-9 ()-]{2,28}");
    private static final Pattern LEEFTIJD = Pattern.compile("|1[2-9]|[2-9][0-9]");

    /** In the order in which the fields stand, so that the faults do too. */
    static Inhoud lees(Formulier f, Handelingswijze methode) {
        var titel = f.verplicht("titel", Inhoud.TITEL);
        var tekst = f.verplicht("tekst", Inhoud.TEKST);
        var wie = f.tekst("wie", PLAATS);
        var vanafLeeftijd = leeftijd(f, "vanafleeftijd");
        var totLeeftijd = leeftijd(f, "totleeftijd");
        if (vanafLeeftijd.isPresent() && totLeeftijd.isPresent() && vanafLeeftijd.get() > totLeeftijd.get()) {
            f.keurAf("totleeftijd", t("aanbod.fout.leeftijden"));
        }
        var plaats = f.tekst("plaats", PLAATS);
        var link = f.tekst("link", LINK);
        if (!ADRES.matcher(link).matches()) {
            f.keurAf("link", t("aanbod.fout.link"));
        }
        var telefoon = f.tekst("telefoon");
        if (!NUMMER.matcher(telefoon).matches()) {
            f.keurAf("telefoon", t("organisatie.fout.telefoon"));
        }
        var vanaf = f.misschienDag("vanaf");
        var totEnMet = f.misschienDag("totenmet");
        if (vanaf.isPresent() && totEnMet.filter(vanaf.get()::isAfter).isPresent()) {
            f.keurAf("totenmet", t("aanbod.fout.looptijd"));
        }
        return new Inhoud(
                titel,
                tekst,
                new Voor(wie, vanafLeeftijd, totLeeftijd, fasen(f, methode), behoeften(f, methode)),
                new Waar(plaats, link, telefoon),
                new Looptijd(vanaf, totEnMet));
    }

    private static Optional<Integer> leeftijd(Formulier f, String veld) {
        var getypt = f.tekst(veld);
        if (!LEEFTIJD.matcher(getypt).matches()) {
            f.keurAf(veld, t("aanbod.fout.leeftijd"));
            return Optional.empty();
        }
        return getypt.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(getypt));
    }

    /** What the method does not know is none. */
    private static Set<String> fasen(Formulier f, Handelingswijze methode) {
        return methode.fasen().stream()
                .map(Fase::id)
                .filter(f.waarden("fase")::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> behoeften(Formulier f, Handelingswijze methode) {
        return methode.behoeften().stream()
                .map(Behoefte::id)
                .filter(f.waarden("behoefte")::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As the form begins. */
    static Map<String, List<String>> ingevuld(Optie optie) {
        var inhoud = optie.inhoud();
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(optie.id().toString()));
        velden.put("versie", List.of(String.valueOf(optie.versie())));
        velden.put("titel", List.of(inhoud.titel()));
        velden.put("tekst", List.of(inhoud.tekst()));
        velden.put("wie", List.of(inhoud.voor().wie()));
        velden.put(
                "vanafleeftijd",
                List.of(inhoud.voor().vanaf().map(String::valueOf).orElse("")));
        velden.put(
                "totleeftijd", List.of(inhoud.voor().tot().map(String::valueOf).orElse("")));
        velden.put("fase", new ArrayList<>(inhoud.voor().fasen()));
        velden.put("behoefte", new ArrayList<>(inhoud.voor().behoeften()));
        velden.put("plaats", List.of(inhoud.waar().plaats()));
        velden.put("link", List.of(inhoud.waar().link()));
        velden.put("telefoon", List.of(inhoud.waar().telefoon()));
        velden.put(
                "vanaf", List.of(inhoud.looptijd().vanaf().map(String::valueOf).orElse("")));
        velden.put(
                "totenmet",
                List.of(inhoud.looptijd().totEnMet().map(String::valueOf).orElse("")));
        return velden;
    }

    /** Each field by its label, in the order of the form. */
    static SequencedMap<String, String> woorden(Inhoud inhoud, Handelingswijze methode) {
        var voor = inhoud.voor();
        var woorden = new LinkedHashMap<String, String>();
        woorden.put(t("aanbod.label.titel"), inhoud.titel());
        woorden.put(t("aanbod.label.tekst"), inhoud.tekst());
        woorden.put(t("aanbod.label.wie"), voor.wie());
        woorden.put(
                t("aanbod.label.vanafleeftijd"),
                voor.vanaf().map(String::valueOf).orElse(""));
        woorden.put(
                t("aanbod.label.totleeftijd"), voor.tot().map(String::valueOf).orElse(""));
        woorden.put(t("aanbod.label.plaats"), inhoud.waar().plaats());
        woorden.put(t("aanbod.label.link"), inhoud.waar().link());
        woorden.put(t("aanbod.label.telefoon"), inhoud.waar().telefoon());
        woorden.put(t("aanbod.label.vanaf"), dag(inhoud.looptijd().vanaf()));
        woorden.put(t("aanbod.label.totenmet"), dag(inhoud.looptijd().totEnMet()));
        woorden.put(
                t("aanbod.label.fase"),
                methode.fasen().stream()
                        .filter(fase -> voor.fasen().contains(fase.id()))
                        .map(Fase::naam)
                        .collect(Collectors.joining(", ")));
        woorden.put(
                t("aanbod.label.behoefte"),
                methode.behoeften().stream()
                        .filter(behoefte -> voor.behoeften().contains(behoefte.id()))
                        .map(Behoefte::naam)
                        .collect(Collectors.joining(", ")));
        return woorden;
    }

    private static String dag(Optional<LocalDate> dag) {
        return dag.map(Datums::metJaar).orElse("");
    }

    private Optieformulier() {}
}
