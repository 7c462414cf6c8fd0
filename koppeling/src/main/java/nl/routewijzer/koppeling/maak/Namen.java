package nl.routewijzer.koppeling.maak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws names: many from a list with a steep head, the rest put together, so that there is a long tail of rare ones. */
final class Namen {

    private static final double ZELDZAME_ACHTERNAAM = 0.45;
    private static final double ZELDZAME_VOORNAAM = 0.12;
    private static final double TUSSENVOEGSEL = 0.22;
    private static final double UIT_ANDERE_GROEP = 0.12;

    private final Keuze<Groep> groepen;
    private final Map<Groep, Keuze<Achternaam>> achternamen = new EnumMap<>(Groep.class);
    private final Map<Groep, Keuze<Voornaam>> mannen = new EnumMap<>(Groep.class);
    private final Map<Groep, Keuze<Voornaam>> vrouwen = new EnumMap<>(Groep.class);
    private final Keuze<String> tussen = Keuze.naarRang(Lijsten.van("tussen", Groep.NL));

    Namen() {
        List<Groep> alle = List.of(Groep.values());
        groepen = Keuze.naar(alle, alle.stream().mapToDouble(Groep::gewicht).toArray());
        for (Groep groep : alle) {
            boolean nl = groep == Groep.NL;
            achternamen.put(
                    groep,
                    Keuze.naarRang(Lijsten.van("naam", groep).stream()
                            .map(regel -> Achternaam.van(regel, nl))
                            .toList()));
            mannen.put(groep, voornamen("man", groep));
            vrouwen.put(groep, voornamen("vrouw", groep));
        }
    }

    private static Keuze<Voornaam> voornamen(String soort, Groep groep) {
        return Keuze.naarRang(
                Lijsten.van(soort, groep).stream().map(Voornaam::van).toList());
    }

    Groep groep(Toeval toeval) {
        return groepen.neem(toeval);
    }

    Achternaam achternaam(Groep groep, Toeval toeval) {
        if (groep == Groep.NL && toeval.kans(ZELDZAME_ACHTERNAAM)) {
            String naam = toeval.uit(Lijsten.van("wortel", groep)) + toeval.uit(Lijsten.van("staart", groep));
            return new Achternaam(toeval.kans(TUSSENVOEGSEL) ? tussen.neem(toeval) : "", naam, List.of());
        }
        var gekozen = Objects.requireNonNull(achternamen.get(groep)).neem(toeval);
        return groep == Groep.PL || groep == Groep.MA ? samengesteld(gekozen, groep, toeval) : gekozen;
    }

    /** Some carry two names. */
    private Achternaam samengesteld(Achternaam eerste, Groep groep, Toeval toeval) {
        if (!toeval.kans(0.06)) {
            return eerste;
        }
        var tweede = Objects.requireNonNull(achternamen.get(groep)).neem(toeval);
        String scheiding = groep == Groep.PL ? "-" : " ";
        return new Achternaam("", eerste.naam() + scheiding + tweede.naam(), List.of(eerste.naam(), tweede.naam()));
    }

    /** One to three given names; the first is the one he is called by. */
    List<Voornaam> voornamen(Groep groep, boolean man, Toeval toeval) {
        List<Voornaam> uit = new ArrayList<>();
        int aantal = groep == Groep.NL ? aantal(toeval) : 1;
        for (int i = 0; i < aantal; i++) {
            uit.add(voornaam(groep, man, toeval));
        }
        return uit;
    }

    private static int aantal(Toeval toeval) {
        double punt = toeval.deel();
        return punt < 0.55 ? 1 : punt < 0.88 ? 2 : 3;
    }

    private Voornaam voornaam(Groep eigen, boolean man, Toeval toeval) {
        var groep = eigen != Groep.NL && toeval.kans(UIT_ANDERE_GROEP) ? Groep.NL : eigen;
        if (groep == Groep.NL && toeval.kans(ZELDZAME_VOORNAAM)) {
            String soort = man ? "man" : "vrouw";
            String naam = toeval.uit(Lijsten.van("begin " + soort)) + toeval.uit(Lijsten.van("eind " + soort));
            return new Voornaam(naam, naam, List.of());
        }
        return Objects.requireNonNull((man ? mannen : vrouwen).get(groep)).neem(toeval);
    }
}
