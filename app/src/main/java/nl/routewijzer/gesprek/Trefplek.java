package nl.routewijzer.gesprek;

import java.util.Optional;
import java.util.UUID;

/**
 * Where an organisation meets its jongeren, with the way there. A conversation is there when its place bears this name, or one it had before.
 *
 * @param naam as a consulent types it at a conversation; at most {@value Plek#LENGTE} characters, once per organisation
 * @param adres may be empty; at most {@value Plek#LENGTE} characters
 * @param route how to get there and what to do at the door, in words a jongere reads; at most {@value #ROUTE} characters
 * @param versie one more with each change; 0 for what is not kept yet
 */
public record Trefplek(UUID id, String naam, String adres, String route, Optional<Beeld> beeld, int versie) {

    public static final int ROUTE = 1000;

    /**
     * The picture of the entrance.
     *
     * @param id another for every other picture
     * @param tekst what can be seen on it, for who does not see it; 1 to {@value #TEKST} characters
     */
    public record Beeld(UUID id, String tekst) {
        public static final int TEKST = 200;
    }
}
