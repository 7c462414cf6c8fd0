package nl.routewijzer.gesprek.web;

import java.util.List;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Toolbox;

/** The toolbox beside a conversation: what may fit the needs that were ticked, and the rest by group. */
record Gereedschap(Handelingswijze methode, Formulier velden) {

    /** Tools that answer the needs that were ticked, with the reason. */
    List<Toolbox.Suggestie> suggesties() {
        return methode.toolboxVoor(velden.waarden("behoeften"));
    }

    /** What is not suggested already. */
    List<Toolbox.Groep> groepen() {
        var gezien = suggesties().stream().map(Toolbox.Suggestie::item).toList();
        return methode.toolbox().groepen().stream()
                .map(groep -> new Toolbox.Groep(
                        groep.id(),
                        groep.naam(),
                        groep.toelichting(),
                        groep.vereist(),
                        groep.bronregel(),
                        groep.items().stream()
                                .filter(item -> !gezien.contains(item))
                                .toList()))
                .filter(groep -> !groep.items().isEmpty())
                .toList();
    }

    boolean isGekozen(Toolbox.Item item) {
        return velden.gekozen("tools", item.id());
    }
}
