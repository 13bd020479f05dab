package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that was run.
 *
 * @param code the exit code
 * @param out what it printed as its answer
 * @param err what it said besides
 */
record Cli(int code, String out, String err) {

    /** {@return a command, run in this process} */
    static Cli run(String... arguments) {
        return run(false, arguments);
    }

    /** {@return the same, with a person watching or not} */
    static Cli run(boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), terminal);
        int code = ForewordCommand.commandLine(console).execute(arguments);
        return new Cli(code, out.toString(), err.toString());
    }

    /** {@return the lines of the answer} */
    List<String> lines() {
        return out.lines().toList();
    }

    /** Writes a site to a folder. */
    static void write(TestSite site, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, new String(file.getValue(), UTF_8));
        }
    }
}
