package nl.routewijzer.koppeling.invoer;

/** Names and texts of others within SQL. */
final class Sql {

    static String naam(String naam) {
        return '"' + naam.replace("\"", "\"\"") + '"';
    }

    static String tekst(Object tekst) {
        return "'" + tekst.toString().replace("'", "''") + "'";
    }

    private Sql() {}
}
