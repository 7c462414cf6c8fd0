package nl.routewijzer.privacy.sleutels;

/** Keys as they are, with something that happens whenever they are asked for: a renewal does so for every few rows. */
final class Luisterbron implements Sleutelbron {

    private final Sleutelbron echt;
    private final Runnable bijElkeVraag;

    Luisterbron(Sleutelbron echt, Runnable bijElkeVraag) {
        this.echt = echt;
        this.bijElkeVraag = bijElkeVraag;
    }

    @Override
    public Sleutelset lees() {
        bijElkeVraag.run();
        return echt.lees();
    }

    @Override
    public Object versie() {
        return echt.versie();
    }

    @Override
    public void bewaar(Sleutelset sleutels) {
        echt.bewaar(sleutels);
    }

    @Override
    public String vervang(Sleutelset sleutels) {
        return echt.vervang(sleutels);
    }
}
