package nl.routewijzer.meting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * The load, in a process of its own so that its CPU is not the application's. Arguments: a port and one session cookie
 * per connection. Reads lines {@code milliseconds paths forms} and answers each with how many pages came back.
 */
final class Belasting {

    @SuppressWarnings("SystemOut") // the answer goes to the process that asked
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        var koekjes = List.of(args).subList(1, args.length);
        var poort = Integer.parseInt(args[0]);
        try (var vragen = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var werkers = Executors.newFixedThreadPool(koekjes.size())) {
            for (var vraag = vragen.readLine(); vraag != null; vraag = vragen.readLine()) {
                var woorden = vraag.split(" ", 3);
                var einde = System.nanoTime() + Long.parseLong(woorden[0]) * 1_000_000;
                var gevraagd = Vraag.lees(woorden[1], woorden[2]);
                var werk = IntStream.range(0, koekjes.size())
                        .mapToObj(nummer -> (Callable<Long>) () -> werk(
                                () -> new Verbinding(
                                        poort, gevraagd.pad(nummer), koekjes.get(nummer), gevraagd.formulier(nummer)),
                                einde))
                        .toList();
                var aantal = 0L;
                for (var gedaan : werkers.invokeAll(werk)) {
                    aantal += gedaan.get();
                }
                System.out.println(aantal);
            }
        }
    }

    private static long werk(Callable<Verbinding> nieuw, long einde) throws Exception {
        var aantal = 0L;
        while (System.nanoTime() < einde) {
            try (var verbinding = nieuw.call()) {
                var open = true;
                while (open && System.nanoTime() < einde) {
                    open = verbinding.haal();
                    aantal++;
                }
            }
        }
        return aantal;
    }

    private Belasting() {}
}
