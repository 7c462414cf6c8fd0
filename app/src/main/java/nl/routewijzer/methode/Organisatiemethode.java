package nl.routewijzer.methode;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The method as an organisation works with it: a version, what its variant lays over it, and what the organisation itself
 * decided over that.
 *
 * @param eigen parameter → own value; see {@link Instelbaar}
 */
public record Organisatiemethode(Handelingswijze methode, Optional<Variant> variant, Map<String, String> eigen) {

    /** Without own values. */
    public Organisatiemethode(Handelingswijze methode, Optional<Variant> variant) {
        this(methode, variant, Map.of());
    }

    /**
     * A parameter that holds here.
     *
     * @param van who set it, the variant by its name or the organisation itself; empty when it is the method's own
     * @param bronregel line in the source text
     * @param bron where it comes from, when that is not the source text
     */
    public record Geldend(
            Parameter parameter, Optional<String> van, Optional<Integer> bronregel, Optional<String> bron) {}

    /** What holds here: all parameters of the method itself, those that the variant sets, and the own choices. */
    public List<Geldend> parameters() {
        return Stream.concat(methode.parameters().stream(), Eigenkeuze.ALLE.stream())
                .filter(parameter -> parameter.status() == Status.METHODE
                        || parameter.status() == Status.EIGEN_KEUZE
                        || eigen.containsKey(parameter.id())
                        || afwijking(parameter).isPresent())
                .map(this::geldend)
                .toList();
    }

    /** @throws IllegalArgumentException for a parameter that the method does not know */
    public Parameter parameter(String id) {
        return geldend(id).parameter();
    }

    /**
     * The value here of any parameter of the method, or of an own choice.
     *
     * @throws IllegalArgumentException for a parameter that the method does not know
     */
    public Geldend geldend(String id) {
        return geldend(Eigenkeuze.ALLE.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseGet(() -> methode.parameter(id)));
    }

    public Stroomschema stroomschema() {
        return variant.flatMap(Variant::instroom)
                .map(instroom -> methode.stroomschema().met(instroom))
                .orElseGet(methode::stroomschema);
    }

    /** Whether this can happen here; the same as looking in {@link #stroomschema}, which is put together anew each time. */
    public boolean kent(Stroomschema.Mijlpaal mijlpaal) {
        var eigenInstroom = variant.flatMap(Variant::instroom);
        return methode.stroomschema().knopen().stream()
                        .anyMatch(knoop -> knoop.is(mijlpaal)
                                && eigenInstroom
                                        .filter(instroom -> instroom.vervangt().contains(knoop.id()))
                                        .isEmpty())
                || eigenInstroom.stream()
                        .flatMap(instroom -> instroom.knopen().stream())
                        .anyMatch(knoop -> knoop.is(mijlpaal));
    }

    /** What would hold here without the organisation's own values. */
    Organisatiemethode zonderEigen() {
        return new Organisatiemethode(methode, variant);
    }

    private Geldend geldend(Parameter parameter) {
        return Optional.ofNullable(eigen.get(parameter.id()))
                .map(waarde -> new Geldend(
                        eigen(parameter, waarde),
                        Optional.of(t("instelling.vanons")),
                        Optional.empty(),
                        Optional.of(t("instelling.bron"))))
                .orElseGet(() -> zonderEigen(parameter));
    }

    private static Parameter eigen(Parameter parameter, String waarde) {
        return new Parameter(
                parameter.id(),
                parameter.naam(),
                waarde,
                parameter.eenheid(),
                Status.EIGEN_KEUZE,
                parameter.toelichting(),
                parameter.bronregel());
    }

    private Geldend zonderEigen(Parameter parameter) {
        return afwijking(parameter)
                .map(anders -> new Geldend(
                        met(parameter, anders), variant.map(Variant::naam), anders.bronregel(), anders.bron()))
                .orElseGet(() ->
                        new Geldend(parameter, Optional.empty(), Optional.of(parameter.bronregel()), Optional.empty()));
    }

    private Optional<Variant.Afwijking> afwijking(Parameter parameter) {
        return variant.stream()
                .flatMap(v -> v.parameters().stream())
                .filter(anders -> anders.id().equals(parameter.id()))
                .findFirst();
    }

    private static Parameter met(Parameter parameter, Variant.Afwijking anders) {
        return new Parameter(
                parameter.id(),
                parameter.naam(),
                anders.waarde(),
                anders.eenheid(),
                Status.VARIANT,
                anders.toelichting(),
                anders.bronregel().orElse(parameter.bronregel()));
    }
}
