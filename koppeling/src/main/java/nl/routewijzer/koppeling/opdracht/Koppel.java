package nl.routewijzer.koppeling.opdracht;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Ends with 0 when the result was written, 1 when the input cannot be used, 2 when the command is not understood and
 * 130 when it was cancelled; then nothing was written. Progress and warnings go to standard error.
 */
@Command(
        name = "koppel",
        description = "Koppelt registers: wie in het ene bestand is wie in het andere.",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        optionListHeading = "%nKeuzes:%n",
        mixinStandardHelpOptions = false)
public final class Koppel implements Callable<Integer> {

    static final int GOED = 0;
    static final int INVOER = 1;
    static final int GEBRUIK = 2;
    static final int AFGEBROKEN = 130;

    /** Every command is one entry; a new one is a new line. */
    private static final List<Supplier<Callable<Integer>>> OPDRACHTEN = List.of(
            AutoOpdracht::new,
            RunOpdracht::new,
            TelOpdracht::new,
            LeerOpdracht::new,
            MaakOpdracht::new,
            VergelijkOpdracht::new);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec zelf = CommandLine.Model.CommandSpec.create();

    public static void main(String[] woorden) {
        System.exit(voer(schrijver(System.out), schrijver(System.err), woorden));
    }

    private static PrintWriter schrijver(PrintStream stroom) {
        return new PrintWriter(stroom, true, StandardCharsets.UTF_8);
    }

    /** @return the exit code */
    static int voer(PrintWriter uit, PrintWriter fout, String... woorden) {
        var opdracht = new CommandLine(new Koppel());
        OPDRACHTEN.forEach(maker -> opdracht.addSubcommand(maker.get()));
        metHulp(opdracht);
        opdracht.setOut(uit)
                .setErr(fout)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Koppel::verkeerdGebruik)
                .setExecutionExceptionHandler(Koppel::mislukt);
        return opdracht.execute(woorden);
    }

    @Override
    public Integer call() {
        zelf.commandLine().usage(zelf.commandLine().getOut());
        return GEBRUIK;
    }

    private static void metHulp(CommandLine opdracht) {
        opdracht.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder("--help", "-h")
                        .usageHelp(true)
                        .description("Toont deze uitleg.")
                        .build());
        opdracht.getSubcommands().values().forEach(Koppel::metHulp);
    }

    private static int verkeerdGebruik(CommandLine.ParameterException fout, String[] woorden) {
        var opdracht = fout.getCommandLine();
        opdracht.getErr().println(zin(fout));
        opdracht.getErr().println("Zie ./" + opdracht.getCommandSpec().qualifiedName(" ") + " --help.");
        return GEBRUIK;
    }

    private static String zin(CommandLine.ParameterException fout) {
        if (fout instanceof CommandLine.MissingParameterException ontbreekt) {
            return "Er ontbreekt een keuze: "
                    + ontbreekt.getMissing().stream()
                            .map(arg -> arg.isOption()
                                    ? ((CommandLine.Model.OptionSpec) arg).longestName()
                                    : arg.paramLabel())
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")
                    + ".";
        }
        if (fout instanceof CommandLine.UnmatchedArgumentException vreemd) {
            return "Onbekend: " + String.join(" ", vreemd.getUnmatched()) + ".";
        }
        return "De opdracht is niet te begrijpen: " + fout.getMessage();
    }

    private static int mislukt(Exception fout, CommandLine opdracht, CommandLine.ParseResult woorden) throws Exception {
        if (fout instanceof OnbruikbareInvoer) {
            opdracht.getErr().println(fout.getMessage());
            return INVOER;
        }
        throw fout;
    }
}
