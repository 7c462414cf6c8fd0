package nl.routewijzer.gedeeld;

/** Contract: loads a room's part of the fictional demo caseload, in batches and past the events. */
public interface Demobron {

    /** Lower first: what others point at. */
    int volgorde();

    void laad(Demowereld wereld);
}
