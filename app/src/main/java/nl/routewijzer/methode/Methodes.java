package nl.routewijzer.methode;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.toegang.Instellingen;
import org.springframework.stereotype.Component;

/**
 * The published versions of the method and of the variants over it, answered from memory: a question costs no statement
 * and far less than a millisecond. Read again when something is published, or when a version is asked that another
 * server published.
 */
@Component
public class Methodes {

    private static final Duration GELDIG = Duration.ofSeconds(30);

    private record Keuze(Optional<String> variant, Instant gevraagdOp) {}

    private final Methodebron bron;
    private final Instellingen instellingen;
    private final Tijd tijd;
    private final Map<OrganisatieId, Keuze> keuzes = new ConcurrentHashMap<>();
    private volatile Map<String, Handelingswijze> versies = Map.of();
    private volatile List<Variant> varianten = List.of();

    public Methodes(Methodebron bron, Instellingen instellingen, Tijd tijd) {
        this.bron = bron;
        this.instellingen = instellingen;
        this.tijd = tijd;
        herlaad();
    }

    /** Reads all published content anew; also forgets which organisation chose which variant. */
    public final void herlaad() {
        var voorraad = bron.alles();
        versies = voorraad.versies().stream()
                .collect(Collectors.toUnmodifiableMap(Handelingswijze::versie, Function.identity()));
        varianten = voorraad.varianten().stream()
                .sorted(Comparator.comparing((Variant variant) -> Versie.lees(variant.versie()))
                        .reversed())
                .toList();
        keuzes.clear();
    }

    /**
     * How the organisation of this request works: the newest version of its variant with the method that one lies over,
     * or without a variant the newest method.
     */
    public Organisatiemethode huidige() {
        return eigenVariant(variant -> true)
                .map(variant ->
                        new Organisatiemethode(versie(variant.methode()), Optional.of(variant), instellingen.eigen()))
                .orElseGet(() -> new Organisatiemethode(nieuwste(), Optional.empty(), instellingen.eigen()));
    }

    /** How the organisation of this request works with a version, by the variant it has chosen now: for a case that carries it. */
    public Organisatiemethode onder(String versie) {
        var methode = versie(versie);
        return new Organisatiemethode(
                methode, eigenVariant(variant -> variant.methode().equals(versie)), instellingen.eigen());
    }

    /** @throws IllegalArgumentException for a version that was never published */
    public Handelingswijze versie(String versie) {
        return zoekVersie(versie).orElseThrow(() -> new IllegalArgumentException("geen methodeversie " + versie));
    }

    /** Empty for a version that was never published. */
    public Optional<Handelingswijze> zoekVersie(String versie) {
        if (!versies.containsKey(versie)) {
            herlaad();
        }
        return Optional.ofNullable(versies.get(versie));
    }

    /** Every published version of the method, newest first. */
    public List<Handelingswijze> versies() {
        return versies.values().stream()
                .sorted(Comparator.comparing((Handelingswijze methode) -> Versie.lees(methode.versie()))
                        .reversed())
                .toList();
    }

    /** The newest version of every variant, by name. */
    public List<Variant> varianten() {
        return varianten.stream()
                .collect(Collectors.toMap(Variant::variant, Function.identity(), (nieuw, oud) -> nieuw))
                .values()
                .stream()
                .sorted(Comparator.comparing(Variant::naam))
                .toList();
    }

    /** The newest version of a variant. */
    public Optional<Variant> variant(String id) {
        return varianten.stream()
                .filter(variant -> variant.variant().equals(id))
                .findFirst();
    }

    void onthoud(OrganisatieId organisatie, Optional<String> variant) {
        keuzes.put(organisatie, new Keuze(variant, tijd.nu()));
    }

    void vergeet(OrganisatieId organisatie) {
        keuzes.remove(organisatie);
    }

    private Handelingswijze nieuwste() {
        return versies().getFirst();
    }

    private Optional<Variant> eigenVariant(Predicate<Variant> voorwaarde) {
        return Organisatiecontext.huidig().flatMap(this::keuze).flatMap(gekozen -> {
            if (variant(gekozen).isEmpty()) {
                herlaad(); // another server published it
            }
            return varianten.stream()
                    .filter(variant -> variant.variant().equals(gekozen))
                    .filter(voorwaarde)
                    .findFirst();
        });
    }

    /** Asked of the database at most once in {@link #GELDIG}: another server may have another choice by then. */
    private Optional<String> keuze(OrganisatieId organisatie) {
        var bekend = keuzes.get(organisatie);
        if (bekend == null || bekend.gevraagdOp().plus(GELDIG).isBefore(tijd.nu())) {
            bekend = new Keuze(bron.variantVan(organisatie), tijd.nu());
            keuzes.put(organisatie, bekend);
        }
        return bekend.variant();
    }
}
