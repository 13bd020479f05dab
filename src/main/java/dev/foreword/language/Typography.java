package dev.foreword.language;

import java.util.Locale;
import java.util.Map;

/**
 * The marks that a language quotes with in print, for those that keyboards have (Unicode CLDR, “delimiters”). What is quoted
 * with double marks stays in double ones, for which of the two stand outside is a matter of the house.
 *
 * @param isOn whether typed marks are set at all
 * @param doubleMarks those that open and close for the double mark of keyboards
 * @param singleMarks those for the single one
 */
public record Typography(boolean isOn, Marks doubleMarks, Marks singleMarks) {

    /** The mark that opens, and the one that closes. */
    public record Marks(String open, String close) {}

    /** Of a text whose marks stay as they were typed. */
    public static final Typography AS_TYPED = new Typography(false, new Marks("\"", "\""), new Marks("'", "'"));

    private static final Typography ENGLISH = of("“", "”", "‘", "’");
    private static final Typography GERMAN = of("„", "“", "‚", "‘");
    private static final Typography ITALIAN = of("«", "»", "“", "”");
    private static final Typography POLISH = of("„", "”", "‚", "’");
    private static final Typography SWEDISH = of("”", "”", "’", "’");

    /** French sets a thin blank that doesn’t break inside them. */
    private static final Typography FRENCH = of("«\u202F", "\u202F»", "“", "”");

    /** What isn’t listed quotes as English does: Welsh, Irish, Gaelic, Dutch, Portuguese and many others. */
    private static final Map<String, Typography> BY_LANGUAGE = Map.ofEntries(
            Map.entry("bg", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("de", GERMAN),
            Map.entry("el", ITALIAN),
            Map.entry("es", ITALIAN),
            Map.entry("fi", SWEDISH),
            Map.entry("fr", FRENCH),
            Map.entry("hu", POLISH),
            Map.entry("it", ITALIAN),
            Map.entry("lt", GERMAN),
            Map.entry("pl", POLISH),
            Map.entry("ro", POLISH),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("sv", SWEDISH),
            Map.entry("uk", ITALIAN));

    private static Typography of(String open, String close, String innerOpen, String innerClose) {
        return new Typography(true, new Marks(open, close), new Marks(innerOpen, innerClose));
    }

    /** {@return the marks of a language, by a tag such as {@code en-GB}} */
    public static Typography of(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(primary, ENGLISH);
    }
}
