package nl.routewijzer.plan.domain;

import nl.routewijzer.plan.Wijziging;

/**
 * Does a change alter what was agreed? Who said "eens" said it of goals and steps as they were. Doing a step, celebrating it or
 * speaking of the plan leaves that standing.
 */
final class Inhoud {

    static boolean verandert(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.DoelGesteld w -> true;
            case Wijziging.DoelVerwoord w -> true;
            case Wijziging.DoelGemerkt w -> true;
            case Wijziging.DoelGestopt w -> true;
            case Wijziging.DoelGepauzeerd w -> true;
            case Wijziging.DoelHeropend w -> true;
            case Wijziging.StapGezet w -> true;
            case Wijziging.StapVerwoord w -> true;
            case Wijziging.StapOvergenomen w -> true;
            case Wijziging.StapGepland w -> true;
            case Wijziging.StapGestopt w -> true;
            case Wijziging.StapHeropend w -> true;
            case Wijziging.OnderdeelGeschreven w -> true;
            case Wijziging.EvaluatieGepland w -> true;
            case Wijziging.PlanBegonnen w -> false;
            case Wijziging.VormGekozen w -> false;
            case Wijziging.DoelVerplaatst w -> false;
            case Wijziging.DoelBereikt w -> false;
            case Wijziging.StapAfgevinkt w -> false;
            case Wijziging.StapGevierd w -> false;
            case Wijziging.GingGoed w -> false;
            case Wijziging.InstemmingGegeven w -> false;
            case Wijziging.HandtekeningGezet w -> false;
            case Wijziging.HulpBeantwoord w -> false;
            case Wijziging.Geevalueerd w -> false;
            case Wijziging.BijlageBesproken w -> false;
        };
    }

    private Inhoud() {}
}
