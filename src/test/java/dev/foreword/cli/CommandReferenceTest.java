package dev.foreword.cli;

import dev.foreword.testing.Golden;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The guide’s table of commands is that of the program. */
class CommandReferenceTest {

    @Test
    void theGuideListsEveryCommandWithItsOptions() {
        PrintWriter silent = new PrintWriter(new StringWriter());
        CommandLine line = ForewordCommand.commandLine(new Console(silent, silent, false));
        StringBuilder csv = new StringBuilder("command,option,meaning\n");
        for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
            var spec = command.getValue().getCommandSpec();
            row(
                    csv,
                    command.getKey(),
                    "by itself",
                    String.join(" ", spec.usageMessage().description()));
            for (PositionalParamSpec word : spec.positionalParameters()) {
                row(csv, command.getKey(), word.paramLabel(), meaning(word));
            }
            for (OptionSpec option : spec.options()) {
                row(csv, command.getKey(), option.longestName(), meaning(option));
            }
        }
        Golden.assertMatches(Path.of("data/guide/commands.csv"), csv.toString());
    }

    private static String meaning(ArgSpec spec) {
        return String.join(" ", spec.description());
    }

    private static void row(StringBuilder csv, String command, String option, String meaning) {
        csv.append(command).append(',').append(option).append(",\"");
        csv.append(meaning.replace("\"", "\"\"").replace("%n", " ")).append("\"\n");
    }
}
