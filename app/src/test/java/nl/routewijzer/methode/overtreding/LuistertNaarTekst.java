package nl.routewijzer.methode.overtreding;

import org.springframework.modulith.events.ApplicationModuleListener;

/** A listener after commit that cannot know for which organisation it works. */
class LuistertNaarTekst {

    @ApplicationModuleListener
    void luister(String wat) {
        wat.notifyAll();
    }
}
