package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/** A moment at which there is something to weigh; the person decides. */
public record Beslismoment(
        String id,
        String naam,
        String vraag,
        List<String> opties,
        List<String> overwegingen,
        String vervolg,
        Optional<String> stap,
        Status status,
        int bronregel) {}
