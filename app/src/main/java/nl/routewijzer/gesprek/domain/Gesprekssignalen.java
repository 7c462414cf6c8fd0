package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gesprek.Verslag.Wie;

/**
 * The signals of this room, each a rule with a name: which days it shows and what its sentence needs. Nothing shows of a
 * traject that is closed: its facts are never asked. The sentences are in {@link Signaalzinnen}.
 */
public final class Gesprekssignalen {

    public static final String KWAM_NIET = "KWAM_NIET";
    public static final String CONTACT = "CONTACT_VOLGENS_AFSPRAAK";
    public static final String NAZORG = "CONTACT_IN_NAZORG";
    public static final String STIL = "NIETS_UITGEWISSELD";
    public static final String GESPREK2 = "GESPREK2_NIET_GEPLAND";
    public static final String ZONDER_UITKOMST = "AFSPRAAK_ZONDER_UITKOMST";
    public static final String OPEN_IK = "AFSPRAAK_OPEN_IK";
    public static final String OPEN_JONGERE = "AFSPRAAK_OPEN_JONGERE";
    public static final String ZORG = "ZORGSIGNAAL";

    public static final List<String> SOORTEN =
            List.of(KWAM_NIET, CONTACT, NAZORG, STIL, GESPREK2, ZONDER_UITKOMST, OPEN_IK, OPEN_JONGERE, ZORG);

    /** Names of the facts that the sentences read. */
    static final String LAATSTE = "laatste";

    static final String NODIG = "nodig";
    static final String AFGESPROKEN = "afgesproken";
    static final String PROBEER = "probeer";
    static final String RITME = "ritme";
    static final String MELDING = "melding";
    static final String PAS_OP = "pasOp";
    static final String GESPREK = "gesprek";
    static final String GESPREKSDAG = "gespreksdag";
    static final String POGINGEN = "pogingen";
    static final String STAP = "stap";
    static final String UITERLIJK = "uiterlijk";
    static final String DAGEN = "dagen";
    static final String ZORG_ID = "zorgsignaal";
    static final String VAN = "van";

    /** The second conversation may be planned calmly for this long before it is a signal. */
    private static final Period RUST = Period.ofWeeks(1);

    private static final List<Function<Signaalfeiten, Stream<Signaal>>> REGELS = List.of(
            Gesprekssignalen::kwamNiet,
            Gesprekssignalen::contactNodig,
            Gesprekssignalen::contactInNazorg,
            Gesprekssignalen::nietsUitgewisseld,
            Gesprekssignalen::tweedeGesprekNietGepland,
            Gesprekssignalen::afspraakZonderUitkomst,
            Gesprekssignalen::afspraakOpenIk,
            Gesprekssignalen::afspraakOpenJongere,
            Gesprekssignalen::zorgsignaal);

