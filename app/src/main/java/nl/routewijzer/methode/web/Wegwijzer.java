package nl.routewijzer.methode.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Organisatiemethode;

/** Where each piece of the method is shown: the one place that knows pages and ids, so that any of them can be linked to. */
final class Wegwijzer {

    static final String WERKWIJZE = "/methode/werkwijze";
    static final String TOOLBOX = "/methode/toolbox";
    static final String DOELGROEPEN = "/methode/doelgroepen";
    static final String ELEMENTEN = "/methode/elementen";
    static final String STROOMSCHEMA = "/methode/stroomschema";
    static final String BASIS = "/methode/basismethodieken";
    static final String CODEBOEK = "/methode/codeboek";
    static final String TERMIJNEN = "/methode/termijnen";

    /** @param pad with the place on the page */
    record Plek(String id, String pad, String naam) {}

    private final Map<String, Plek> plekken = new LinkedHashMap<>();

    Wegwijzer(Organisatiemethode onze) {
        var methode = onze.methode();
        methode.fasen().forEach(fase -> {
            var pad = WERKWIJZE + "?fase=" + fase.id();
            fase.stappen().forEach(stap -> zet(stap.id(), pad, stap.tekst()));
            methode.voorstellen(fase).forEach(voorstel -> zet(voorstel.id(), pad, voorstel.tekst()));
        });
        toolbox(methode);
        basis(methode);
        methode.werkzameElementen().elementen().forEach(element -> zet(element.id(), ELEMENTEN, element.naam()));
        onze.stroomschema().knopen().forEach(knoop -> zet(knoop.id(), STROOMSCHEMA, knoop.naam()));
        methode.beslismomenten().forEach(moment -> zet(moment.id(), STROOMSCHEMA, moment.naam()));
        methode.codeboek().codes().forEach(code -> zet("CODE-" + code.id(), CODEBOEK, code.naam()));
        methode.acties().lijst().forEach(actie -> zet(actie.id(), CODEBOEK, actie.naam()));
        methode.leefgebieden().lijst().forEach(gebied -> zet("LG-" + gebied.id(), CODEBOEK, gebied.naam()));
        methode.parameters().forEach(parameter -> zet(parameter.id(), TERMIJNEN, parameter.naam()));
    }

    private void toolbox(Handelingswijze methode) {
        methode.toolbox().groepen().forEach(groep -> {
            zet(groep.id(), TOOLBOX, groep.naam());
            groep.items().forEach(item -> zet(item.id(), TOOLBOX, item.naam()));
        });
        methode.doelgroepen().forEach(doelgroep -> {
            zet(doelgroep.id(), DOELGROEPEN, doelgroep.naam());
            doelgroep.aanpassingen().forEach(punt -> zet(punt.id(), DOELGROEPEN, punt.tekst()));
            doelgroep.achtergrond().tips().forEach(tip -> zet(tip.id(), DOELGROEPEN, tip.tekst()));
        });
    }

    private void basis(Handelingswijze methode) {
        methode.basismethodieken().forEach(methodiek -> {
            zet(methodiek.id(), BASIS, methodiek.naam());
            methodiek.punten().forEach(punt -> zet(punt.id(), BASIS, punt.naam()));
        });
        methode.methodieken().forEach(methodiek -> zet(methodiek.id(), BASIS, methodiek.naam()));
        methode.vragenbank().vragen().forEach(vraag -> zet(vraag.id(), BASIS, vraag.vraag()));
        methode.gedragsmodel().factoren().forEach(factor -> zet(factor.id(), BASIS, factor.naam()));
    }

    Optional<Plek> plek(String id) {
        return Optional.ofNullable(plekken.get(id));
    }

    private void zet(String id, String pad, String naam) {
        plekken.put(id, new Plek(id, pad + "#" + id, naam));
    }
}
