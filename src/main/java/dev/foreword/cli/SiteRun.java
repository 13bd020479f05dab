package dev.foreword.cli;

import dev.foreword.diagnostics.JsonFormat;
import dev.foreword.diagnostics.Severity;
import dev.foreword.diagnostics.TextFormat;
import dev.foreword.json.Json;
import dev.foreword.site.Problems;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.source.tree.SourceTree;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/** What commands over a site have in common: the folder is opened, and what is wrong is printed as was asked for. */
final class SiteRun {

    private final SiteOptions options;
    private final Console console;
    private final SourceTree source;

    private SiteRun(SiteOptions options, Console console, SourceTree source) {
        this.options = options;
        this.console = console;
        this.source = source;
    }

    /**
     * {@return the site that the options name, opened}
     *
     * @throws UsageException if there is no such folder
     */
    static SiteRun open(SiteOptions options, Console console) {
        if (!Files.isDirectory(options.site())) {
            throw new UsageException("there is no folder " + options.site());
        }
        return new SiteRun(options, console, new DirectorySourceTree(options.site()));
    }

    /** {@return the site's files} */
    SourceTree source() {
        return source;
    }

    /** Prints problems: as text for people, or as JSON where the answer is expected, with one object a line. */
    void print(Problems problems) {
        console.endProgress();
        if (options.isJson()) {
            JsonFormat format = new JsonFormat();
            problems.all().forEach(d -> console.out().print(format.format(d)));
            console.out().flush();
            return;
        }
        TextFormat format = new TextFormat(new SourceLines(source));
        format.format(problems.all()).forEach(console.err()::println);
    }

    /** Prints what was asked for, as a line of JSON; people are told otherwise. */
    void answer(Consumer<Json> content) {
        if (options.isJson()) {
            console.out().print(Json.line(content) + "\n");
            console.out().flush();
        }
    }

    /** Says in a line what was done; those who asked for JSON want nothing else. */
    void say(String line) {
        if (!options.isJson()) {
            console.err().println(line);
        }
    }

    /** Says which reports may not be read yet. */
    void sayKeptBack(List<String> keptBack) {
        if (!keptBack.isEmpty()) {
            say("Kept back, as a draft or under an embargo: " + String.join(", ", keptBack)
                    + ". --drafts shows them; --as-of DATE ends embargoes.");
        }
    }

    /** {@return such as "1 error, 2 warnings"} */
    static String count(Problems problems) {
        return count(problems, Severity.ERROR, "error") + ", " + count(problems, Severity.WARNING, "warning");
    }

    private static String count(Problems problems, Severity severity, String word) {
        long n = problems.count(severity);
        return n + " " + word + (n == 1 ? "" : "s");
    }

    /** {@return what the process tells its caller} */
    static int exitCode(Problems problems) {
        return problems.stop() ? ExitCode.PROBLEMS : ExitCode.CLEAN;
    }
}
