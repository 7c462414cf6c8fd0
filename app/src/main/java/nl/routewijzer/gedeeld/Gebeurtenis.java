package nl.routewijzer.gedeeld;

/** Something that happened in the guidance of one jongere. Events carry ids, dates and kinds; never a name or a text. */
public interface Gebeurtenis {

    Stempel stempel();

    JongereId jongere();
}