    public static List<Signaal> van(Signaalfeiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten)).toList();
    }

    /**
     * He did not come and nobody heard from him since; it says the step that is proposed. Rests until the day that was chosen with
     * sending nothing, or with asking the wijkteam. Source: see {@link Gemist} and {@link Volgendestap}.
     */
    static Stream<Signaal> kwamNiet(Signaalfeiten f) {
        return f.gemist().stream().map(gemist -> kwamNiet(f, gemist, f.opvolging()));
    }

    private static Signaal kwamNiet(Signaalfeiten f, Gemist gemist, Opvolgfeiten opvolging) {
        var woorden = new HashMap<String, String>();
        woorden.put(GESPREK, gemist.gesprek().toString());
        woorden.put(GESPREKSDAG, gemist.dag().toString());
        woorden.put(POGINGEN, String.valueOf(gemist.pogingen()));
        woorden.put(STAP, Volgendestap.stelVoor(gemist, opvolging, false).stap().name());
        opvolging
                .norm()
                .afspraakBinnen()
                .ifPresent(termijn ->
                        woorden.put(UITERLIJK, gemist.dag().plus(termijn).toString()));
        return signaal(f, KWAM_NIET, Periode.vanaf(gemist.vanaf(opvolging)), Map.copyOf(woorden));
    }

    /**
     * Contact is due. While he has to be looked for because he did not come, that is the question; in nazorg it is
     * {@link #contactInNazorg}. Source: see {@link Contactritme}.
     */
    static Stream<Signaal> contactNodig(Signaalfeiten f) {
        return f.gemist().isPresent() || f.loop().nazorg().isPresent()
                ? Stream.empty()
                : f.loop().ritme().signaal(f.contact()).stream()
                        .map(periode -> signaal(f, CONTACT, periode, waaromContact(f, periode)));
    }

    /**
     * After uitstroom contact is due by the rhythm of nazorg, until nazorg ends; then the question is whether it goes on, which is
     * a signal of room traject. It takes the place of {@link #contactNodig}: one of the two, never both.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, nazorg: contact for three months, mostly by phone or
     * app; deel II §5.3, nazorg: jongeren think of once a month (parameter P-NAZORG-MND).
     */
    static Stream<Signaal> contactInNazorg(Signaalfeiten f) {
        if (f.gemist().isPresent()) {
            return Stream.empty();
        }
        return f.loop().nazorg().stream()
                .flatMap(nazorg -> f.loop().ritme().signaal(f.contact()).stream()
                        .flatMap(periode -> tot(nazorg.tot(), periode))
                        .map(periode -> signaal(f, NAZORG, periode, waaromContact(f, periode))));
    }

    /**
     * The zoekperiode passes in silence: no contact and no assignment given or shown for as long as the organisation allows.
     *
     * <p>It only fills the gap that the other signals leave. Who was never spoken to has "contact due" from the day of the melding;
     * who missed a conversation is looked for; a day or a rhythm of their own was agreed and is kept. Otherwise it stops where
     * "contact due" or "second conversation not planned" begins, and a week before a planned conversation, so that no two of
     * them ask for the same call.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, zoekperiode: contact all the while, and assignments
     * to show. The report gives no number: it is a choice of the organisation (P-ZOEKCONTACT).
     */
    static Stream<Signaal> nietsUitgewisseld(Signaalfeiten f) {
        var contact = f.contact();
        if (f.gemist().isPresent()
                || contact.laatste().isEmpty()
                || contact.afgesproken().isPresent()
                || f.loop().ritme().waarom() == Contactritme.Waarom.EIGEN) {
            return Stream.empty();
        }
        return f.loop().zoekcontact().stream().flatMap(zoekcontact -> {
            var sinds = Stream.of(
                            contact.laatste(),
                            zoekcontact.opdracht(),
                            Optional.of(zoekcontact.periode().vanaf()))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var anderen =
                    Stream.concat(contactNodig(f), tweedeGesprekNietGepland(f)).map(Signaal::vanaf);
            var gesprek = contact.afspraken().stream().map(dag -> dag.minus(Contactritme.SPELING));
            var einde = Stream.of(zoekcontact.periode().tot().stream(), anderen, gesprek)
                    .flatMap(Function.identity())
                    .min(Comparator.naturalOrder());
            return tot(einde, Periode.vanaf(sinds.plus(zoekcontact.stilte())))
                    .map(periode -> signaal(f, STIL, periode, Map.of(LAATSTE, sinds.toString())));
        });
    }

    /** What is left of a period when it ends no later than that day. */
    private static Stream<Periode> tot(Optional<LocalDate> einde, Periode periode) {
        var eerste = Stream.concat(einde.stream(), periode.tot().stream()).min(Comparator.naturalOrder());
        return eerste.filter(dag -> !dag.isAfter(periode.vanaf())).isPresent()
                ? Stream.empty()
                : Stream.of(new Periode(periode.vanaf(), eerste));
    }

    /**
     * The first conversation was held and the second has no day yet. Shows a week after the first; the term ends four weeks
     * after it. Over when it is planned, when it is known without it how to go on, or while a no-show has to be followed up first.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek: the second conversation is planned
     * in the first one, four weeks later (parameter P-GESPREK2). The week is a choice of this product.
     */
    static Stream<Signaal> tweedeGesprekNietGepland(Signaalfeiten f) {
        var gehouden = alleen(f.gehouden());
        if (gehouden.size() != 1
                || !alleen(f.open()).isEmpty()
                || f.loop().verderBekend()
                || f.gemist().isPresent()) {
            return Stream.empty();
        }
        var eerste = gehouden.getFirst().dag();
        return Stream.of(signaal(
                f,
                GESPREK2,
                Periode.vanaf(eerste.plus(RUST)),
                Map.of(
                        GESPREKSDAG,
                        eerste.toString(),
                        UITERLIJK,
                        eerste.plus(f.loop().tussenGesprekken()).toString())));
    }

    private static List<Gespreksfeit> alleen(List<Gespreksfeit> gesprekken) {
        return gesprekken.stream().filter(gesprek -> !gesprek.metGroep()).toList();
    }

    /**
     * A conversation passed and nobody said what came of it: from the day after, until somebody does.
     *
     * <p>No source in the method: a choice of this product, because what is due next depends on it (ADR 019).
     */
    static Stream<Signaal> afspraakZonderUitkomst(Signaalfeiten f) {
        return f.open().stream()
                .map(gesprek -> signaal(
                        f,
                        ZONDER_UITKOMST,
                        Periode.vanaf(gesprek.dag().plusDays(1)),
                        Map.of(
                                GESPREK,
                                gesprek.id().toString(),
                                GESPREKSDAG,
                                gesprek.dag().toString())));
    }

    /**
     * What the consulent promised is over its day.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: the consulent does what was agreed.
     */
    static Stream<Signaal> afspraakOpenIk(Signaalfeiten f) {
        return overDeDag(f, Wie.CONSULENT, OPEN_IK);
    }

    /**
     * What the jongere would do is over its day: a reason to ask how it goes, never to blame.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: the consulent helps the jongere to think
     * of what was agreed. That it is a question and no warning is a choice of this product.
     */
    static Stream<Signaal> afspraakOpenJongere(Signaalfeiten f) {
        return overDeDag(f, Wie.JONGERE, OPEN_JONGERE);
    }

    /**
     * Somebody worries: shows from the day it was said until a person closes it.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: reachable for jongere, care worker and
     * employer when there is reason for care.
     */
    static Stream<Signaal> zorgsignaal(Signaalfeiten f) {
        return f.zorgen().stream()
                .map(zorg -> signaal(
                        f,
                        ZORG,
                        Periode.vanaf(zorg.dag()),
                        Map.of(
                                ZORG_ID,
                                zorg.id().toString(),
                                VAN,
                                zorg.van().name(),
                                UITERLIJK,
                                zorg.dag().toString())));
    }

    /** One signal however many there are, from the day after the first of them; the sentence counts those that are over. */
    private static Stream<Signaal> overDeDag(Signaalfeiten f, Wie wie, String soort) {
        var dagen = f.afspraken().stream()
                .filter(afspraak -> afspraak.wie() == wie)
                .map(Signaalfeiten.Afspraak::wanneer)
                .sorted()
                .toList();
        return dagen.stream()
                .limit(1)
                .map(eerste -> signaal(
                        f,
                        soort,
                        Periode.vanaf(eerste.plusDays(1)),
                        Map.of(DAGEN, dagen.stream().map(LocalDate::toString).collect(Collectors.joining(" ")))));
    }

    private static Map<String, String> waaromContact(Signaalfeiten f, Periode periode) {
        var ritme = f.loop().ritme();
        var feiten = f.contact();
        var woorden = new HashMap<String, String>();
        woorden.put(NODIG, ritme.nodigOp(feiten).toString());
        woorden.put(RITME, ritme.waarom().name());
        woorden.put(MELDING, feiten.melding().toString());
        feiten.laatste().ifPresent(dag -> woorden.put(LAATSTE, dag.toString()));
        Contactritme.afgesproken(f.pogingen())
                .ifPresent(poging -> woorden.put(
                        poging.levensteken() ? AFGESPROKEN : PROBEER,
                        poging.contactVoor().orElseThrow().toString()));
        f.open().stream()
                .map(Gespreksfeit::dag)
                .min(Comparator.naturalOrder())
                .filter(dag -> periode.tot().isPresent())
                .ifPresent(dag -> woorden.put(PAS_OP, dag.toString()));
        return Map.copyOf(woorden);
    }

    private static Signaal signaal(Signaalfeiten f, String soort, Periode periode, Map<String, String> woorden) {
        return new Signaal(soort, f.jongere(), periode.vanaf(), periode.tot(), woorden);
    }

    private Gesprekssignalen() {}
}
