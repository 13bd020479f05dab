package dev.foreword.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        DesktopSettings.set();
        System.exit(run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Console.isTerminal(),
                arguments));
    }

    /** Whatever the machine's locale says, authors' words are printed as they wrote them. */
    static int run(OutputStream out, OutputStream err, boolean terminal, String... arguments) {
        try (PrintWriter answers = writer(out);
                PrintWriter problems = writer(err)) {
            return ForewordCommand.commandLine(new Console(answers, problems, terminal))
                    .execute(arguments);
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }
}
