package nl.routewijzer.meting;

/** The figures of one page over all rounds, in milliseconds of CPU a request. */
final class Uitslag {

    private final Reeks pagina = new Reeks();
    private final Reeks vloer1 = new Reeks();
    private final Reeks vloer2 = new Reeks();
    private final Reeks verhouding = new Reeks();
    private final Reeks database = new Reeks();
    private final Reeks databaseVloer = new Reeks();

    void voegToe(Verbruik echt, Verbruik constant, Verbruik kaal) {
        pagina.voegToe(echt.applicatie());
        vloer1.voegToe(constant.applicatie());
        vloer2.voegToe(kaal.applicatie());
        verhouding.voegToe(echt.applicatie() / (constant.applicatie() + kaal.applicatie()));
        database.voegToe(echt.database());
        databaseVloer.voegToe(constant.database() + kaal.database());
    }

    void vertel(String naam) {
        zeg("%s: CPU van de applicatie per verzoek in ms, mediaan (min–max): pagina %s, vloer 1 %s, vloer 2 %s"
                .formatted(naam, pagina, vloer1, vloer2));
        zeg("%s: pagina / (vloer 1 + vloer 2) = %s".formatted(naam, verhouding));
        zeg("%s: CPU van PostgreSQL per verzoek in ms: pagina %s, beide vloeren samen %s"
                .formatted(naam, database, databaseVloer));
    }

    @SuppressWarnings("SystemOut") // the console of meting/paginas is where the figures go
    static void zeg(String zin) {
        System.out.println(zin);
    }
}
