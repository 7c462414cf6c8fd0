package nl.routewijzer.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.routewijzer.gedeeld.Demowereld.Afspraak;
import nl.routewijzer.gedeeld.Demowereld.Besluit;
import nl.routewijzer.gedeeld.Demowereld.Feit;
import nl.routewijzer.gedeeld.Demowereld.Gesprek;

/**
 * What an invented jongere goes through, from the melding on: conversations about a month apart, a few he misses, a route,
 * and for some the way out. Days count from the day of loading.
 */
final class Leven {

    private static final double VOORAF_GEPLAND = 0.85;
    private static final double LIEP_ANDERS = 0.09;
    private static final double NOG_NIET_OPGESCHREVEN = 0.1;
    private static final double OPGESCHREVEN = 0.7;
    private static final double BELOOFT_JONGERE = 0.8;
    private static final double BELOOFT_CONSULENT = 0.5;
    private static final int NAZORG = 92;

    private static final List<String> VORMEN =
            List.of("KANTOOR", "KANTOOR", "KANTOOR", "KANTOOR", "WANDELING", "WANDELING", "HUISBEZOEK", "BELLEN");
    private static final List<String> ANDERS =
            List.of("KWAM_NIET", "KWAM_NIET", "AFGEZEGD_JONGERE", "AFGEZEGD_WIJ", "VERZET");

    /** The routes that go on, with the option of the method, its exit and the days between conversations. */
    enum Weg {
        WERK(1, "UITSTROOM_WERK", 24, 31),
        SCHOOL(2, "UITSTROOM_SCHOOL", 24, 31),
        ZORG(3, "UITSTROOM_DIVERSEN", 78, 90);

        private final int keuze;
        private final String uitstroom;
        private final int minst;
        private final int meest;

        Weg(int keuze, String uitstroom, int minst, int meest) {
            this.keuze = keuze;
            this.uitstroom = uitstroom;
            this.minst = minst;
            this.meest = meest;
        }
    }

    private final String naam;
    private final String consulent;
    private final int melding;
    private final Weg weg;
    private final Agenda agenda;
    private final Voorraad voorraad;
    private final Random toeval;
    private final List<Gesprek> gesprekken = new ArrayList<>();
    private final List<Besluit> besluiten = new ArrayList<>();
    private final List<Feit> feiten = new ArrayList<>();
    private int laatste;

    Leven(String naam, String consulent, int melding, Weg weg, Bedenker bedenker) {
        this.naam = naam;
        this.consulent = consulent;
        this.melding = melding;
        this.weg = weg;
        this.agenda = bedenker.agenda();
        this.voorraad = bedenker.voorraad();
        this.toeval = bedenker.toeval();
        this.laatste = melding;
    }

    /** What every life is invented with. */
    record Bedenker(Agenda agenda, Voorraad voorraad, Random toeval) {}

    /** Guided until today. */
    void totVandaag(boolean vraagtUitkering) {
        if (begin(vraagtUitkering, 1)) {
            while (ontmoet("verloop", laatste + tussen(weg.minst, weg.meest), 1)) {
                // The next one follows from this one.
            }
        }
    }

    /** Out of guidance on a day, with nazorg after it until it is over. */
    void tot(int uitstroom, boolean vraagtUitkering) {
        if (begin(vraagtUitkering, uitstroom)) {
            while (ontmoet("verloop", laatste + tussen(weg.minst, weg.meest), uitstroom)) {
                // The next one follows from this one.
            }
        }
        feit(weg.uitstroom, uitstroom, kies(voorraad.uitstroom(weg.uitstroom)));
        laatste = Math.max(laatste, uitstroom);
        var einde = uitstroom + NAZORG;
        while (ontmoet("nazorg", laatste + tussen(weg.minst, weg.meest), Math.min(einde, 1))) {
            // Interest is shown about once a month.
        }
        if (einde < 0) {
            feit("WAAR_TERECHT", einde - tussen(3, 10), "");
            feit("AFGESLOTEN", agenda.werkdag(einde), "De nazorg is voorbij; " + naam + " weet waar we zitten.");
        }
    }

