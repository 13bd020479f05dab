package dev.foreword.page.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.chart.file.Tokens;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes style sheets whole: what a sheet imports takes the place of the {@code @import}, in its layer and for its
 * medium (CSS Cascading and Inheritance 5, section 2), so that a page loads one file; comments and indentation go.
 *
 * <p>The design tokens always come from the tool, never from a site: pictures are drawn with the same ones.
 */
public final class StyleSheets {

    private static final String TOKENS = "tokens.css";

    private static final Pattern IMPORT =
            Pattern.compile("@import\\s+\"([^\"]+)\"(?:\\s+layer\\(([\\w.-]+)\\))?([^;]*);");

    /** An address within the theme: not one of another server, nor data that stand in the sheet itself. */
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?((?![a-z]+:|/|#)[^\")]+)\"?\\)");

    /** Strings and addresses are kept as they are; what is left over are comments and the ends of lines. */
    private static final Pattern LOOSE =
            Pattern.compile("(\"[^\"]*\"|'[^']*'|url\\([^)]*\\))|/\\*.*?\\*/\\s*|\\s*\\R\\s*", Pattern.DOTALL);

    private final Theme theme;
    private final Diagnostics diagnostics;

    /**
     * A sheet that is being made whole.
     *
     * @param file its name in the theme
     * @param text what is in it
     * @param open the sheets that import it, and itself
     */
    private record Sheet(String file, String text, List<String> open) {}

    /**
     * @param theme holds the sheets
     * @param diagnostics takes names that no file has
     */
    public StyleSheets(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /**
     * {@return a sheet with all that it imports}
     *
     * @param name the sheet, such as {@code style.css}
     * @param publish publishes a file of the theme that a sheet uses, and gives the address that the whole has for it
     */
    public byte[] whole(String name, UnaryOperator<String> publish) {
        String text = read(name).orElseThrow(() -> new IllegalStateException("the theme has no " + name));
        return expanded(new Sheet(name, text, List.of(name)), publish).getBytes(UTF_8);
    }

    private String expanded(Sheet sheet, UnaryOperator<String> publish) {
        String compact = replaced(
                LOOSE,
                sheet.text(),
                m -> m.group(1) != null ? m.group(1) : m.group().isBlank() ? "\n" : "");
        String addressed = replaced(ADDRESS, compact, m -> address(sheet, m.group(1), publish));
        return replaced(IMPORT, addressed, m -> imported(sheet, m, publish)).strip() + "\n";
    }

    private String imported(Sheet from, MatchResult line, UnaryOperator<String> publish) {
        String written = line.group(1);
        String file = resolved(from, written);
        Optional<String> text = read(file);
        if (text.isEmpty()) {
            report(from, written, "the theme has no \"" + file + "\"", "add templates/" + file);
            return "";
        }
        if (from.open().contains(file)) {
            report(from, written, "\"" + file + "\" imports itself by this", "remove one of the two imports");
            return "";
        }
        List<String> open = Stream.concat(from.open().stream(), Stream.of(file)).toList();
        String rules = expanded(new Sheet(file, text.get(), open), publish);
        String media = line.group(3).strip();
        String ofMedia = media.isEmpty() ? rules : "@media " + media + " {\n" + rules + "}\n";
        return line.group(2) == null ? ofMedia : "@layer " + line.group(2) + " {\n" + ofMedia + "}\n";
    }

    private String address(Sheet from, String written, UnaryOperator<String> publish) {
        String file = resolved(from, written);
        if (theme.read(file).isEmpty()) {
            report(from, written, "the theme has no \"" + file + "\"", "add templates/" + file);
            return "url(\"" + written + "\")";
        }
        return "url(\"" + publish.apply(file) + "\")";
    }

    /** Addresses in a sheet start at its own folder. */
    private static String resolved(Sheet from, String written) {
        return URI.create(from.file()).resolve(written).toString();
    }

    private Optional<String> read(String name) {
        return name.equals(TOKENS)
                ? Optional.of(Tokens.THEME.css())
                : theme.read(name).map(bytes -> new String(bytes, UTF_8));
    }

    private void report(Sheet sheet, String written, String message, String help) {
        String before = sheet.text().substring(0, sheet.text().indexOf(written));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        diagnostics.report(Rule.UNKNOWN_TEMPLATE, Place.at("templates/" + sheet.file(), line, column), message, help);
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
    }
}
