package dev.foreword.cli;

import dev.foreword.model.brand.Channel;
import dev.foreword.site.picture.PictureOptions;
import dev.foreword.site.picture.PictureResult;
import dev.foreword.site.picture.PictureRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foreword infographics}. */
@Command(
        name = "infographics",
        description =
                "Makes every figure and page of tiles as PNG and SVG for every channel, with a sheet to pick from."
                        + " Only what changed is drawn again.",
        mixinStandardHelpOptions = true)
final class InfographicsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(
            names = "--only",
            paramLabel = "FIGURE",
            split = ",",
            description = "Only these figures: an id, report/id, or a report.")
    private List<String> only = List.of();

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            split = ",",
            description = "Only these sizes: page, square, story, link, print (default: all).")
    private List<String> sizes = List.of();

    @Option(
            names = "--brand",
            paramLabel = "REPORT",
            defaultValue = "",
            description = "The report whose colours are used for all (default: each report's own).")
    private String brand = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to put them (default: infographics in the site's folder).")
    private @Nullable Path out;

    InfographicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteRun run = SiteRun.open(options, console);
        requireBrand();
        Path folder = options.target(out, "infographics");
        PictureOptions how = new PictureOptions(options.run(), new LinkedHashSet<>(only), channels(), brand);
        PictureResult result = new PictureRun(run.source(), folder, how, console.progress()).run();
        run.print(result.problems());
        if (result.stopped()) {
            run.say("The site has problems. No picture was touched.");
            return ExitCode.PROBLEMS;
        }
        if (options.isJson()) {
            printJson(run, result);
        } else {
            print(result, folder);
        }
        return exitCode(result);
    }

    private Set<Channel> channels() {
        Set<Channel> channels = sizes.isEmpty() ? EnumSet.allOf(Channel.class) : EnumSet.noneOf(Channel.class);
        for (String size : sizes) {
            channels.add(Channel.of(size)
                    .orElseThrow(() -> new UsageException(
                            "there is no size \"" + size + "\"; the sizes are " + String.join(", ", Channel.words()))));
        }
        return channels;
    }

    private void requireBrand() {
        Path report = options.site().resolve("content").resolve(brand).resolve("report.yml");
        if (!brand.isEmpty() && !Files.isRegularFile(report)) {
            throw new UsageException("there is no report \"" + brand + "\" whose colours could be used");
        }
    }

    /** A figure that was asked for by a name that none has is a command written wrongly. */
    private int exitCode(PictureResult result) {
        result.unknown().forEach(name -> console.err().println("foreword: no figure is called \"" + name + "\""));
        return result.unknown().isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE;
    }

    private void print(PictureResult result, Path folder) {
        result.changes()
                .forEach(change -> console.out().println(change.figure() + ": " + String.join("; ", change.words())));
        console.out().flush();
        result.unfit()
                .forEach(path ->
                        console.err().println(path + ": too much for this size; choose fewer rows, or another size"));
        PictureResult.Counts counts = result.counts();
        console.err()
                .println("Drew " + counts.drawn() + (counts.drawn() == 1 ? " picture; " : " pictures; ") + counts.kept()
                        + " were as they should be, " + counts.removed() + " were removed. Look at "
                        + folder.normalize() + "/index.html.");
    }

    private static void printJson(SiteRun run, PictureResult result) {
        for (PictureResult.Change change : result.changes()) {
            run.answer(json -> {
                json.text("figure", change.figure());
                json.array("changes", words -> change.words().forEach(words::text));
            });
        }
        result.unfit().forEach(path -> run.answer(json -> json.text("unfit", path)));
        run.answer(json -> {
            json.number("drawn", result.counts().drawn());
            json.number("kept", result.counts().kept());
            json.number("removed", result.counts().removed());
        });
    }
}
