package dev.foreword.cli;

import dev.foreword.site.Progress;
import java.io.PrintWriter;

/**
 * Where commands print.
 *
 * @param out what was asked for
 * @param err problems, and what is going on
 * @param terminal whether someone is watching
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {

    /** {@return whether a person sees what is printed: not in a pipe, and not on a build server} */
    @SuppressWarnings("SystemConsoleNull") // true of JDK 17; later ones are asked in another way
    static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null || System.getenv("CI") != null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** {@return tells a person of each step on one line, and nobody in a pipe} */
    Progress progress() {
        if (!terminal) {
            return Progress.SILENT;
        }
        return step -> {
            err.print("\r\u001b[K" + step + "…");
            err.flush();
        };
    }

    /** Clears the line of progress. */
    void endProgress() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
