package nl.routewijzer.methode.overtreding;

import org.springframework.http.HttpStatus;

/** A decision that thinks in web pages. */
record DomeinMetHttp(HttpStatus antwoord) {}
