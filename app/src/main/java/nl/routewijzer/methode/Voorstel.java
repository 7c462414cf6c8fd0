package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/** Brought in during the project and not taken into the method; never shown as a step. */
public record Voorstel(
        String id,
        String fase,
        String tekst,
        Status status,
        List<Stap.Herkomst> herkomst,
        Optional<String> toelichting,
        List<String> parameters,
        int bronregel) {}
