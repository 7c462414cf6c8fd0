package nl.routewijzer.gedeeld.web;

import java.util.Optional;

/** Contract: in which language the jongere who is in wants to read, as he said of what comes to him. Asked where he chose none for the pages. */
public interface Taalwens {

    /** Code of the language; empty when he said nothing, or when nobody is in. */
    Optional<String> code();
}
