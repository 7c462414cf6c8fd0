package nl.routewijzer.gedeeld.web;

import jakarta.servlet.http.HttpServletRequest;

/** Contract: builds the frame of a page for who is logged in. */
public interface Kaderbron {

    Kader kader(HttpServletRequest verzoek);
}