    List<Gesprek> gesprekken() {
        return List.copyOf(gesprekken);
    }

    List<Besluit> besluiten() {
        return List.copyOf(besluiten);
    }

    List<Feit> feiten() {
        return feiten.stream().sorted(Comparator.comparingInt(Feit::dag)).toList();
    }

    /** The first two conversations and the choice of a route. */
    private boolean begin(boolean vraagtUitkering, int grens) {
        if (!ontmoet("gesprek1", melding + tussen(3, 9), grens)) {
            return false;
        }
        if (vraagtUitkering) {
            feit("VERTELD", laatste, "");
        }
        if (!ontmoet("gesprek2", laatste + tussen(24, 30), grens)) {
            return false;
        }
        if (vraagtUitkering) {
            feit("BEOORDEELD", laatste, "Samen teruggekeken op de vier weken.");
        }
        besluiten.add(new Besluit("B-04", weg.keuze, laatste, vul(kies(voorraad.toelichting(weg.name())))));
        return true;
    }

    /**
     * A conversation around a day. What lies ahead is planned or still has to be.
     *
     * @param grens the first day on which none is held
     * @return whether they spoke, so that something can follow
     */
    private boolean ontmoet(String fase, int rond, int grens) {
        if (rond >= grens && grens <= 0) {
            return false;
        }
        if (rond > 0 && !kans(VOORAF_GEPLAND)) {
            return false;
        }
        var plek = agenda.vrij(consulent, Math.max(rond, laatste + 1));
        if (plek.dag() >= 0 || (plek.dag() == -1 && kans(NOG_NIET_OPGESCHREVEN))) {
            voegToe(plek, fase, "", "", List.of(), List.of());
            return false;
        }
        laatste = plek.dag();
        if (kans(LIEP_ANDERS)) {
            voegToe(plek, fase, kies(ANDERS), "", List.of(), List.of());
            return ontmoet(fase, laatste + tussen(4, 9), grens);
        }
        var woorden = voorraad.fase(fase);
        voegToe(
                plek,
                fase,
                "WAS_ER",
                kans(OPGESCHREVEN) ? vul(kies(woorden.samen())) : "",
                stappen(woorden.stappen()),
                afspraken(woorden));
        return true;
    }

    private void voegToe(
            Agenda.Plek plek,
            String fase,
            String uitkomst,
            String samen,
            List<String> stappen,
            List<Afspraak> afspraken) {
        gesprekken.add(new Gesprek(plek.dag(), plek.tijd(), kies(VORMEN), fase, uitkomst, samen, stappen, afspraken));
    }

    private List<String> stappen(List<String> alle) {
        return alle.stream().filter(stap -> toeval.nextInt(alle.size()) < 4).toList();
    }

    private List<Afspraak> afspraken(Voorraad.Fase woorden) {
        var afspraken = new ArrayList<Afspraak>();
        if (!woorden.jongere().isEmpty() && kans(BELOOFT_JONGERE)) {
            afspraken.add(new Afspraak("JONGERE", kies(woorden.jongere()), laatste + tussen(26, 40)));
        }
        if (kans(BELOOFT_CONSULENT)) {
            afspraken.add(new Afspraak("CONSULENT", kies(woorden.consulent()), laatste + tussen(26, 40)));
        }
        return afspraken;
    }

    private void feit(String soort, int dag, String tekst) {
        feiten.add(new Feit(soort, dag, vul(tekst)));
    }

    private String vul(String zin) {
        return zin.replace("{naam}", naam);
    }

    private <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    private boolean kans(double deel) {
        return toeval.nextDouble() < deel;
    }

    private int tussen(int minst, int meest) {
        return toeval.nextInt(minst, meest + 1);
    }
}
